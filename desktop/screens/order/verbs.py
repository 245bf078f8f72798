"""A button and a key for each verb, made once and kept for every order."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.actions.permits import Permit
from desktop.kit.flow import FlowLayout
from desktop.kit.tabbing import tab_before
from desktop.screens.order.verbbutton import VerbButton
from sync.regulation.terms import Verb


class Verbs(QObject):
    """Lie in `flow` before `last`. `pressed` carries a verb, by its button or its key; `made` a new button."""

    pressed = Signal(object)
    made = Signal(object)

    def __init__(self, flow: FlowLayout, last: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow, self._last, self._parent = flow, last, parent
        self._buttons: dict[Verb, VerbButton] = {}
        self._keys: dict[Verb, QShortcut] = {}

    def take(self, permits: Sequence[Permit], primary: Verb | None, begun: Collection[Verb]) -> dict[Verb, VerbButton]:
        """The buttons of these verbs, in this order, which is that of the Tab key too; all others rest."""
        taken = {verb: self._buttons.get(verb) or self._make(verb) for verb, _ in permits}
        for verb, verdict in permits:
            taken[verb].put(verdict, primary=verb is primary, begun=verb in begun)
        for verb in self._buttons.keys() - taken.keys():
            self._buttons[verb].rest()
            self._keys[verb].setEnabled(False)
        self._flow.arrange([*taken.values(), self._last])
        tab_before(self._last, taken.values())
        return taken

    def show(self, taken: Mapping[Verb, VerbButton], shown: Collection[Verb]) -> None:
        """Show some of them; while a button is hidden, a key of the bar stands for its own."""
        for verb, button in taken.items():
            button.setVisible(verb in shown)
            self._keys[verb].setEnabled(verb not in shown)

    def resting(self) -> list[tuple[VerbButton, QShortcut]]:
        """Buttons that the order has no use for, with their keys."""
        return [(made, self._keys[verb]) for verb, made in self._buttons.items() if made.isHidden()]

    def _make(self, verb: Verb) -> VerbButton:
        button = self._buttons[verb] = VerbButton(verb)
        button.hide()
        button.clicked.connect(partial(self._press, verb))
        self._flow.addWidget(button)
        key = self._keys[verb] = QShortcut(QKeySequence(button.key), self._parent)
        key.setEnabled(False)
        key.activated.connect(partial(self._press, verb))
        self.made.emit(button)
        return button

    def _press(self, verb: Verb, *_: object) -> None:
        self.pressed.emit(verb)
