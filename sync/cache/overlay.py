"""Facts plus what waits in the outbox: the order as it will be once everything sent has taken effect; pure.

A command is laid over the fact until the fact contains it. One that the Measures no longer allow on the fact as it is
now is left out: the outbox shows it, the order does not pretend.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sync.contract import codec
from sync.contract.commands import Envelope, act_of, written_at
from sync.regulation.acts import Act
from sync.regulation.effects import Stamp, apply
from sync.regulation.orders import Actor, Attachment, Units, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.workflow import Refused, Verdict, may


@dataclass(frozen=True, slots=True)
class Scene:
    """What a projection needs besides the order: who looks, from which device, by which rules and units.

    `people` are all who ever signed in here: a command is shown as its writer's, whoever looks.
    """

    actor: Actor | None
    device: str
    rules: Rules
    units: Units
    people: Mapping[str, Actor] = field(default_factory=dict)


def overlaid(fact: WorkOrder, pending: Sequence[Envelope], scene: Scene) -> WorkOrder:
    """`fact` with every pending command laid over it, in the order in which they were made."""
    known = {entry.id for entry in fact.timeline}
    order = fact
    for envelope in pending:
        if envelope.id not in known:
            order = _with(order, envelope, scene)
    return order


def _with(order: WorkOrder, envelope: Envelope, scene: Scene) -> WorkOrder:
    actor = scene.people.get(envelope.user, scene.actor)
    try:
        act = act_of(envelope)
    except codec.Malformed:
        return order  # written by another version; it is shown in the outbox only
    if actor is None or isinstance(_verdict(order, envelope, act, actor, scene), Refused):
        return order
    stamp = _stamp(order, envelope, actor, scene)
    return apply(order, act, stamp, scene.rules, scene.units, _attachments(envelope))


def _verdict(order: WorkOrder, envelope: Envelope, act: Act, actor: Actor, scene: Scene) -> Verdict:
    """What the desk asked when the command was written, asked of the order as it is now."""
    return may(
        order,
        envelope.type,
        actor,
        written_at(envelope),
        act=act,
        units=scene.units,
        rules=scene.rules,
        with_papers=bool(envelope.blobs),
    )


def _stamp(order: WorkOrder, envelope: Envelope, actor: Actor, scene: Scene) -> Stamp:
    unit = scene.units.get(actor.unit)
    return Stamp(
        id=envelope.id,
        at=written_at(envelope),
        composed_at=written_at(envelope),
        actor=actor,
        unit_name=unit.name if unit else "",
        device=envelope.device,
        rev=order.rev,
        pending=True,
        last_contact=envelope.last_contact,
    )


def _attachments(envelope: Envelope) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(sha256=ref.sha256, name=ref.name, size=ref.size, media_type=ref.media_type) for ref in envelope.blobs
    )
