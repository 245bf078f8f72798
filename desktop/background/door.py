"""The door: work goes out to a thread, its answer comes back in the UI thread, and everyone hears what changed."""

import time
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot

from desktop.background.errands import Errand, Errands, Failed
from desktop.background.hands import call_back
from desktop.background.sleeping import SleepWatch
from desktop.background.ticker import Ticker, tick
from desktop.background.workers import Workers
from sync.contract.clock import Clock, SystemClock
from sync.contract.status import LineState, SyncStatus

T = TypeVar("T")
_BEAT_SECONDS: Final = 5.0
_DRAIN_SECONDS: Final = 0.005


class Door(QObject):
    """Passes work to threads and answers to the UI thread.

    `changed` carries a cache `Changed`, `status` a `SyncStatus`, `broke` an exception that nobody asked for,
    `resumed` tells that the machine slept, `report` carries a `CycleReport` with news for the tray. `line` is the
    status told last: whoever speaks of the line reads this one value.
    """

    changed = Signal(object)
    status = Signal(object)
    report = Signal(object)
    broke = Signal(object)
    resumed = Signal()
    _posted = Signal(object)

    def __init__(self, clock: Clock | None = None, workers: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock: Clock = clock or SystemClock()
        self.line = SyncStatus(state=LineState.NEVER)
        self.status.connect(self._keep)
        self._workers = Workers(workers)
        self._errands = Errands(self._workers, self.post)
        self._turns = 0
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._sleep = SleepWatch(self.clock)
        self.every(_BEAT_SECONDS, self.beat)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        lane: str = "",
    ) -> None:
        """Run `work` on a thread; `done` or `failed` is called in the UI thread, unless its widget is gone by then.

        Works of one `lane` run one after the other in their order; without a lane they may overlap.
        Call it in the UI thread.
        """
        self._errands.send(Errand(work, done, failed or self.broke.emit, lane))

    def post(self, call: Callable[[], object]) -> None:
        """Call `call` in the UI thread soon; from any thread."""
        self._posted.emit(call)

    def every(self, seconds: float, call: Callable[[], object]) -> Ticker:
        """Call `call` in the UI thread every so many seconds until the ticker is stopped."""
        return tick(self, seconds, call, once=False)

    def after(self, seconds: float, call: Callable[[], object]) -> Ticker:
        """Call `call` in the UI thread once, so many seconds from now."""
        return tick(self, seconds, call, once=True)

    def later(self, call: Callable[[], object]) -> None:
        """Call `call` in the UI thread in a turn of the loop of its own; the door is not idle before that.

        What is posted belongs to the same turn as the one who posted it: keys and painting would wait for both.
        """
        self._turns += 1
        self.after(0.0, partial(self._turn, call))

    def idle(self) -> bool:
        """True when no work is out and no turn is to come."""
        return not self._errands.any() and not self._turns

    def wake_up(self) -> None:
        """The machine is back from sleep, as its system says; the clocks need not be believed any more."""
        self._sleep.slept()
        self.resumed.emit()

    def beat(self) -> None:
        """Look at the two clocks: whoever is about to speak of deadlines does so first."""
        if self._sleep.slept():
            self.resumed.emit()

    def close(self, seconds: float = 3.0) -> bool:
        """Finish what is out, answers included, then let the threads go; True when all of it ended in time.

        No event loop is turned: only this door's own answers are delivered, so that works of a lane go on.
        """
        until = time.monotonic() + seconds
        while self._errands.any() and time.monotonic() < until:
            QCoreApplication.sendPostedEvents(self)
            time.sleep(_DRAIN_SECONDS)
        return self._workers.stop(max(0.1, until - time.monotonic()))

    @Slot(object)
    def _keep(self, status: SyncStatus) -> None:
        """Before everybody else hears of it."""
        self.line = status

    @Slot(object)
    def _call(self, call: Callable[[], object]) -> None:
        call()

    def _turn(self, call: Callable[[], object]) -> None:
        self._turns -= 1
        call_back(call)


def in_ui_thread() -> bool:
    """True in the thread of the widgets."""
    app = QCoreApplication.instance()
    return app is not None and QThread.currentThread() is app.thread()
