"""A conflict as a text that can be read out, copied or printed: before, mine, now, and what happened in between."""

from collections.abc import Iterator
from datetime import datetime

from sync.cache.comparing import Conflict
from sync.regulation.saying import moment_words, step_words
from sync.regulation.terms import label

WAYS_OUT = "可以照样再发、改为记录，或撤回（文字回到草稿）。"
NOT_KEPT = "填写时的情况本机没有留存。"
NOT_HERE = "这件工单现在已不在本单位的范围内。"
NO_WORDS = "（没有另写文字）"


def conflict_text(conflict: Conflict, now: datetime) -> str:
    """The whole of it, read at `now`."""
    return "\n".join(_lines(conflict, now))


def cause_words(conflict: Conflict) -> str:
    """What is the matter, in a sentence or two."""
    item = conflict.item
    return f"{item.reason_detail or item.reason_title}，所以没有生效。".replace("。，", "，")


def _lines(conflict: Conflict, now: datetime) -> Iterator[str]:
    item = conflict.item
    yield f"工单 {item.number}　{item.subject}"
    yield f"{moment_words(item.created_at, now)} 写的“{label(item.verb)}”有冲突：{cause_words(conflict)}"
    yield "我写的："
    yield from [f"  {name}：{words}" for name, words in conflict.mine] or [f"  {NO_WORDS}"]
    yield "这期间："
    yield from (f"  {step_words(step, now)}" for step in conflict.steps)
    yield "原来 → 现在："
    yield from _standing(conflict)
    yield WAYS_OUT


def _standing(conflict: Conflict) -> Iterator[str]:
    if conflict.base is None:
        yield f"  {NOT_KEPT}"
    if conflict.theirs is None:
        yield f"  {NOT_HERE}"
        return
    for row in conflict.rows:
        yield f"  {row.name}：{row.base} → {row.theirs}" if row.changed else f"  {row.name}：{row.theirs}"
