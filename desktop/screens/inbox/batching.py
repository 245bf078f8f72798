"""From picked orders to commands in the outbox: plan, one last look, do, and say what came of it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop.actions import batch
from desktop.actions.barred import told
from desktop.actions.batch import Batch, Plan, Returned
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.kit.unfinished import Unfinished
from desktop.screens.inbox.batchsheet import BatchSheet
from desktop.screens.inbox.picks import MOST
from desktop.screens.inbox.presenter import Inbox
from sync.cache.places import Row
from sync.regulation.terms import Verb, label

Say = Callable[..., Banner]
_LANE = "batch"


class Batching(QObject):
    """The presenter of the batch bar. `say` shows a banner over the work."""

    def __init__(self, inbox: Inbox, desk: Desk, door: Door, say: Say) -> None:
        super().__init__(inbox)
        self._inbox, self._desk, self._door, self._say = inbox, desk, door, say
        self.sheet: BatchSheet | None = None
        self._writing: Unfinished | None = None
        self._picks = inbox.view.list.picks
        inbox.view.batch.wanted.connect(self.ask)
        inbox.view.list.all_wanted.connect(self._pick_all)

    def ask(self, verb: Verb) -> None:
        """Look at what is picked, and ask once for all of it."""
        if len(self._picks):
            settings, name = self._desk.cache.settings, f"batch.{verb}"
            self._writing = Unfinished(self._inbox.view, settings, self._door, name, _LANE, self._values)
            work = partial(self._look, Verb(verb), self._picks.ids, self._writing)
            self._door.run(work, partial(self._show, self._writing), lane=_LANE)

    def _look(self, verb: Verb, orders: Iterable[str], writing: Unfinished) -> tuple[Plan, dict[str, str]]:
        return batch.plan(self._desk, verb, orders), writing.read()

    def _show(self, writing: Unfinished, found: tuple[Plan, dict[str, str]]) -> None:
        """With the words of last time where they were put away unsent; unless another deed was asked for since."""
        if writing is not self._writing:
            return
        planned, left = found
        self.sheet = sheet = BatchSheet(planned, self._inbox.view)
        sheet.fill({**batch.BEGUN.get(planned.verb, {}), **left})
        sheet.fields.edited.connect(writing.touch)
        sheet.rejected.connect(writing.flush)
        sheet.accepted.connect(writing.flush)
        sheet.agreed.connect(partial(self._do, planned, writing))
        sheet.finished.connect(self._put_away)
        sheet.open()

    def _values(self) -> dict[str, str]:
        return self.sheet.fields.values() if self.sheet else {}

    def _put_away(self) -> None:
        self.sheet = None

    def _do(self, planned: Plan, writing: Unfinished, values: dict[str, str]) -> None:
        work = partial(batch.do_all, self._desk, planned.verb, planned.ready, values)
        self._door.run(work, partial(self._tell, writing))

    def _tell(self, writing: Unfinished, done: Batch) -> None:
        """The words are kept until one order at least has them in the outbox."""
        if done.items:
            writing.forget()
        self._picks.clear(done.done)
        self._door.changed.emit(done.changed)
        deed, refused = label(done.verb), "".join(told(done.barred, done.verb))
        title = self.tr("{n} 件“{deed}”已放入发件箱").format(n=len(done.items), deed=deed)
        cause = self.tr("{n} 件没有办：{why}").format(n=len(done.barred), why=refused) if done.barred else ""
        banner = self._say(title, cause, kind="today" if done.barred else "good")
        if done.items:
            banner.offer(self.tr("全部撤回"), partial(self._take_back, done.items), key="Ctrl+Alt+Z")

    def _take_back(self, items: Sequence[str]) -> None:
        self._door.run(partial(batch.take_back, self._desk, items), self._tell_back)

    def _tell_back(self, returned: Returned) -> None:
        self._door.changed.emit(returned.changed)
        title, cause = batch.told_back(returned)
        self._say(title, cause, kind="today" if returned.left else "good")

    def _pick_all(self) -> None:
        """Everything that the list has, MOST at most, also what nobody scrolled to."""
        self._inbox.read_some(MOST, self._pick)

    def _pick(self, rows: Sequence[Row]) -> None:
        self._picks.add(rows)
