"""What a call for coordination, an arrangement and an opinion must say (R12.7, R12.8)."""

from datetime import date
from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import PLAUSIBLE_DAYS, Setting, blank, direct, target
from sync.regulation.verdicts import Refused, refused
from sync.regulation.workdays import local_day


def _call(act: acts.CallCoordination, _setting: Setting) -> Refused | None:
    return blank("R12.7", act.reason, "提请协调应当说明情况。", "请写明涉及哪些单位、分歧在哪里。")


def _decline(act: acts.DeclineCoordination, _setting: Setting) -> Refused | None:
    return blank("R12.7", act.opinion, "不予协调的，应当说明理由。", "请填写意见。")


def _coordinate(act: acts.Coordinate, setting: Setting) -> Refused | None:
    return _recorded(act, setting) or _parted(act) or _days(act) or _within(act, setting)


def _recorded(act: acts.Coordinate, setting: Setting) -> Refused | None:
    if _ahead(act.held_on, setting):
        return refused("R12.7", "协调的日期晚于今天，会议还没有开。", "请在协调之后登记。")
    return blank("R12.7", act.attendees, "协调应当记录参加人员。", "请填写参加的单位和人员。") or blank(
        "R12.7", act.plan, "协调应当形成处理方案。", "请填写处理方案。"
    )


def _ahead(day: date, setting: Setting) -> bool:
    return day > local_day(setting.now)


def _parted(act: acts.Coordinate) -> Refused | None:
    if not act.assisting:
        return refused("R12.7", "协调分工应当至少有一个协办单位。", "只由一个单位办理的，请直接分办。")
    if len(set(act.assisting)) < len(act.assisting):
        return refused("R12.7", "同一个协办单位选了两次。", "请去掉重复的单位。")
    if act.lead in act.assisting:
        return refused("R12.7", "牵头单位不能同时是协办单位。", "请另选协办单位。")
    return None


def _days(act: acts.Coordinate) -> Refused | None:
    if act.opinion_days is None or 1 <= act.opinion_days <= PLAUSIBLE_DAYS:
        return None
    return refused("R12.8", "提交协办意见的时限至少为1个工作日。", "请改填天数，或留空以牵头单位的时限为准。")


def _within(act: acts.Coordinate, setting: Setting) -> Refused | None:
    """Only units that the district itself gives orders to can lead and close, or answer to a lead."""
    for unit in (act.lead, *act.assisting):
        if found := target("R12.7", unit, setting) or direct("R12.7", unit, setting):
            return found
    return None


def _opinion(act: acts.GiveOpinion, _setting: Setting) -> Refused | None:
    return blank("R12.8", act.text, "协办意见不能为空。", "请写明本单位的意见和依据。")


CHECKS: Final[Checks] = {
    acts.CallCoordination: _call,
    acts.DeclineCoordination: _decline,
    acts.Coordinate: _coordinate,
    acts.GiveOpinion: _opinion,
}
