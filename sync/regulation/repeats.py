"""Finds out which earlier orders a new one repeats, and why it is thought so (R16.1); pure, over a narrow choice."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.regulation.orders import WorkOrder
from sync.regulation.plain import plain, plain_phone
from sync.regulation.terms import Likeness
from sync.regulation.withholding import hides_reporter

ALIKE: Final = 0.5
"""From this share of common pairs of characters on, two subjects are about the same thing."""
LEAST: Final = 8
"""Characters of a text below which being the same says nothing: 路灯不亮."""
LEAST_DIGITS: Final = 6
"""Digits of the shortest number by which an order is cited; a house number has fewer."""

_NUMBER: Final = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*")


@dataclass(frozen=True, slots=True)
class Likely:
    """An earlier order that the new one seems to repeat."""

    order: WorkOrder
    why: tuple[Likeness, ...]
    secret: bool = False
    """One of the two hides its reporter, so that nobody below may learn that it is the same (R17.3)."""

    @property
    def told(self) -> tuple[Likeness, ...]:
        """What may be written on the order."""
        return tuple(each for each in self.why if not (self.secret and each is Likeness.SAME_REPORTER))

    @property
    def sure(self) -> bool:
        """True where nobody needs to look: its number is cited, or text and telephone are the same."""
        return Likeness.CITED in self.told or {Likeness.SAME_TEXT, Likeness.SAME_REPORTER} <= set(self.told)


@dataclass(frozen=True, slots=True)
class _Own:
    """What a new order is compared by, worked out once however many earlier ones there are."""

    cited: frozenset[str]
    text: str
    phone: str
    subject: str


def likely_repeats(new: WorkOrder, earlier: Iterable[WorkOrder]) -> tuple[Likely, ...]:
    """Those that `new` seems to repeat, sure ones first, and of equals the oldest first, which the others repeat."""
    own = _own(new)
    found = (Likely(order, tuple(_why(own, order)), _secret(new, order)) for order in earlier if _before(order, new))
    return tuple(sorted((each for each in found if each.why), key=_rank))


def plain_text(order: WorkOrder) -> str:
    """The words of an order without signs, spaces, widths and case; empty where they are too few to compare."""
    text = plain(order.body)
    return text if len(text) >= LEAST else ""


def cited_numbers(text: str) -> tuple[str, ...]:
    """Whatever in a text may be an order's number, each once, as it was written."""
    found = _NUMBER.findall(unicodedata.normalize("NFKC", text))
    return tuple(dict.fromkeys(each for each in found if sum(map(str.isdigit, each)) >= LEAST_DIGITS))


def alike(one: str, other: str) -> bool:
    """True when two subjects share at least half of their pairs of neighbouring characters."""
    first, second = _pairs(plain(one)), _pairs(plain(other))
    return bool(first | second) and 2 * len(first & second) / (len(first) + len(second)) >= ALIKE


def _secret(new: WorkOrder, order: WorkOrder) -> bool:
    return hides_reporter(new) or hides_reporter(order)


def _before(order: WorkOrder, new: WorkOrder) -> bool:
    return order.id != new.id and order.registered_at <= new.registered_at


def _own(new: WorkOrder) -> _Own:
    cited = frozenset(number.upper() for number in cited_numbers(f"{new.subject} {new.body}"))
    return _Own(cited, plain_text(new), plain_phone(new.reporter.phone), new.subject)


def _why(new: _Own, order: WorkOrder) -> Iterator[Likeness]:
    if new.cited & {number.upper() for number in (order.number, order.upstream_no) if number}:
        yield Likeness.CITED
    same_text = bool(new.text) and new.text == plain_text(order)
    if same_text:
        yield Likeness.SAME_TEXT
    if (
        new.phone
        and new.phone == plain_phone(order.reporter.phone)
        and (same_text or alike(new.subject, order.subject))
    ):
        yield Likeness.SAME_REPORTER


def _rank(likely: Likely) -> tuple[bool, bool, int, datetime, str]:
    cited = Likeness.CITED in likely.why
    return not likely.sure, not cited, -len(likely.why), likely.order.registered_at, likely.order.id


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}
