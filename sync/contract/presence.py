"""Who writes on an order right now: advice between colleagues, one header each way on what is asked anyway, no fact.

A workstation says `order verb seconds`: seconds since the last sign of a hand. The district adds the person's name, and
writes what several do with commas between. Whoever does not know the header neither says nor hears anything.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote

from sync.contract.bounds import LONGEST_ORDER
from sync.regulation.terms import Verb

LASTS_S: Final = 120
"""Seconds after the last sign of a hand for which somebody counts as writing."""
MOST: Final = 20
"""Colleagues told of in one answer, at most."""
_LONGEST: Final = 8 * 1024
UNTOLD: Final = frozenset(
    {
        Verb.SUSPECT_SECRET,
        Verb.DECIDE_SECRET,
        Verb.RESTRICT,
        Verb.LIFT_RESTRICTION,
        Verb.REQUEST_IDENTITY,
        Verb.DECIDE_IDENTITY,
    }
)
"""What is done about secrets and names leaves no sign before it is done (R17.1, R17.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """Somebody writes this on that order; `ago`: seconds since the last sign, `name` only on its way down."""

    order: str
    verb: Verb
    ago: int = 0
    name: str = ""


def write_pens(pens: Iterable[Pen]) -> str:
    """The header's value."""
    return ",".join(_write(pen) for pen in list(pens)[:MOST])


def read_pens(text: str) -> tuple[Pen, ...]:
    """What the header says; what cannot be read, or is over, or a later version's, is left out."""
    parts = text.split(",")[:MOST] if len(text) <= _LONGEST else []
    return tuple(pen for part in parts if (pen := _read(part)) is not None)


def _write(pen: Pen) -> str:
    words = (quote(pen.order, safe=""), pen.verb.value, str(pen.ago), quote(pen.name, safe=""))
    return " ".join(word for word in words if word)


def _read(part: str) -> Pen | None:
    with suppress(ValueError):
        order, verb, ago, *more = part.strip().split(" ")
        pen = Pen(order=unquote(order), verb=Verb(verb), ago=int(ago), name=unquote(more[0]) if more else "")
        if 0 < len(pen.order) <= LONGEST_ORDER and 0 <= pen.ago <= LASTS_S and pen.verb not in UNTOLD:
            return pen
    return None
