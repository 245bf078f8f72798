"""By what contents are measured: texts that say something, units that lie below, days and times that make sense."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sync.regulation.orders import Actor, Assignment, Request, Submission, Unit, Units, WorkOrder
from sync.regulation.parties import way_up
from sync.regulation.sharing import assisted, beside
from sync.regulation.terms import Level
from sync.regulation.verdicts import Refused, refused

PLAUSIBLE_DAYS: Final = 365
"""No cap is invented (R12.9); more working days than this are a slip of the hand."""

CLOCK_TOLERANCE: Final = timedelta(minutes=10)
"""How far a workstation's clock may run ahead before a moment counts as one of the future."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything beside the act; `units` is None where the tree is not at hand and cannot be asked."""

    order: WorkOrder | None
    actor: Actor
    now: datetime
    units: Units | None
    request: Request | None = None

    @property
    def hop(self) -> Assignment | None:
        """The assignment that the request is about."""
        return self.order.hop(self.request.hop or "") if self.order and self.request else None


def blank(article: str, text: str, reason: str, remedy: str) -> Refused | None:
    """None when the text says something; otherwise a refusal."""
    return None if text.strip() else refused(article, reason, remedy)


def above(setting: Setting) -> Refused | None:
    """PASS_UP needs a level above (R12.6)."""
    if setting.actor.level is Level.DISTRICT:
        return refused("R12.6", "区级平台是最上一级，不能再向上提交。", "请决定二次分办，或不同意退回。")
    return None


def second_dispatch(unit: str, setting: Setting) -> Refused | None:
    """The next unit is another one, and below whoever decides (R12.6)."""
    if _passed_up(setting) & {each.id for each in way_up(setting.units or {}, unit)}:
        return refused("R12.6", "二次分办不能再分给刚刚上报的单位。", "请另选单位，或不同意退回。")
    if setting.actor.level is Level.DISTRICT:
        return target("R12.6", unit, setting) or _others_at_it(setting) or _instead_of_helper(unit, setting)
    return target("R12.6", unit, setting) or child("R12.6", unit, setting) or idle(unit, setting)


def _passed_up(setting: Setting) -> set[str]:
    """The unit that asked, and those above it that passed it on: none of them gets it again, nor hands it down."""
    sent = setting.request
    return {sent.asked_by, *(each.unit for each in sent.opinions)} if isinstance(sent, Submission) else set()


def _others_at_it(setting: Setting) -> Refused | None:
    """While others go on with it no further unit gets it beside them: one leads, and that is arranged (R12.7)."""
    order, hop = setting.order, setting.hop
    if order is None or hop is None or not beside(order, hop):
        return None
    remedy = "请不选新的单位，只收回上报单位的承办；需要别的单位承办的，请用协调明确牵头和协办单位。"
    return refused("R12.7", "还有其他单位正在办理这件工单，不能再分给另一个单位。", remedy)


def _instead_of_helper(unit: str, setting: Setting) -> Refused | None:
    """Who takes an assisting unit's place is one that the district gives orders to, and not in it yet (R12.8)."""
    order, hop = setting.order, setting.hop
    if order is None or hop is None or assisted(order, hop) is None:
        return None
    return direct("R12.8", unit, setting) or idle(unit, setting)


def plausible(days: int) -> Refused | None:
    """At least one working day, and not a slip of the hand (R12.9)."""
    if days < 1:
        return refused("R12.9", "延期至少为1个工作日。", "请填写1个以上的工作日。")
    if days > PLAUSIBLE_DAYS:
        return refused("R12.9", f"延期{days}个工作日超过一年，疑为误填。", "请核对天数。")
    return None


def not_future(article: str, moment: datetime, setting: Setting) -> Refused | None:
    """What is recorded has happened, give or take the clocks."""
    if moment <= setting.now + CLOCK_TOLERANCE:
        return None
    return refused(article, "记录的时间晚于现在。", "请核对时间。")


def since_it_came(article: str, moment: datetime, setting: Setting) -> Refused | None:
    """What is recorded of an order happened neither before it came in nor in the future."""
    if setting.order is not None and moment < setting.order.received_at - CLOCK_TOLERANCE:
        return refused(article, "记录的时间早于收到诉求的时间。", "请核对时间。")
    return not_future(article, moment, setting)


def target(article: str, unit_id: str, setting: Setting) -> Refused | None:
    """The unit exists and is not the district itself."""
    if setting.units is None:
        return None
    unit = setting.units.get(unit_id)
    if unit is None:
        return refused(article, "没有找到所选的单位。", "请重新选择单位。")
    return _not_district(article, unit)


def _not_district(article: str, unit: Unit) -> Refused | None:
    if unit.level is not Level.DISTRICT:
        return None
    return refused(article, "工单应当交给承办单位，不能交给区级平台自己。", "请选择镇街、部门或村（社区）。")


def child(article: str, unit_id: str, setting: Setting) -> Refused | None:
    """The unit lies directly below the actor (R6.7)."""
    if setting.units is None or setting.units[unit_id].parent == setting.actor.unit:
        return None
    return refused(article, "只能交办给本单位的下级单位。", "不属于本单位的，请上报由上级分办。")


def direct(article: str, unit_id: str, setting: Setting) -> Refused | None:
    """The district itself gives orders to the unit: it can lead and close, or answer to a lead (R12.7)."""
    units = setting.units
    above = units.get(units[unit_id].parent or "") if units else None
    if units is None or (above is not None and above.level is Level.DISTRICT):
        return None
    reason = f"牵头和协办单位应当是镇街、区级部门或有关单位，“{units[unit_id].name}”是具体承办单位。"
    return refused(article, reason, "请选择它的上级单位，由上级单位交办。")


def idle(unit_id: str, setting: Setting) -> Refused | None:
    """The unit does not handle the order already (R4.1)."""
    if setting.order is None or setting.order.hop_of(unit_id) is None:
        return None
    return refused("R4.1", "该单位已经在办理这件工单，不能重复交办。", "请催办，或另选单位。")
