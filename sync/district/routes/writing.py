"""Who else writes, on the way through a request that asks for something else: said with it, told with its answer."""

from typing import Final

from fastapi import Request

from sync.contract.presence import write_pens
from sync.contract.version import WRITING_HEADER
from sync.district.district import District
from sync.district.people.sessions import Caller
from sync.district.presence import MaySee
from sync.district.scope import standing_in

_NONE: Final[dict[str, str]] = {}


def hear(request: Request, district: District, caller: Caller) -> None:
    """What the caller's workstation says of itself; without a word it writes nothing (any more)."""
    district.presence.hear(caller, request.headers.get(WRITING_HEADER, ""), _sight(district, caller))


def told(district: District, caller: Caller) -> dict[str, str]:
    """The header for the answer; no header at all where nobody else writes."""
    pens = district.presence.tell(caller, _sight(district, caller))
    return {WRITING_HEADER: write_pens(pens)} if pens else _NONE


def stirred(district: District, caller: Caller) -> bool:
    """Whether a caller who writes should be answered at once, because somebody else began or ended."""
    return district.presence.stirred(caller, _sight(district, caller))


def _sight(district: District, caller: Caller) -> MaySee:
    def may_see(order: str) -> bool:
        with district.read() as connection:
            return standing_in(connection, caller.unit, order) is True

    return may_see
