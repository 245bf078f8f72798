"""What a report of a state secret, its decision and a restriction must say, and what they must not (R17.1)."""

from typing import Any, Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank, target
from sync.regulation.orders import WorkOrder
from sync.regulation.parties import way_up
from sync.regulation.plain import plain
from sync.regulation.terms import Ground, Level, SecretDecision
from sync.regulation.verdicts import Refused, refused
from sync.regulation.withholding import named

QUOTE: Final = 10
"""So many characters in a row are taken from the order and not from one's own head."""
SHORT: Final = 4
"""A whole body of so many characters is a quotation too."""
GROUNDS: Final = (Ground.COMMERCIAL_SECRET, Ground.PRIVACY)


def outside(act: Any, setting: Setting) -> Refused | None:
    """A restricted order goes to nobody who may not know of it, nor through them (R17.1)."""
    allowed = named(setting.order) if setting.order else None
    if allowed is None or setting.units is None:
        return None
    given = (getattr(act, "unit", None), getattr(act, "lead", None), *getattr(act, "assisting", ()))
    ways = (each for unit in given for each in way_up(setting.units, unit or "") if each.level is not Level.DISTRICT)
    missing = next((each for each in ways if each.id not in allowed), None)
    if missing is None:
        return None
    reason = f"这件工单限定了知悉范围，{missing.name}不在其中，不能交给它办理。"
    return refused("R17.1", reason, "请另选单位，或由区级平台先调整知悉范围。")


def _suspect(act: acts.SuspectSecret, setting: Setting) -> Refused | None:
    empty = blank("R17.1", act.reason, "涉密上报应当说明理由。", "请写明依据，不要写涉密内容本身。")
    if empty or setting.order is None or not _quotes(act.reason, setting.order):
        return empty
    return refused("R17.1", "上报理由不能抄录工单内容。", "请只写判断的依据，不要写涉密内容本身。")


def _decide(act: acts.DecideSecret, setting: Setting) -> Refused | None:
    secrecy = setting.order.secrecy if setting.order else None
    if act.verdict is SecretDecision.CONFIRM and secrecy and secrecy.confirmed:
        return refused("R17.1", "这件工单已经确认涉密。", "按保密规定另行办理；排除涉密的，请改选“排除涉密”。")
    return blank("R17.1", act.opinion, "审定涉密应当写明意见。", "请填写审定意见。")


def _restrict(act: acts.Restrict, setting: Setting) -> Refused | None:
    if act.ground not in GROUNDS:
        return refused(
            "R17.1", "限定知悉范围限于商业秘密和个人隐私。", "涉及国家秘密的，请作涉密上报；其他情形不限定。"
        )
    if not act.units:
        return refused("R17.1", "限定知悉范围应当写明可以知悉的单位。", "请至少选择一个单位。")
    wrong = (target("R17.1", unit, setting) for unit in act.units)
    empty = blank("R17.1", act.reason, "限定知悉范围应当说明理由。", "请填写理由。")
    return next((each for each in wrong if each), None) or empty or _left_out(act, setting)


def _left_out(act: acts.Restrict, setting: Setting) -> Refused | None:
    """Whoever answers for a part of the order under a running clock must be able to see it."""
    hops = setting.order.assignments if setting.order else ()
    missing = next((hop.receiver for hop in hops if hop.live and hop.receiver not in act.units), None)
    if missing is None:
        return None
    name = setting.units[missing].name if setting.units and missing in setting.units else missing
    return refused("R17.1", f"{name}正在办理这件工单，应当在知悉范围之内。", "请把它列入，或先收回改派。")


def _lift(act: acts.LiftRestriction, _setting: Setting) -> Refused | None:
    return blank("R17.1", act.reason, "解除限定应当说明理由。", "请填写理由。")


def _quotes(text: str, order: WorkOrder) -> bool:
    subject, body, said = plain(order.subject), plain(order.body), plain(text)
    if len(body) >= SHORT and body in said:
        return True
    told = subject + body
    return any(said[start : start + QUOTE] in told for start in range(len(said) - QUOTE + 1))


CHECKS: Final[Checks] = {
    acts.SuspectSecret: _suspect,
    acts.DecideSecret: _decide,
    acts.Restrict: _restrict,
    acts.LiftRestriction: _lift,
}
