"""指定具体承办单位: this unit says who below it handles what, or that this is over; no order is concerned (R6.7)."""

from desktop.actions.desk import Desk
from desktop.actions.submit import Done
from sync.cache.sealing import seal_own
from sync.regulation.acts import UnitAct
from sync.regulation.designating import may_declare
from sync.regulation.orders import Unit
from sync.regulation.verdicts import Refused

UNKNOWN = Refused(article="R6.7", reason="本机还没有收到本单位的信息。", remedy="请先同步一次。")


def own_unit(desk: Desk) -> Unit | None:
    """The unit at this desk with its designations, also those that wait to be sent; None before the first sync."""
    return desk.cache.views.own_unit(desk.actor.unit)


def declare(desk: Desk, act: UnitAct) -> Done | Refused:
    """Put the declaration into the outbox, or say with the article why it may not be made."""
    unit = own_unit(desk)
    if unit is None:
        return UNKNOWN
    refusal = may_declare(unit, act, desk.actor, desk.now(), desk.units)
    if refusal is not None:
        return refusal
    envelope = seal_own(desk.cache, desk.clock, act, desk.actor)
    changed = desk.cache.outbox.put(envelope, due=None)
    item = desk.cache.outbox.get(envelope.id)
    if item is None:
        raise LookupError(envelope.id)
    return Done(changed, item)
