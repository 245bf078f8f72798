"""Says below an order that is read who else of the unit writes on it; where one writes here too, the editor says it."""

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.compose.company import Watch
from desktop.screens.order.stage import Stage


class Colleagues:
    """For one stage: `look` whenever its order is another; that the editor came or went it hears by itself."""

    def __init__(self, stage: Stage, desk: Desk, door: Door) -> None:
        self._editor, self._order = stage.composer, ""
        self._watch = Watch(stage.colleagues, desk, door)
        for came_or_went in (self._editor.ready, self._editor.submitted, self._editor.closed, self._editor.yielded):
            came_or_went.connect(self._look_again)

    def look(self, order: str) -> None:
        """Say who writes on this order."""
        self._order = order
        self._look_again()

    def _look_again(self) -> None:
        self._watch.follow(self._order if self._editor.isHidden() else "")
