"""When an order may be raised as 疑难, and answered (R7.1)."""

from typing import Final

from sync.regulation.conditions.scene import Scene, WholeConditions
from sync.regulation.subjects import Subject, undecided
from sync.regulation.terms import HopState, Verb
from sync.regulation.verdicts import Refused, refused


def _raise(scene: Scene, _subject: Subject) -> Refused | None:
    if unsigned := _unsigned(scene):
        return unsigned
    if scene.order.difficult is None or scene.order.difficult.pending is None:
        return None
    return refused("R7.1", "已经作为疑难提出，区级平台还没有决定。", "请在这一项上表明本单位的意见。")


def _position(scene: Scene, _subject: Subject) -> Refused | None:
    if scene.order.difficult is not None and scene.order.difficult.pending is not None:
        return _unsigned(scene)
    return refused("R7.1", "现在没有等待决定的疑难问题。", "需要时请先提出疑难。")


def _decide(_scene: Scene, subject: Subject) -> Refused | None:
    if subject.request is None or undecided(subject.request):
        return None
    return refused("R7.1", "这项疑难已经有了决定。", "请查看办理过程中的决定。")


def _unsigned(scene: Scene) -> Refused | None:
    """Who has not signed for the order has not looked into it."""
    hop = scene.order.hop_of(scene.actor.unit)
    if hop is None or hop.state is not HopState.AWAITING_SIGNATURE:
        return None
    return refused("R7.1", "本次交办尚未签收。", "请先签收。")


WHOLE: Final[WholeConditions] = {
    Verb.RAISE_DIFFICULT: _raise,
    Verb.STATE_POSITION: _position,
    Verb.DECIDE_DIFFICULT: _decide,
}
