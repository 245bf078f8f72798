"""Who writes on an order besides us: advice, so that two do not answer one person; it forbids nothing."""

from desktop.actions.desk import Desk
from sync.cache.changed import Changed
from sync.contract.presence import Pen
from sync.regulation.terms import Verb


def we_write(desk: Desk, order: str, verb: Verb) -> Changed:
    """A hand wrote here just now; what comes back is to be announced, for colleagues may not know of it yet."""
    return desk.cache.colleagues.writes(order, verb, desk.clock.monotonic())


def we_rest(desk: Desk, order: str, verb: Verb) -> None:
    """Nothing of the kind is written here any more."""
    desk.cache.colleagues.rests(order, verb)


def others_on(desk: Desk, order: str, verb: Verb | None = None) -> tuple[Pen, ...]:
    """Who else of the unit writes on it; first whoever writes `verb` too, then whoever wrote last. Never waits."""
    pens = desk.cache.colleagues.on(order, desk.clock.monotonic())
    return tuple(sorted(pens, key=lambda pen: pen.verb is not verb))
