"""Whether an order moved on between the writing of a command and its arrival, where the command is concerned.

What another unit did on another branch of the order, and that a level above signed for its own assignment, takes
nothing away from what was written offline; only a step that the writer should have known of makes it a conflict. A
signature only says that the assignment arrived: nothing but another step on that assignment can touch it, or all that
was written offline after it would be refused as unsigned.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sync.contract.commands import Envelope
from sync.regulation.acts import Act
from sync.regulation.orders import TimelineEntry, WorkOrder
from sync.regulation.subjects import named
from sync.regulation.terms import Verb

WHO_MAY_KNOW: Final = frozenset(
    {Verb.SUSPECT_SECRET, Verb.DECIDE_SECRET, Verb.RESTRICT, Verb.LIFT_RESTRICTION}
    | {Verb.REQUEST_IDENTITY, Verb.DECIDE_IDENTITY}
)
"""These say who may know what of an order, and leave its handling as it is (R17.1, R17.3)."""

TELLING: Final = frozenset({Verb.TELL_ACCEPTED, Verb.TELL_EXTENSION, Verb.EXPLAIN})

APPENDING: Final = frozenset(
    {
        Verb.PROGRESS,
        Verb.CONTACT,
        Verb.REPLY,
        Verb.SEND_LETTER,
        Verb.FLAG,
        Verb.URGE,
        Verb.ANSWER_URGE,
        Verb.REMIND,
        Verb.NOTIFY_HANDLER,
        Verb.GIVE_REASON,
        Verb.VERIFY,
        Verb.RAISE_DIFFICULT,
        Verb.STATE_POSITION,
        Verb.LINK_REPEAT,
        Verb.PUSH_UPSTREAM,
        Verb.ACKNOWLEDGE_UPSTREAM,
        *TELLING,
        *WHO_MAY_KNOW,
    }
)
"""These add to an order without moving it, so they never conflict; they are marked instead."""

REDATING: Final = frozenset({Verb.SET_LIMIT, Verb.CHANGE_KIND, Verb.REDATE})
"""These only move deadlines (R12.4, R12.10), which the district knows best: nothing written offline is in their way."""

OWN_HOP_ONLY: Final = frozenset({Verb.SIGN, Verb.REQUEST_EXTENSION, Verb.ASSIGN_DOWN, Verb.CALL_COORDINATION})
"""These matter to nobody but the unit whose assignment they are about, and nothing below it matters to them."""


def moved_since(
    order: WorkOrder, envelope: Envelope, act: Act, epoch_began: datetime | None = None
) -> TimelineEntry | None:
    """The first step by another workstation that the command's writer should have known of, None if there is none.

    `epoch_began`: when this district was last restored from a backup; what it recorded since then nobody can have seen
    who has not heard from it since, whatever the revisions say.
    """
    subject = named(order, act)
    mine = subject.hop.id if subject and subject.hop else None
    seen = _before_the_restore(envelope, epoch_began) or _seen_here(order, envelope)
    unseen = (e for e in order.timeline if e.device != envelope.device and not seen(e))
    return next(
        (e for e in unseen if e.verb not in APPENDING | REDATING and _matters(order, e, mine, envelope.type)), None
    )


def _seen_here(order: WorkOrder, envelope: Envelope) -> Callable[[TimelineEntry], bool]:
    """The writer knew this very timeline up to `base_rev`; a revision that it has not reached proves nothing."""
    base = envelope.base_rev if envelope.base_rev <= order.rev else 0
    return lambda entry: entry.rev <= base


def _before_the_restore(envelope: Envelope, epoch_began: datetime | None) -> Callable[[TimelineEntry], bool] | None:
    """The writer knew another continuation of the backup; None when it has heard of the restored district."""
    heard = envelope.last_contact
    if epoch_began is None or heard is None or heard >= epoch_began:
        return None
    return lambda entry: entry.rev <= envelope.base_rev and entry.at < epoch_began


def _matters(order: WorkOrder, entry: TimelineEntry, mine: str | None, verb: Verb) -> bool:
    if mine is None or entry.hop is None or entry.hop == mine:
        return True
    if entry.verb in OWN_HOP_ONLY or verb is Verb.SIGN:
        return False
    below = mine in _above(order, entry.hop) and verb not in OWN_HOP_ONLY
    return below or entry.hop in _above(order, mine)


def _above(order: WorkOrder, hop_id: str) -> set[str]:
    """Ids of the assignments above this one."""
    found: set[str] = set()
    hop = order.hop(hop_id)
    while hop is not None and hop.parent is not None and hop.parent not in found:
        found.add(hop.parent)
        hop = order.hop(hop.parent)
    return found
