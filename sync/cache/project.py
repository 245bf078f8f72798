"""What one order comes to on the desk: its line, its places, what it asks of this unit; pure, per order."""

from dataclasses import dataclass

from sync.cache.below.lines import BelowLine, Urged, below_lines, urged
from sync.cache.listing import ITS_OWN
from sync.cache.moments import to_int
from sync.cache.overlay import Scene
from sync.cache.places import LocalState
from sync.cache.placing import Membership, places_of
from sync.cache.to_decide import to_decide
from sync.cache.urged import Asked, calls
from sync.regulation.notices import awaits_extension
from sync.regulation.orders import Assignment, Callback, Letter, WorkOrder
from sync.regulation.owing import owed_letter, rated
from sync.regulation.sharing import handler
from sync.regulation.terms import OrderState, RequestState

Traits = tuple[str, str, str, str, str, str, int, str]
"""Kind, source, unit, state, rating, number, arrival and the number of the order that it repeats."""


@dataclass(frozen=True, slots=True)
class Projected:
    """The stored result: `line` in the column order of LISTED after `no`, the places, and what awaits a word of it.

    `traits` are what lists are narrowed and ordered by, in the column order of LISTING after `no`.
    `below` and `urged`: assignments of units below this one, and the urges to them.
    """

    line: tuple[str | int | None, ...]
    traits: Traits
    places: frozenset[Membership]
    tags: frozenset[str]
    asked: tuple[Asked, ...]
    below: tuple[BelowLine, ...]
    urged: tuple[Urged, ...]


def project(order: WorkOrder, scene: Scene, local: LocalState) -> Projected:
    """The line and places of `order` (facts with pending commands laid over) for the unit of `scene`."""
    unit = scene.actor.unit if scene.actor else ""
    mine = order.hop_of(unit)
    lowest = handler(order)
    shown = mine or lowest
    running: Assignment | Letter | None = owed_letter(order) or shown
    call = _rated(order)
    asked = tuple(to_decide(order, unit))
    traits = _traits(order, lowest, shown, call)
    line = (
        order.id,
        order.number,
        order.kind.value,
        order.subject,
        order.place,
        traits[2],
        shown.state.value if shown else None,
        order.state.value,
        to_int(running.due) if running else None,
        int(running.provisional) if running else 0,
        local.value,
        _news_rev(order, scene.device, call),
        _pending(order, shown),
        call.rating.value if call and call.rating else None,
        order.source,
        *traits[6:],
    )
    places = frozenset(places_of(order, unit, mine, shown, call, bool(asked), local))
    below = tuple(below_lines(order, unit, scene.rules.calendar))
    calling, tags = (*asked, *calls(order, unit)), frozenset(order.tags)
    return Projected(line, traits, places, tags, calling, below, tuple(urged(order, unit)))


def _traits(order: WorkOrder, lowest: Assignment | None, shown: Assignment | None, call: Callback | None) -> Traits:
    stands = order.state if order.state.over or shown is None else shown.state
    return (
        order.kind.value,
        order.source,
        lowest.receiver if lowest else "",
        stands.value,
        call.rating.value if call and call.rating else "",
        order.number,
        to_int(order.registered_at),
        order.repeat.first if order.repeat else "",
    )


def _pending(order: WorkOrder, shown: Assignment | None) -> int:
    """Whether an extension waits for a word, and whether it is one of the assignment that is shown."""
    if shown is not None and awaits_extension(order, shown):
        return ITS_OWN
    return int(any(extension.state is RequestState.PENDING for extension in order.extensions))


def _rated(order: WorkOrder) -> Callback | None:
    """What the last handling came to; while it is handled again, the 差评 that led there (R13.3)."""
    if order.state is OrderState.CLOSED:
        return rated(order)
    return next((callback for callback in reversed(order.callbacks) if callback.rating is not None), None)


def _news_rev(order: WorkOrder, device: str, call: Callback | None) -> int:
    """The revision of the last thing that others did; 0 for what is over and needs no reading."""
    if order.state is OrderState.CLOSED and not (call and call.rating and call.rating.bad):
        return 0
    others = (entry.rev for entry in reversed(order.timeline) if not entry.device or entry.device != device)
    return next(others, 0 if order.timeline else order.rev)
