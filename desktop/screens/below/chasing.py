"""Opens a chase, finds out whom it would go to, and hands it in; the sheet shows, this moves it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.actions import batch
from desktop.actions.batch import Returned
from desktop.actions.chase import MOST, Chase, ChaseDone, Plan, chase, plan
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.unfinished import Unfinished
from desktop.screens.below import words
from desktop.screens.below.sheet import ChaseSheet
from sync.cache.below import Target, UnitBelow
from sync.cache.changed import Changed

_LANE = "chase"
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, whether there was more than goes into one chase, and whether it is of everything that runs."""

    plan: Plan
    more: bool
    everything: bool


class Chasing(QObject):
    """`done` carries title, text and the outbox items; `returned` title and text of what was taken back."""

    opened = Signal()
    closed = Signal()
    done = Signal(str, str, object)
    returned = Signal(str, str)

    def __init__(self, desk: Desk, door: Door, sheet: ChaseSheet) -> None:
        super().__init__(sheet)
        self._desk, self._door, self._sheet = desk, door, sheet
        self._units: tuple[str, ...] = ()
        self._question = 0
        self._planned: Callable[[], Planned] = partial(_of_orders, desk, ())
        self._writing = Unfinished(sheet, desk.cache.settings, door, "chase.writing", _LANE, self._words)
        door.run(self._writing.read, self._go_on, lane=_LANE)
        sheet.text.textChanged.connect(self._writing.touch)
        sheet.submitted.connect(self._submit)
        sheet.rescoped.connect(lambda on: self._plan(partial(_of_units, self._desk, self._units, everything=on)))
        sheet.closed.connect(self.closed)

    def units(self, chosen: Sequence[UnitBelow]) -> None:
        """Chase units: what presses at them and what they did not sign, or else all that they have."""
        self._units = tuple(unit.id for unit in chosen)
        names = "、".join(unit.name for unit in chosen[:_NAMED])
        title = f"催办 {names}等 {len(chosen)} 个单位" if len(chosen) > _NAMED else f"催办 {names}"
        self._begin(title, scoped=True)
        self._plan(partial(_of_units, self._desk, self._units, everything=None))

    def orders(self, targets: Sequence[Target]) -> None:
        """Chase single orders."""
        self._units = ()
        self._begin(self.tr("催办选中的 {n} 件工单").format(n=len(targets)), scoped=False)
        self._plan(partial(_of_orders, self._desk, tuple(targets)))

    def take_back(self, items: Sequence[str]) -> None:
        """Take back what a chase put into the outbox and what has not left yet."""
        self._door.run(partial(batch.take_back, self._desk, items), self._back, lane=_LANE)

    def flush(self) -> None:
        """Save what is being written: the window is closing."""
        self._writing.flush()

    def _words(self) -> dict[str, str]:
        return {"text": self._sheet.text.toPlainText()}

    def _go_on(self, left: dict[str, str]) -> None:
        """With what was not sent before the last end of the desk."""
        if not self._sheet.text.toPlainText():
            self._sheet.text.setPlainText(left.get("text", ""))

    def _begin(self, title: str, *, scoped: bool) -> None:
        self.opened.emit()
        self._sheet.begin(title, scoped=scoped)

    def _plan(self, work: Callable[[], Planned]) -> None:
        self._question += 1
        self._planned = work
        self._door.run(work, partial(self._put, self._question), lane=_LANE)

    def _put(self, question: int, found: Planned) -> None:
        if question == self._question:
            self._sheet.put(found.plan, more=found.more, everything=found.everything)

    def _submit(self, chosen: Sequence[Chase], text: str, left_out: int) -> None:
        self._question += 1
        work = partial(chase, self._desk, chosen, text)
        self._door.run(work, partial(self._ended, left_out), self._broke, lane=_LANE)

    def _broke(self, error: Exception) -> None:
        """The disk took some, or none: who was urged is read again, and the rest can be sent with the same words."""
        self._door.broke.emit(error)
        self._door.changed.emit(Changed(lists=True, outbox=True))
        self._plan(self._planned)

    def _ended(self, left_out: int, done: ChaseDone) -> None:
        """Where nothing was put into the outbox the words stay for the next time."""
        if done.by_unit:
            self._sheet.empty()
            self._writing.forget()
        self.closed.emit()
        title, text = words.outcome(done, left_out)
        self.done.emit(title, text, done.items)
        self._door.changed.emit(done.changed)

    def _back(self, returned: Returned) -> None:
        self._door.changed.emit(returned.changed)
        self.returned.emit(*batch.told_back(returned))


def _of_units(desk: Desk, units: Sequence[str], *, everything: bool | None) -> Planned:
    """`everything` None: what presses, and all that runs where nothing does."""
    found = desk.cache.below.targets(units, desk.now(), MOST + 1, everything=bool(everything))
    if everything is None and not found:
        everything, found = True, desk.cache.below.targets(units, desk.now(), MOST + 1, everything=True)
    return Planned(plan(desk, found[:MOST]), len(found) > MOST, bool(everything))


def _of_orders(desk: Desk, targets: Sequence[Target]) -> Planned:
    return Planned(plan(desk, targets[:MOST]), len(targets) > MOST, everything=True)
