"""What must hold when a unit designates a 具体承办单位 or ends that, and what becomes of the unit (R6.7)."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from sync.regulation.acts import Designate, EndDesignation, UnitAct
from sync.regulation.designation import Designation
from sync.regulation.looking import only_looks
from sync.regulation.orders import Actor, Unit, Units
from sync.regulation.verdicts import Refused, refused
from sync.regulation.workdays import local_day

LONGEST_SCOPE: Final = 200
"""Characters; the row of a unit travels to everybody."""
MOST_LIMITS: Final = 100
"""Categories and places together."""


def may_declare(unit: Unit, act: UnitAct, actor: Actor, now: datetime, units: Units) -> Refused | None:
    """None when the actor may say this of `unit` at `now` (R6.7)."""
    return may_end(unit, act, actor) if isinstance(act, EndDesignation) else may_designate(unit, act, actor, now, units)


def declared(unit: Unit, act: UnitAct, *, id: str, actor: Actor, now: datetime) -> Unit:
    """The unit after the act; `id` is that of the command and becomes the designation's."""
    if isinstance(act, EndDesignation):
        return ended(unit, act, id=id, actor=actor)
    return designated(unit, act, id=id, actor=actor, now=now)


def may_designate(unit: Unit, act: Designate, actor: Actor, now: datetime, units: Units) -> Refused | None:
    """None when `unit` may designate so; a leader only looks (R6.1), nobody does it for another unit (R6.7)."""
    return _stranger(unit, actor) or _designee(unit, act, units) or _scope(act) or _dated(act, now) or _again(unit, act)


def may_end(unit: Unit, act: EndDesignation, actor: Actor) -> Refused | None:
    """None when the designation stands and can end on that day (R6.7)."""
    if strange := _stranger(unit, actor):
        return strange
    found = next((each for each in unit.designations if each.id == act.designation), None)
    if found is None:
        return refused("R6.7", "没有找到这项指定。", "请核对后再试。")
    if found.ended_on is not None:
        return refused("R6.7", "这项指定已经终止。", "不需要重复终止。")
    if act.on < found.since:
        return refused("R6.7", "终止日期早于指定开始的日期。", "请核对日期。")
    return None


def designated(unit: Unit, act: Designate, *, id: str, actor: Actor, now: datetime) -> Unit:
    """The unit with one designation more."""
    made = Designation(
        id=id,
        unit=act.unit,
        scope=act.scope,
        since=act.since,
        until=act.until,
        categories=act.categories,
        places=act.places,
        at=now,
        person=actor.name,
    )
    return replace(unit, designations=(*unit.designations, made))


def ended(unit: Unit, act: EndDesignation, *, id: str, actor: Actor) -> Unit:
    """The unit with one designation over; it stays on record, with the id of the command that ended it."""
    return replace(unit, designations=tuple(_until(each, act, id, actor) for each in unit.designations))


def _until(made: Designation, act: EndDesignation, id: str, actor: Actor) -> Designation:
    if made.id != act.designation:
        return made
    return replace(made, ended_on=act.on, ended_by=actor.name, why_ended=act.why, end=id)


def _stranger(unit: Unit, actor: Actor) -> Refused | None:
    if verdict := only_looks(actor):
        return verdict
    if actor.unit != unit.id:
        return refused("R6.7", "具体承办单位应当由它的上级单位自己指定。", "请由该单位的管理员办理。")
    return None


def _designee(unit: Unit, act: Designate, units: Units) -> Refused | None:
    found = units.get(act.unit)
    if found is None:
        return refused("R6.7", "没有找到所选的单位。", "请重新选择单位。")
    if found.parent != unit.id:
        return refused("R6.7", f"“{found.name}”不是本单位的下级单位。", "请选择本单位的村、社区或内设机构。")
    return None


def _scope(act: Designate) -> Refused | None:
    if not act.scope.strip():
        return refused("R6.7", "指定具体承办单位应当写明承办范围。", "请填写承办范围。")
    if len(act.scope) > LONGEST_SCOPE or len(act.categories) + len(act.places) > MOST_LIMITS:
        return refused(
            "R6.7", "承办范围写得太长。", f"请在{LONGEST_SCOPE}字以内写明，分类和地点合计不超过{MOST_LIMITS}项。"
        )
    return None


def _dated(act: Designate, now: datetime) -> Refused | None:
    if act.until is not None and act.until < act.since:
        return refused("R6.7", "截止日期早于开始日期。", "请核对日期。")
    if act.until is not None and act.until < local_day(now):
        return refused("R6.7", "截止日期已经过去，这项指定不起作用。", "请核对日期。")
    return None


def _again(unit: Unit, act: Designate) -> Refused | None:
    """The same scope of the same unit is not designated twice for one day."""
    same = (each for each in unit.designations if each.unit == act.unit and each.scope.strip() == act.scope.strip())
    if not any(_meet(each, act) for each in same):
        return None
    return refused("R6.7", "该单位在这些日期里已经指定承办这一范围。", "请先终止原来的指定，或改用别的日期。")


def _meet(old: Designation, new: Designate) -> bool:
    last = min((end for end in (old.until, old.ended_on) if end is not None), default=date.max)
    return old.since <= (new.until or date.max) and new.since <= last
