"""重算期限: a changed calendar moves what runs, and the timeline says from when to when (R5.1)."""

from collections.abc import Iterator
from typing import Final

from sync.regulation.acts import Redate
from sync.regulation.counting import due_day
from sync.regulation.effects.limits import move_words, moved
from sync.regulation.effects.recounting import recounted
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import Letter, WorkOrder
from sync.regulation.owing import owed_letter

SETTLED = "期限不变，不再暂定"


def redate(order: WorkOrder, act: Redate, case: Case) -> Made:
    """Every live clock counted again; the entry names each that moved."""
    after = recounted(order, case.rules)
    moves = list(moved(order, after))
    letters = [pair for pair in _letters(order, after) if pair[0].due != pair[1].due]
    said = [move_words(*move, case) for move in moves] + [_letter_words(*pair, case) for pair in letters]
    dues = [(old.due, new.due) for old, new in moves] + [(old.due, new.due) for old, new in letters]
    first, last = dues[0] if dues else (None, None)
    return Made(
        after,
        text="。".join([act.reason.rstrip("。"), *(said or [SETTLED])]),
        article="R5.1",
        due_before=first,
        due_after=last,
    )


def _letters(before: WorkOrder, after: WorkOrder) -> Iterator[tuple[Letter, Letter]]:
    """The owed 函告, before and after (R13.4); counting anew neither makes nor ends one."""
    old, new = (filter(None, [owed_letter(order)]) for order in (before, after))
    return zip(old, new, strict=True)


def _letter_words(old: Letter, new: Letter, case: Case) -> str:
    first, last = due_day(old.due), due_day(new.due)
    return f"{case.name(new.asked_by)}的函告期限由{first.month}月{first.day}日改为{last.month}月{last.day}日"


EFFECTS: Final[Effects] = {
    Redate: redate,
}
