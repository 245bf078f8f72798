"""What an act can only be about, so that nobody has to look up ids (the hop, or the request that waits)."""

from sync.regulation.acts import ACTS
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.subjects import WHOLE_ORDER, around
from sync.regulation.terms import Verb
from sync.regulation.transitions import transition


def meant(order: WorkOrder, verb: Verb, actor: Actor) -> dict[str, str]:
    """Values of `hop` and `request` as far as the act has them; the likeliest where there are several."""
    subject = next(iter(around(order, transition(verb), actor)), WHOLE_ORDER)
    known = {"hop": subject.hop, "request": subject.request}
    asked = ACTS[verb].__dataclass_fields__
    return {name: thing.id for name, thing in known.items() if thing is not None and name in asked}
