"""When an urge can still be answered (R14.5)."""

from typing import Final

from sync.regulation.conditions.scene import Conditions, Scene
from sync.regulation.orders import Assignment
from sync.regulation.subjects import Subject, undecided
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused


def _answer(_scene: Scene, hop: Assignment, subject: Subject) -> Refused | None:
    if subject.request is None or undecided(subject.request) or not hop.live:
        return None
    return refused("R14.5", "这次催办已经答复过了。", "情况有变化的，请登记办理进展。")


CONDITIONS: Final[Conditions] = {
    Verb.ANSWER_URGE: _answer,
}
