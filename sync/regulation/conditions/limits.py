"""When the clocks of an order may be counted again (R5.1)."""

from typing import Final

from sync.regulation.conditions.scene import Scene, WholeConditions
from sync.regulation.effects.recounting import recounted
from sync.regulation.subjects import Subject
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused


def _redate(scene: Scene, _subject: Subject) -> Refused | None:
    if recounted(scene.order, scene.rules) != scene.order:
        return None
    return refused("R5.1", "按现行工作日历，这件工单的期限没有变化。", "不需要重算。")


WHOLE: Final[WholeConditions] = {
    Verb.REDATE: _redate,
}
