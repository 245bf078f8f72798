"""What a unit says of its own 具体承办单位; no order is concerned (R6.7)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Designate:
    """指定 (R6.7): `unit` handles `scope` from `since` to `until` (both counted; None: until it is ended)."""

    unit: str
    scope: str
    since: date
    until: date | None = None
    categories: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EndDesignation:
    """终止指定 (R6.7): `on` is the last day that counts."""

    designation: str
    on: date
    why: str = ""
