"""What an act does to an order: pure, for the facts of the district and for what still waits on a desk."""

from collections.abc import Sequence
from typing import Final

from sync.regulation import acts
from sync.regulation.effects import (
    aftercare,
    arriving,
    chasing,
    difficult,
    extensions,
    handling,
    identity,
    intake,
    limits,
    redating,
    repeats,
    secrecy,
    together,
    upstream,
    upward,
    verifying,
)
from sync.regulation.effects.stamp import Case, Effects, Made, Stamp, recorded
from sync.regulation.orders import Attachment, Units, WorkOrder
from sync.regulation.rules import Rules

__all__ = ["Stamp", "apply"]

EFFECTS: Final[Effects] = {
    **arriving.EFFECTS,
    **handling.EFFECTS,
    **extensions.EFFECTS,
    **upward.EFFECTS,
    **aftercare.EFFECTS,
    **repeats.EFFECTS,
    **upstream.EFFECTS,
    **chasing.EFFECTS,
    **verifying.EFFECTS,
    **intake.EFFECTS,
    **limits.EFFECTS,
    **together.EFFECTS,
    **difficult.EFFECTS,
    **redating.EFFECTS,
    **secrecy.EFFECTS,
    **identity.EFFECTS,
}


def apply(
    order: WorkOrder | None,
    act: acts.Act,
    stamp: Stamp,
    rules: Rules,
    units: Units,
    attachments: Sequence[Attachment] = (),
) -> WorkOrder:
    """The order after `act`, with exactly one more timeline entry (id = `stamp.id`) and `rev` = `stamp.rev`.

    Does not ask whether it is allowed: `workflow.may` does. Raises LookupError when the act names what is not there.
    """
    case = Case(stamp, rules.under(order.edition) if order else rules.at(stamp.at), units)
    made = _made(order, act, case)
    return recorded(made, acts.VERBS[type(act)], case, tuple(attachments))


def _made(order: WorkOrder | None, act: acts.Act, case: Case) -> Made:
    if isinstance(act, acts.Register):
        return arriving.register(act, case)
    if order is None:
        raise LookupError("only a registration makes an order")
    return EFFECTS[type(act)](order, act, case)
