"""Values of a form as the regulation wants them: trimmed texts, aware moments, numbers, codes."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from desktop.actions.case import Case, Values
from desktop.actions.form import Option
from desktop.actions.words import masked_name, masked_phone
from sync.regulation.terms import label


def text(values: Values, name: str) -> str:
    """The text without outer blanks; empty when nothing was entered."""
    return str(values.get(name) or "").strip()


def number(values: Values, name: str) -> int | None:
    """The number, or None when it was left open."""
    value = values.get(name)
    return int(value) if value not in (None, "") else None


def moment(values: Values, name: str, fallback: datetime) -> datetime:
    """The moment (drafts keep ISO 8601), `fallback` when it was left open."""
    value = values.get(name)
    return datetime.fromisoformat(value) if value else fallback


def ticked(values: Values, name: str) -> bool:
    """Whether a box is ticked."""
    return bool(values.get(name))


def options(terms: Sequence[StrEnum]) -> list[Option]:
    """Codes as choices under their Chinese labels."""
    return [Option(value=term.value, label=label(term)) for term in terms]


def reporter_words(case: Case) -> str:
    """Who the reporter is, shown once more before anything about them leaves (masked, R17.3)."""
    reporter = case.order.reporter
    return f"工单 {case.order.number}，反映人 {masked_name(reporter)} {masked_phone(reporter.phone)}"
