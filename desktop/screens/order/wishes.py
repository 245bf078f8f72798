"""What is wanted of attachments that are not here yet: done as soon as they are, if their order is still shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.actions import papers
from desktop.actions.desk import Desk
from desktop.actions.paper import Paper, Where
from desktop.background import Door
from sync.cache.changed import Changed

Deed = Callable[[Paper], object]


class Wishes(QObject):
    """`refused` carries an attachment's SHA-256 and the sentence that says why it will not be fetched.

    Wishes go in one lane with the looks at how things stand: none that is older than a wish comes after it.
    """

    refused = Signal(str, str)

    def __init__(self, desk: Desk, door: Door, lane: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._door, self._lane = desk, door, lane
        self._order_id = ""
        self._then: dict[str, Deed] = {}

    def begin(self, order_id: str) -> None:
        """Another order: nobody waits for anything of the one before."""
        self._order_id, self._then = order_id, {}

    def want(self, paper: Paper, then: Deed) -> None:
        """Do it now, or fetch the attachment first."""
        if paper.where is Where.HERE:
            then(paper)
        else:
            self._ask(partial(papers.fetch, self._desk, self._order_id, paper), paper, then)

    def want_original(self, paper: Paper, then: Deed) -> None:
        """Fetch the file from which the smaller copy was made."""
        self._ask(partial(papers.fetch_original, self._desk, self._order_id, paper), paper, then)

    def drop(self, paper: Paper) -> None:
        """Fetch it no further."""
        self._then.pop(paper.sha256, None)
        self._door.run(partial(papers.stop, self._desk, paper), self._door.changed.emit)

    def settle(self, paper: Paper) -> None:
        """What was wanted is done once; a failure is told and not tried again unasked."""
        if paper.where in (Where.HERE, Where.FAILED):
            then = self._then.pop(paper.sha256, None)
            if then is not None and paper.where is Where.HERE:
                then(paper)

    def _ask(self, ask: Callable[[], Changed | str], paper: Paper, then: Deed) -> None:
        asked = partial(self._asked, self._order_id, paper.sha256, then)
        self._door.run(ask, asked, lane=self._lane)

    def _asked(self, order_id: str, sha256: str, then: Deed, answer: Changed | str) -> None:
        """From here on it is wanted; what it was before that must not be taken for the answer."""
        here = order_id == self._order_id
        if isinstance(answer, str):
            if here:
                self.refused.emit(sha256, answer)
            return
        if here:
            self._then[sha256] = then
        self._door.changed.emit(answer)
