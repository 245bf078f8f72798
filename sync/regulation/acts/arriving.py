"""How an order arrives: registered, dispatched, signed for, assigned down."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.orders import Reporter
from sync.regulation.terms import Domain, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A new order enters the district (R2.1, R5.3), of one kind and one domain (R8.1)."""

    number: str
    source: str
    kind: Kind
    subject: str
    body: str
    received_at: datetime
    upstream_no: str = ""
    domain: Domain = Domain.OTHER
    category: tuple[str, ...] = ()
    place: str = ""
    channel: str = ""
    urgent: bool = False
    tags: tuple[str, ...] = ()
    reporter: Reporter = Reporter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """The district assigns an order to a unit; one to a village makes a hop for its township too (R4.1, R4.2).

    Every hop gets the limit of its level and kind (R12.2, R12.3, R12.4).
    """

    unit: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """签收."""

    hop: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignDown:
    """交办 to a unit below; `limit_days` may only shorten (R12.4)."""

    hop: str
    unit: str
    note: str = ""
    limit_days: int | None = None
