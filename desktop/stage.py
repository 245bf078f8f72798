"""Step 4 of the start: what stands in the window before anybody has signed in. Imported while the key is asked for."""

from datetime import datetime
from typing import NamedTuple

from desktop.background import Door, Endings
from desktop.screens.main.frame import Frame
from desktop.screens.main.presenter import MainPresenter
from desktop.screens.main.window import DeskWindow
from sync.regulation.rules import DEFAULT_RULES


class Stage(NamedTuple):
    """The frame in its window, and who moves it."""

    door: Door
    window: DeskWindow
    frame: Frame
    presenter: MainPresenter
    endings: Endings


def set_stage(door: Door, window: DeskWindow, endings: Endings) -> Stage:
    """The frame and its presenter, which nothing fills yet."""
    presenter: MainPresenter

    def now() -> datetime:
        """By the district's clock, once it is known."""
        return presenter.inbox.now()

    frame = Frame(now, DEFAULT_RULES.calendar)
    presenter = MainPresenter(frame, door)
    presenter.leave_wanted.connect(window.close)
    return Stage(door, window, frame, presenter, endings)
