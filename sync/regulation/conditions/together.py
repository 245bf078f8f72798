"""When coordination may be called for and an opinion given, and what an assisting unit leaves to the lead (R12.8)."""

from typing import Final

from sync.regulation.conditions.scene import Conditions, Scene
from sync.regulation.orders import Assignment
from sync.regulation.sharing import assisted, missing
from sync.regulation.subjects import Subject, pending_on, undecided
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused


def leads(scene: Scene, hop: Assignment) -> Refused | None:
    """Telling the reporter and closing are the lead's: one reply for all (R12.8)."""
    if assisted(scene.order, hop) is None:
        return None
    return refused("R12.8", "协办单位不单独答复反映人，由牵头单位统一答复并办结。", "请提交协办意见。")


def own_clock(scene: Scene, hop: Assignment) -> Refused | None:
    """An assisting unit's clock, and of those below it, is the lead's; the lead asks for all (R12.8)."""
    if assisted(scene.order, hop) is None:
        return None
    return refused("R12.8", "协办的时限以牵头单位为准，协办单位不单独申请延期。", "需要时间的，请牵头单位申请延期。")


def heard(scene: Scene, hop: Assignment) -> Refused | None:
    """The lead waits for every opinion that is not overdue (R12.8)."""
    waits = [each for each in missing(scene.order, hop) if scene.now < each.due]
    if not waits:
        return None
    return refused(
        "R12.8",
        f"还有{len(waits)}个协办单位没有提交意见，暂不能办结。",
        "请联系协办单位；意见逾期未交的可以办结，并会记明。",
    )


def _call(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    together = scene.order.together
    if together is None or not pending_on(together.calls, hop):
        return None
    return refused("R12.7", "已经提请协调，区级平台还没有答复。", "请等待答复，期间请继续办理。")


def _decline(_scene: Scene, _hop: Assignment, subject: Subject) -> Refused | None:
    if subject.request is None or undecided(subject.request):
        return None
    return refused("R12.7", "这项提请已经有了答复。", "请查看办理过程。")


def _opinion(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if hop.assists is None:
        return refused("R12.8", "本单位不是这件工单的协办单位。", "牵头单位请答复反映人后办结。")
    if any(child.live for child in scene.order.children(hop.id)):
        return refused("R6.2", "下级单位还在办理，结果尚未审核通过。", "请先审核或催办下级单位。")
    return None


CONDITIONS: Final[Conditions] = {
    Verb.CALL_COORDINATION: _call,
    Verb.DECLINE_COORDINATION: _decline,
    Verb.GIVE_OPINION: _opinion,
}
