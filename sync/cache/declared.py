"""The unit of this workstation as it stands with what it declared here and the district has not told yet (R6.7)."""

from typing import Final

from sqlalchemy import Connection

from sync.cache.overlay import Scene
from sync.contract import codec
from sync.contract.commands import Envelope, unit_act_of, written_at
from sync.regulation.acts import EndDesignation, UnitAct
from sync.regulation.designating import declared, may_declare
from sync.regulation.designation import Designation
from sync.regulation.orders import Unit

UNDERWAY: Final = (
    "SELECT o.envelope FROM outbox o JOIN unit u ON u.id = o.order_id WHERE u.id = ?"
    " AND (o.state = 'waiting' OR (o.state = 'delivered' AND u.rev < o.receipt_rev)) ORDER BY o.turn"
)


def own_unit(connection: Connection, scene: Scene, id: str) -> Unit | None:
    """The unit with every declaration on its way; what the Measures no longer allow on it is left out."""
    unit = scene.units.get(id)
    if unit is None:
        return None
    for text in connection.exec_driver_sql(UNDERWAY, (id,)).scalars():
        unit = _with(unit, codec.loads(text, Envelope), scene)
    return unit


def subject_of(act: UnitAct, unit: Unit, scene: Scene) -> str:
    """What a declaration is about, in words: whom it designates for what."""
    made = _ended(unit, act) if isinstance(act, EndDesignation) else act
    if made is None:
        return unit.name
    designee = scene.units.get(made.unit)
    return f"{designee.name if designee else made.unit}：{made.scope}"


def _ended(unit: Unit, act: EndDesignation) -> Designation | None:
    return next((each for each in unit.designations if each.id == act.designation), None)


def _with(unit: Unit, envelope: Envelope, scene: Scene) -> Unit:
    actor = scene.people.get(envelope.user, scene.actor)
    try:
        act = unit_act_of(envelope)
    except codec.Malformed:
        return unit  # written by another version; it is shown in the outbox only
    at = written_at(envelope)
    if actor is None or may_declare(unit, act, actor, at, scene.units) is not None:
        return unit
    return declared(unit, act, id=envelope.id, actor=actor, now=at)
