"""Numbers of other orders in a text: where they stand in it, and which of them are here."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.actions.desk import Desk
from sync.regulation.orders import WorkOrder

_NUMBER: Final = re.compile(r"(?<![0-9A-Za-z])(?:[A-Za-z]{1,6}-?[0-9]{6,24}|[0-9]{12,24})(?![0-9A-Za-z])")
"""Letters and digits as districts and hotlines number orders; digits alone only when there are more than in any
telephone number."""


@dataclass(frozen=True, slots=True)
class Cited:
    """An order that a text names; `order_id` is empty where it is not here."""

    number: str
    order_id: str = ""
    subject: str = ""


Citations = Mapping[str, Cited]
NONE: Final[Citations] = {}


@dataclass(frozen=True, slots=True)
class Span:
    """Where a number stands: characters from `start`, as Python counts them."""

    start: int
    end: int
    number: str


def spans(text: str) -> list[Span]:
    """Every place where something stands that is written like an order's number."""
    return [Span(match.start(), match.end(), match[0].upper()) for match in _NUMBER.finditer(text)]


def citations(desk: Desk, order: WorkOrder) -> Citations:
    """What the words of an order name. Digits alone are told only when an order is called so: they may be anything."""
    own = {order.number.upper(), order.upstream_no.upper()}
    found = {span.number for text in _texts(order) for span in spans(text)} - own
    if not found:
        return NONE
    here = desk.cache.relations.named(found)
    known = {number: Cited(number, row.order_id, row.subject) for number, row in here.items()}
    return {number: known.get(number, Cited(number)) for number in found if number in known or not number.isdigit()}


def _texts(order: WorkOrder) -> Iterable[str]:
    yield order.subject
    yield order.body
    yield order.repeat.first if order.repeat else ""
    yield from (entry.text for entry in order.timeline)
