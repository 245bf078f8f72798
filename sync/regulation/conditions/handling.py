"""When a result may be submitted and reviewed, and an order closed (R6.2, R14.3, R14.4)."""

from typing import Final

from sync.regulation.conditions.scene import Conditions, Scene
from sync.regulation.conditions.together import heard, leads
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.subjects import Subject, undecided
from sync.regulation.terms import Verb
from sync.regulation.told import told
from sync.regulation.verdicts import Refused, refused


def _submit_result(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if hop.assists is not None:
        return refused("R12.8", "协办单位向牵头单位提交意见，不提交办理结果。", "请提交协办意见。")
    if hop.parent is None:
        return refused("R14.4", "区级平台直接交办的工单由本单位办结，不需要再提交结果。", "请答复反映人后办结。")
    if _live_below(scene.order, hop):
        return refused("R6.2", "下级单位还在办理，结果尚未审核通过。", "请先审核或催办下级单位。")
    return None


def _reply(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    return leads(scene, hop)


def _close(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if alone := leads(scene, hop) or heard(scene, hop):
        return alone
    if _live_below(scene.order, hop):
        return refused(
            "R6.2", "下级单位的办理结果尚未审核通过，暂不能办结。", "请先审核下级单位提交的结果，或催促其提交。"
        )
    if not told(scene.order, hop):
        return _untold(scene.order, hop)
    if not (scene.with_papers or _documented(scene.order, hop)):
        return refused("R14.4", "办结前应当形成书面材料。", "请上传书面材料，或在答复中注明已形成书面材料。")
    return None


def _review(_scene: Scene, _hop: Assignment, subject: Subject) -> Refused | None:
    if subject.request is None or undecided(subject.request):
        return None
    return refused("R6.2", "这份办理结果已经审核过了。", "请查看办理过程中的审核意见。")


def _live_below(order: WorkOrder, hop: Assignment) -> bool:
    """An ended hop has nothing live below it, so the next level tells."""
    return any(child.live for child in order.children(hop.id))


def _untold(order: WorkOrder, hop: Assignment) -> Refused:
    """A reply that is there and does not count is named, so that nobody looks for it (R14.3)."""
    if any(reply.at >= hop.assigned_at for reply in order.replies):
        reason = "已有的答复早于最后的办理结果，或者出自已退回的单位，不能作为本次办理结果的告知。"
        return refused("R14.3", reason, "请把最后的办理结果告知反映人，再填写“答复反映人”。")
    return refused("R14.3", "办结前应当告知反映人办理结果，或者记录未能告知的原因。", "请先填写“答复反映人”。")


def _documented(order: WorkOrder, hop: Assignment) -> bool:
    """A document of those who handled it since this assignment began, not what the reporter sent (R14.4)."""
    written = any(reply.documented for reply in told(order, hop))
    papers = (paper for paper in order.attachments if paper.added_at and paper.added_at >= hop.assigned_at)
    return written or any(paper.added_by in order.holders for paper in papers)


CONDITIONS: Final[Conditions] = {
    Verb.SUBMIT_RESULT: _submit_result,
    Verb.REVIEW_RESULT: _review,
    Verb.REPLY: _reply,
    Verb.CLOSE: _close,
}
