"""What a cycle tells the desk."""

from dataclasses import dataclass

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.client.memory import Standing
from sync.client.news import Decided, Left
from sync.client.run import Run
from sync.client.timekeeping import Timekeeper
from sync.contract.absence import Absence
from sync.contract.status import SyncStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleReport:
    """`sent`: commands with a receipt; `received`: rows. The rest tells the tray whom to call.

    `new_orders`, `asked` (our word is wanted) and `rated_badly` are order ids; a first sync is no news. `absence` is
    told by the first good cycle after it.
    """

    changed: Changed
    status: SyncStatus
    sent: int = 0
    received: int = 0
    new_orders: tuple[str, ...] = ()
    decided: tuple[Decided, ...] = ()
    asked: tuple[str, ...] = ()
    rated_badly: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    absence: Absence | None = None


def report(run: Run, status: SyncStatus, absence: Absence | None = None) -> CycleReport:
    """The report of a finished run."""
    return CycleReport(
        changed=run.changed,
        status=status,
        sent=run.sent,
        received=run.received,
        new_orders=run.news.new_orders,
        decided=run.news.decided,
        asked=run.news.asked,
        rated_badly=run.news.rated_badly,
        left=run.news.left,
        absence=absence,
    )


def status_of(cache: Cache, standing: Standing, time: Timekeeper, bytes_today: int) -> SyncStatus:
    """How the line stands. Moments are by this machine's clock, like those they are compared with."""
    return SyncStatus(
        state=standing.state,
        since=standing.since,
        confirmed_at=time.by_this_machine(cache.orders.confirmed_at),
        waiting=cache.outbox.waiting(),
        parked=cache.outbox.parked(),
        next_try=standing.next_try,
        bytes_today=bytes_today,
        address=cache.identity.server_url,
        clock_skew_s=round(time.offset_ms / 1000),
        problem_title=standing.title,
        problem_detail=standing.detail,
        problem_advice=standing.advice,
    )
