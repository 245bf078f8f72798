"""重算期限: a changed calendar moves what runs, and the timeline says from when to when (R5.1)."""

from typing import Final

from sync.regulation.acts import Redate
from sync.regulation.effects.limits import move_words, moved
from sync.regulation.effects.recounting import recounted
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder

SETTLED = "期限不变，不再暂定"


def redate(order: WorkOrder, act: Redate, case: Case) -> Made:
    """Every live clock counted again; the entry names each that moved."""
    after = recounted(order, case.rules)
    moves = list(moved(order, after))
    said = [move_words(*move, case) for move in moves] or [SETTLED]
    first = next(iter(moves), None)
    return Made(
        after,
        text="。".join([act.reason.rstrip("。"), *said]),
        article="R5.1",
        due_before=first[0].due if first else None,
        due_after=first[1].due if first else None,
    )


EFFECTS: Final[Effects] = {
    Redate: redate,
}
