"""When something may be asked of the level above, and decided there (R12.6, R12.9)."""

from typing import Final

from sync.regulation.conditions.scene import Conditions, Scene
from sync.regulation.conditions.together import own_clock
from sync.regulation.deadlines import due_day, upward_deadline
from sync.regulation.orders import Assignment, Submission
from sync.regulation.subjects import Subject, pending_on, undecided
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused


def _request_extension(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if shared := own_clock(scene, hop):
        return shared
    if pending_on(scene.order.extensions, hop):
        return refused("R12.9", "上一次延期申请还在等待审批，不能重复申请。", "请等待上级审批，或电话联系上级单位。")
    if scene.now >= hop.due:
        last = due_day(hop.due)
        reason = f"延期应当在时限届满前申请，本次交办已于{last.month}月{last.day}日届满。"
        return refused("R12.9", reason, "请电话向上一级管理单位说明情况，并尽快办理。")
    return None


def _submit_upward(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if pending_on(scene.order.submissions, hop):
        return refused("R12.6", "已经上报，正在等待上级决定。", "决定之前请继续办理，时限不停止计算。")
    rules = scene.rules.under(scene.order.edition)
    if rules.edition.late_upward_refused and scene.now >= upward_deadline(hop.assigned_at, rules).due_at:
        return refused(
            "R12.6", f"上报应当在交办后{rules.edition.upward.value}个工作日内提出。", "请电话联系上一级管理单位。"
        )
    return None


def _decide(_scene: Scene, _hop: Assignment, subject: Subject) -> Refused | None:
    request = subject.request
    if request is None or undecided(request):
        return None
    article = "R12.6" if isinstance(request, Submission) else "R12.9"
    return refused(article, "这项申请已经有了决定，不能再次审批。", "请查看办理过程中的决定。")


CONDITIONS: Final[Conditions] = {
    Verb.REQUEST_EXTENSION: _request_extension,
    Verb.DECIDE_EXTENSION: _decide,
    Verb.SUBMIT_UPWARD: _submit_upward,
    Verb.DECIDE_UPWARD: _decide,
}
