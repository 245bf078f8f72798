"""启动, behind its section: what the system says is read each time it comes to sight, and a wish is written there."""

from collections.abc import Callable
from functools import partial

from desktop.actions import autostart
from desktop.screens.settings.keeping import Keeping
from desktop.screens.settings.start import StartSection


class Starting:
    """Serves the section of one page; `command` tells what is to be started, on a worker."""

    def __init__(self, keeping: Keeping, command: Callable[[], list[str]]) -> None:
        self._keeping, self._command = keeping, command

    def join(self, section: StartSection) -> None:
        """Serve a section that has just been opened."""
        section.chosen.connect(partial(self._choose, section))

    def look(self, section: StartSection) -> None:
        """Somebody may have changed it meanwhile."""
        self._keeping.run(autostart.look, section.show_standing, section.failed)

    def _choose(self, section: StartSection, on: bool) -> None:
        """Where it fails the box goes back to how it stands, and the reason is there to be read."""

        def failed(error: Exception) -> None:
            self._keeping.run(autostart.look, partial(section.refused, error), section.failed)

        self._keeping.run(lambda: autostart.choose(on, self._command()), section.show_standing, failed)
