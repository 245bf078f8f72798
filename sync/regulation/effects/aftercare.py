"""What follows the closing: callbacks, the verification of 差评, and orders that are counted apart (R13)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import CallBack, Flag, VerifyRating
from sync.regulation.aftercare import Aftercare, Letter, Verification
from sync.regulation.effects import letters
from sync.regulation.effects.letters import letter_owed
from sync.regulation.effects.rehandling import rehandled
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import Callback, WorkOrder
from sync.regulation.owing import open_letter, unverified
from sync.regulation.terms import Matter, label

BAD_RATING = "差评"
LETTER = "待函告"


def call_back(order: WorkOrder, act: CallBack, case: Case) -> Made:
    """回访 of a closed order; the last two of five levels are 差评 (R13.1), which may make a letter due (R13.4)."""
    stamp = case.stamp
    made = Callback(
        id=stamp.id,
        at=stamp.at,
        person=stamp.actor.name,
        method=act.method,
        reached=act.reached,
        rating=act.rating,
        solved=act.solved,
        reason=act.reason,
        attitude=act.attitude,
    )
    called = replace(order, callbacks=(*order.callbacks, made))
    if act.rating is None or not act.rating.bad:
        return Made(called, text=_callback_text(act), article="R13.1")
    letter = letter_owed(order, case)
    return Made(
        _owing(called, letter),
        text=_callback_text(act),
        article="R13.1",
        due_after=letter.due if letter else None,
        flags=(BAD_RATING, LETTER) if letter else (BAD_RATING,),
    )


def verify_rating(order: WorkOrder, act: VerifyRating, case: Case) -> Made:
    """疏漏 or 未落实 opens the order again at once; while a letter is open its decision does (R13.2, R13.3, R13.4)."""
    stamp, bad = case.stamp, unverified(order)
    if bad is None:
        raise LookupError(f"no 差评 waits on order {order.id}")
    made = Verification(
        id=stamp.id, callback=bad.id, at=stamp.at, person=stamp.actor.name, conclusion=act.conclusion, text=act.text
    )
    after = order.aftercare or Aftercare()
    verified = replace(order, aftercare=replace(after, verifications=(*after.verifications, made)))
    text = f"{label(act.conclusion)}：{act.text}"
    if not act.conclusion.calls_for_rehandling:
        return Made(verified, text=text, article="R13.2")
    if open_letter(order) is not None:
        return Made(verified, text=f"{text}。是否重办，随函告一并决定", article="R13.2")
    return rehandled(verified, case, text, "R13.3")


def flag(order: WorkOrder, act: Flag, _case: Case) -> Made:
    """Set or taken away; the satisfaction of such orders is also told apart (R13.6)."""
    after = order.aftercare or Aftercare()
    others = tuple(each for each in after.matters if each is not act.matter)
    matters: tuple[Matter, ...] = (*others, act.matter) if act.on else others
    text = f"{'标注为' if act.on else '取消标注'}{label(act.matter)}：{act.reason}"
    return Made(replace(order, aftercare=replace(after, matters=matters)), text=text, article="R13.6")


def _owing(order: WorkOrder, letter: Letter | None) -> WorkOrder:
    if letter is None:
        return order
    after = order.aftercare or Aftercare()
    return replace(order, aftercare=replace(after, letters=(*after.letters, letter)))


def _callback_text(act: CallBack) -> str:
    rated = label(act.rating) if act.rating else ("未评价" if act.reached else "未联系上")
    attitude = f"，办理态度{label(act.attitude)}" if act.attitude else ""
    return f"{label(act.method)}：{rated}{attitude}" + (f"。{act.reason}" if act.reason else "")


EFFECTS: Final[Effects] = {
    CallBack: call_back,
    VerifyRating: verify_rating,
    Flag: flag,
    **letters.EFFECTS,
}
