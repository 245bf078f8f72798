"""Enrolment from the form to the district and back; who talks to the district is handed in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.actions.failure import noted
from desktop.background import Door
from desktop.screens.enrol.view import EnrolScreen

Enrol = Callable[[str, str, str], object]
"""Address, code, name of this workstation. Raises a problem with title, cause and advice."""


class Enrolment(QObject):
    """`enrolled` tells that the district knows this workstation now."""

    enrolled = Signal()

    def __init__(self, screen: EnrolScreen, door: Door, enrol: Enrol) -> None:
        super().__init__(screen)
        self._screen, self._door, self._enrol = screen, door, enrol
        screen.submitted.connect(self._ask)

    def _ask(self, address: str, code: str, name: str) -> None:
        self._door.run(partial(self._enrol, address, code, name), lambda _: self.enrolled.emit(), self._refused)

    def _refused(self, error: Exception) -> None:
        said = noted(error, "登记没有成功")
        self._screen.refuse(said.title, said.cause, said.advice)
