"""The one place that writes down what is chosen: never on the UI thread, one value after the other."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from desktop.background import Door
from desktop.screens.settings.choices import Choices, Kept

Then = Callable[[Any], object]


class Keeping:
    """`choices` is what stands now; all work of the settings is done in one lane, in the order of the choosing."""

    def __init__(self, door: Door, kept: Kept, choices: Choices) -> None:
        self.choices = choices
        self._door, self._kept = door, kept

    def choose(self, **chosen: Any) -> None:
        """Other values of Choices from now on."""
        self.choices = replace(self.choices, **chosen)

    def keep(self, name: str, value: str, then: Callable[[], object] | None = None) -> None:
        """Keep a value without waiting for the disk; `then` is told that it lies there."""
        self.run(partial(self._kept.set, name, value), lambda _: then() if then else None)

    def run(self, work: Callable[[], Any], then: Then | None = None, failed: Then | None = None) -> None:
        """Do slow work after whatever was chosen before has been kept."""
        self._door.run(work, then, failed, lane="settings")
