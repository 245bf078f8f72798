"""When a 差评 may be verified, a letter sent, and decided (R13.2, R13.4)."""

from typing import Final

from sync.regulation.conditions.scene import Scene, WholeConditions
from sync.regulation.counting import due_day
from sync.regulation.orders import Letter
from sync.regulation.owing import bad_rating, open_letter, unverified
from sync.regulation.subjects import Subject, undecided
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused


def _verify(scene: Scene, _subject: Subject) -> Refused | None:
    if unverified(scene.order) is not None:
        return None
    if bad_rating(scene.order) is None:
        return refused("R13.2", "最近一次评价不是差评，不需要核实。", "请先回访；未评价、无法回访的不是差评。")
    return refused("R13.2", "这次差评已经核实过了。", "请查看办理过程中的核实结论。")


def _send(scene: Scene, _subject: Subject) -> Refused | None:
    letter = open_letter(scene.order)
    if letter is None:
        times = scene.rules.under(scene.order.edition).edition.handlings_before_letter.value
        return refused("R13.4", f"经{times}次办理评价仍为差评的才需要函告，这件工单没有待函告的差评。", "不需要函告。")
    if not letter.owed:
        return refused("R13.4", "函告已经发出，正在等待区级平台审核。", "需要补充的，请联系区级平台。")
    return None


def _decide(scene: Scene, subject: Subject) -> Refused | None:
    letter = subject.request
    if not isinstance(letter, Letter):
        return None
    if not undecided(letter):
        return refused("R13.4", "这份函告已经审核过了。", "请查看办理过程中的审核意见。")
    if letter.owed and scene.now < letter.due:
        last = due_day(letter.due)
        return refused("R13.4", f"承办单位尚未函告，期限到{last.month}月{last.day}日。", "请等待函告，或催办。")
    if unverified(scene.order) is not None:
        return refused("R13.2", "这次差评还没有核实，暂不能审核函告。", "请先核实差评并记录结论。")
    return None


WHOLE: Final[WholeConditions] = {
    Verb.VERIFY_RATING: _verify,
    Verb.SEND_LETTER: _send,
    Verb.DECIDE_LETTER: _decide,
}
