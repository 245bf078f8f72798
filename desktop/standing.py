"""What of a running desk stands already, step by step, for those who look at it from outside."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.background import SyncLoop
    from desktop.day import Day
    from desktop.screens.help.key import HelpKey
    from desktop.screens.help.page import HelpPage
    from desktop.screens.main.frame import Frame
    from desktop.screens.main.known import Known
    from desktop.screens.main.presenter import MainPresenter
    from desktop.screens.settings.presenter import Settings
    from desktop.stage import Stage
    from desktop.work import Work
    from sync.cache.cache import Cache


class Standing(QObject):
    """The stage stands from step 4 of the start on (see `app`); what a later step makes is None until then."""

    stage: "Stage"
    helping: "HelpKey"
    day: "Day | None" = None

    @property
    def frame(self) -> "Frame":
        """What stands in the window, from step 4 on."""
        return self.stage.frame

    @property
    def presenter(self) -> "MainPresenter":
        """Who moves the frame, from step 4 on."""
        return self.stage.presenter

    @property
    def cache(self) -> "Cache | None":
        """The open cache, from step 5 on."""
        return self.day.cache if self.day else None

    @property
    def known(self) -> "Known | None":
        """Whose desk this is, from step 6 on."""
        return self.day.choosing.known if self.day else None

    @property
    def settings(self) -> "Settings | None":
        """What was chosen, from step 6 on."""
        return self.day.choosing.settings if self.day else None

    @property
    def work(self) -> "Work | None":
        """The desk at work, from step 7 on."""
        return self.day.work if self.day else None

    @property
    def help(self) -> "HelpPage | None":
        """The manual, once it was asked for."""
        return self.helping.page

    @property
    def loop(self) -> "SyncLoop | None":
        """The line, from step 8 on."""
        return self.work.loop if self.work else None
