"""What turning away, passing on and telling must say (R9.1, R9.2, R10.1, R11.1, R11.2, R12.9, R13.5)."""

from collections.abc import Iterator
from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import CLOCK_TOLERANCE, Setting, blank, not_future, since_it_came
from sync.regulation.terms import OrderState
from sync.regulation.verdicts import Refused, refused

EXPLAINING: Final = {OrderState.OPEN: "R11.2", OrderState.CLOSED: "R13.5"}


def _decline(act: acts.Decline, setting: Setting) -> Refused | None:
    lacking = next((name for name, given in _demanded(act) if not given), "")
    if lacking:
        return refused("R9.2", f"不予受理应当写明{lacking}。", f"请补充{lacking}。")
    if act.ground is not None and not act.ground.declinable:
        return refused("R9.1", "所选的事由不是不予受理的法定情形。", "不属于某个单位的，请分办给有权处理的单位。")
    if act.told_at is None:
        return None
    return since_it_came("R9.2", act.told_at, setting)


def _demanded(act: acts.Decline) -> Iterator[tuple[str, bool]]:
    """Everything without which 不予受理 cannot be saved (R9.2)."""
    yield "不予受理的情形", act.ground is not None
    yield "理由", bool(act.reason.strip())
    yield "法律依据", bool(act.basis.strip())
    yield "告知方式", act.method is not None
    yield "告知时间", act.told_at is not None
    yield "告知内容", bool(act.told.strip())
    yield "有权处理的单位（或注明无法确定）", act.competent_unknown or bool(act.competent_unit.strip())


def _refer(act: acts.Refer, setting: Setting) -> Refused | None:
    return (
        blank("R10.1", act.number, "转紧急专线应当记录拨打的号码。", "请填写拨打的号码。")
        or blank("R10.1", act.operator, "转紧急专线应当记录经办人。", "请填写经办人。")
        or since_it_came("R10.1", act.at, setting)
    )


def _tell_accepted(act: acts.TellAccepted, setting: Setting) -> Refused | None:
    return since_it_came("R11.1", act.at, setting) or blank(
        "R11.1", act.text, "受理告知应当写明办理流程和时限。", "请填写告知内容。"
    )


def _explain(act: acts.Explain, setting: Setting) -> Refused | None:
    article = EXPLAINING.get(setting.order.state, "R11.2") if setting.order else "R11.2"
    return since_it_came(article, act.at, setting) or blank(
        article, act.text, "政策解释应当留下内容。", "请填写解释的内容。"
    )


def _tell_extension(act: acts.TellExtension, setting: Setting) -> Refused | None:
    extensions = setting.order.extensions if setting.order else ()
    asked = next((each for each in extensions if each.id == act.extension and each.hop == act.hop), None)
    if asked is None or asked.decided_at is None or asked.days_granted is None:
        return refused("R12.9", "所指的延期没有获得同意，不能告知。", "请核对所告知的延期。")
    if act.at < asked.decided_at - CLOCK_TOLERANCE:
        return refused("R12.9", "告知时间早于同意延期的时间。", "请核对时间。")
    return not_future("R12.9", act.at, setting) or blank(
        "R12.9", act.text, "告知延期应当写明阶段性进展和延长后的时限。", "请填写告知内容。"
    )


CHECKS: Final[Checks] = {
    acts.Decline: _decline,
    acts.Refer: _refer,
    acts.TellAccepted: _tell_accepted,
    acts.Explain: _explain,
    acts.TellExtension: _tell_extension,
}
