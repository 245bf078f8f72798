"""When a unit may ask who the reporter is, and the district decide (R17.3)."""

from typing import Final

from sync.regulation.conditions.scene import Conditions, Scene
from sync.regulation.identity import IdentityRequest
from sync.regulation.orders import Assignment
from sync.regulation.subjects import Subject, pending_on, undecided
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused
from sync.regulation.withholding import hides_reporter, knowing


def _ask(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    order = scene.order
    if not hides_reporter(order):
        return refused("R17.3", "这件工单没有隐去反映人身份，不需要申请。", "可以直接联系反映人。")
    if hop.receiver in knowing(order):
        return refused("R17.3", "区级平台已经同意本单位联系反映人。", "可以直接联系反映人。")
    if order.identity and pending_on(order.identity.requests, hop):
        return refused("R17.3", "上一次申请还在等待区级平台决定，不能重复申请。", "请等待区级平台决定。")
    return None


def _decide(_scene: Scene, _hop: Assignment, subject: Subject) -> Refused | None:
    if not isinstance(subject.request, IdentityRequest) or undecided(subject.request):
        return None
    return refused("R17.3", "这项申请已经有了决定，不能再次审批。", "请查看办理过程中的决定。")


CONDITIONS: Final[Conditions] = {
    Verb.REQUEST_IDENTITY: _ask,
    Verb.DECIDE_IDENTITY: _decide,
}
