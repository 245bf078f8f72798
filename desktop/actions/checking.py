"""What should be looked at in a reply or a result before it is sent (R21.1); it warns and never refuses."""

from typing import Final

from desktop.actions.case import Case, Values
from desktop.actions.reading import text, ticked
from sync.regulation.checklist import Item, check_reply, failing

_MOST: Final = 3
"""Titles in one sentence; the whole list is longer."""
_OF_REPLIES_ONLY: Final = ("不泄露身份", "核查有记录", "落款单位")
"""A result goes to the level above, and is itself the record of what was verified (R12.5)."""


def items(case: Case, words: str) -> tuple[Item, ...]:
    """The whole checklist, signed by this unit."""
    unit = case.units.get(case.actor.unit)
    return check_reply(case.order, words, unit.name if unit else "")


def of_reply(case: Case, values: Values) -> tuple[Item, ...]:
    """The checklist over a reply as it is written; empty where nobody was told anything."""
    return items(case, text(values, "text")) if ticked(values, "reached") else ()


def of_result(case: Case, values: Values) -> tuple[Item, ...]:
    """What of the checklist a result should hold too, over its facts and its words together."""
    words = "\n".join(filter(None, (text(values, "facts"), text(values, "text"))))
    return tuple(item for item in items(case, words) if item.title not in _OF_REPLIES_ONLY)


def hint(case: Case, words: str) -> str:
    """One sentence with what comes first (R21.1); empty while nothing was written, and where nothing is missing."""
    found = failing(items(case, words)) if words else []
    named = "、".join(f"“{item.title}”" for item in found[:_MOST])
    more = f"等{len(found)}项" if len(found) > _MOST else ""
    return f"自查：请留意{named}{more}。" if found else ""
