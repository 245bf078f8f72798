"""What waits for this unit's word: decisions that it owes below, and urges and pleas that it has not answered."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache.moments import from_int
from sync.cache.places import Approval
from sync.regulation.terms import Verb

_ASKED: Final = (
    "SELECT l.id, l.number, l.subject, a.request, a.verb, a.asked_by, a.asked_at, a.due, a.summary"
    " FROM approval a JOIN listed l ON l.no = a.no WHERE a.verb {which} ('answer_urge', 'remind')"
    " ORDER BY a.due, a.asked_at"
)
APPROVALS: Final = _ASKED.format(which="NOT IN")
CALLS: Final = _ASKED.format(which="IN")


def approvals(connection: Connection, names: Mapping[str, str]) -> list[Approval]:
    """Extensions, submissions and results to decide on, the earliest due first."""
    return [_approval(row, names) for row in connection.exec_driver_sql(APPROVALS)]


def calls(connection: Connection, names: Mapping[str, str]) -> list[Approval]:
    """Urges and pleas, the earliest due first (R14.5)."""
    return [_approval(row, names) for row in connection.exec_driver_sql(CALLS)]


def _approval(found: Any, names: Mapping[str, str]) -> Approval:
    return Approval(
        order_id=found[0],
        number=found[1],
        subject=found[2],
        request_id=found[3],
        verb=Verb(found[4]),
        asked_by=names.get(found[5], found[5]),
        asked_at=from_int(found[6]),
        due=from_int(found[7]),
        summary=found[8],
    )
