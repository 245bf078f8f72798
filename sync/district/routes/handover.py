"""The unit's 交接单, as one of its workstations wrote it; it comes back by the feed."""

from fastapi import APIRouter, Response

from sync.contract.handover import Leave
from sync.district.handovers import hand_over
from sync.district.routes.answers import read
from sync.district.routes.asking import SignedIn, TheDistrict, WholeBody

router = APIRouter()


@router.put("/v1/handover")
def put_handover(district: TheDistrict, caller: SignedIn, body: WholeBody) -> Response:
    """Keep the note of the caller's unit, unless a newer one is kept (409); the same again changes nothing."""
    note = read(body, Leave)
    with district.begin() as tx:
        hand_over(tx, note, caller.user.actor(tx.units), district.clock.now())
    return Response(status_code=204)
