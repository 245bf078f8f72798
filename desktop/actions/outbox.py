"""What can be done with something that waits to be sent: hurry it, take it back, or turn it into a draft again."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.actions.desk import Desk
from sync.cache.changed import NOTHING, Changed
from sync.cache.errors import CacheProblem
from sync.regulation.looking import only_looks


class OnlyLooks(CacheProblem):
    """Whoever is signed in may look at what others wrote, and no more (R6.1)."""

    title = "只能查看"


@dataclass(frozen=True, slots=True)
class Taken:
    """What happened: `changed`, or a `problem` in words when it could not be done."""

    changed: Changed = NOTHING
    problem: CacheProblem | None = None


def hurry(desk: Desk, item: str) -> Taken:
    """立即发送: forget the back-off and the ten seconds; the next cycle takes it."""
    return _try(desk, lambda: desk.cache.outbox.hurry(item))


def withdraw(desk: Desk, item: str) -> Taken:
    """撤回: it is not sent; refused with a reason once it may have reached the district."""
    return _try(desk, lambda: desk.cache.outbox.withdraw(item))


def back_to_draft(desk: Desk, item: str) -> Taken:
    """退回草稿: it is not sent, and its words are a draft again."""
    return _try(desk, lambda: desk.cache.outbox.back_to_draft(item))


def _try(desk: Desk, step: Callable[[], Changed]) -> Taken:
    if standing := only_looks(desk.actor):
        return Taken(problem=OnlyLooks(standing.reason, advice=standing.remedy))
    try:
        return Taken(changed=step())
    except CacheProblem as problem:
        return Taken(problem=problem)
