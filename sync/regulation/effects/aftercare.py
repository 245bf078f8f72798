"""What follows the closing (R13)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import CallBack
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import Callback, WorkOrder
from sync.regulation.terms import label

BAD_RATING = "差评"


def call_back(order: WorkOrder, act: CallBack, case: Case) -> Made:
    """回访 of a closed order; the last two of five levels are 差评 (R13.1)."""
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
    )
    bad = act.rating is not None and act.rating.bad
    return Made(
        replace(order, callbacks=(*order.callbacks, made)),
        text=_callback_text(act),
        article="R13.1",
        flags=(BAD_RATING,) if bad else (),
    )


def _callback_text(act: CallBack) -> str:
    rated = label(act.rating) if act.rating else ("未评价" if act.reached else "未联系上")
    return f"{label(act.method)}：{rated}" + (f"。{act.reason}" if act.reason else "")


EFFECTS: Final[Effects] = {
    CallBack: call_back,
}
