"""What must stand before a verb may be used at all, beyond the transition table; no text of the user is needed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.regulation.deadlines import due_day, upward_deadline
from sync.regulation.orders import Actor, Assignment, Submission, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.subjects import Subject, pending_on, undecided
from sync.regulation.terms import Level, Verb
from sync.regulation.verdicts import Refused, refused

LOWEST: Final = frozenset({Level.VILLAGE, Level.SECTION, Level.ENTERPRISE})


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a condition may look at. `with_papers`: the command brings attachments of its own."""

    order: WorkOrder
    actor: Actor
    now: datetime
    rules: Rules
    with_papers: bool = False


Condition = Callable[[Scene, Assignment, Subject], Refused | None]


def standing(verb: Verb, scene: Scene, subject: Subject) -> Refused | None:
    """The first condition that stands against the verb, or None."""
    condition = _CONDITIONS.get(verb)
    if condition is None or subject.hop is None:
        return None
    return condition(scene, subject.hop, subject)


def _assign_down(scene: Scene, _hop: Assignment, _subject: Subject) -> Refused | None:
    if scene.actor.level in LOWEST:
        return refused("R6.7", "本单位是具体承办单位，没有下级单位可以交办。", "办不了的，请上报上一级管理单位。")
    return None


def _submit_result(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if hop.parent is None:
        return refused("R14.4", "区级平台直接交办的工单由本单位办结，不需要再提交结果。", "请答复反映人后办结。")
    if _live_below(scene.order, hop):
        return refused("R6.2", "下级单位还在办理，结果尚未审核通过。", "请先审核或催办下级单位。")
    return None


def _close(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if _live_below(scene.order, hop):
        return refused(
            "R6.2", "下级单位的办理结果尚未审核通过，暂不能办结。", "请先审核下级单位提交的结果，或催促其提交。"
        )
    if not _told(scene.order, hop):
        return refused("R14.3", "办结前应当告知反映人办理结果，或者记录未能告知的原因。", "请先填写“答复反映人”。")
    if not (scene.with_papers or _documented(scene.order, hop)):
        return refused("R14.4", "办结前应当形成书面材料。", "请上传书面材料，或在答复中注明已形成书面材料。")
    return None


def _request_extension(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
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


def _review(_scene: Scene, _hop: Assignment, subject: Subject) -> Refused | None:
    if subject.request is None or undecided(subject.request):
        return None
    return refused("R6.2", "这份办理结果已经审核过了。", "请查看办理过程中的审核意见。")


def _live_below(order: WorkOrder, hop: Assignment) -> bool:
    """An ended hop has nothing live below it, so the next level tells."""
    return any(child.live for child in order.children(hop.id))


def _told(order: WorkOrder, hop: Assignment) -> bool:
    """Somebody told the reporter, or said why not, since this assignment began (R14.3)."""
    return any(reply.at >= hop.assigned_at for reply in order.replies)


def _documented(order: WorkOrder, hop: Assignment) -> bool:
    """A document of those who handled it since this assignment began, not what the reporter sent (R14.4)."""
    handlers = {each.receiver for each in order.assignments}
    written = any(reply.documented and reply.at >= hop.assigned_at for reply in order.replies)
    papers = (paper for paper in order.attachments if paper.added_at and paper.added_at >= hop.assigned_at)
    return written or any(paper.added_by in handlers for paper in papers)


_CONDITIONS: Final[dict[Verb, Condition]] = {
    Verb.ASSIGN_DOWN: _assign_down,
    Verb.SUBMIT_RESULT: _submit_result,
    Verb.REVIEW_RESULT: _review,
    Verb.CLOSE: _close,
    Verb.REQUEST_EXTENSION: _request_extension,
    Verb.DECIDE_EXTENSION: _decide,
    Verb.SUBMIT_UPWARD: _submit_upward,
    Verb.DECIDE_UPWARD: _decide,
}
