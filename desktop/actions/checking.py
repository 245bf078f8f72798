"""What should be looked at in a reply before it is sent (R21.1)."""

from typing import Final

from desktop.actions.case import Case
from sync.regulation.checklist import Item, check_reply, failing

_MOST: Final = 3
"""Titles in one sentence; the whole list is longer."""


def items(case: Case, text: str) -> tuple[Item, ...]:
    """The whole checklist, signed by this unit."""
    unit = case.units.get(case.actor.unit)
    return check_reply(case.order, text, unit.name if unit else "")


def hint(case: Case, text: str) -> str:
    """One sentence with what comes first (R21.1); empty while nothing was written, and where nothing is missing."""
    found = failing(items(case, text)) if text else []
    named = "、".join(f"“{item.title}”" for item in found[:_MOST])
    more = f"等{len(found)}项" if len(found) > _MOST else ""
    return f"自查：请留意{named}{more}。" if found else ""
