"""Whole orders by their ids, for a workstation that got them without their long texts at first."""

from typing import Annotated, Final

from fastapi import APIRouter, Path, Request, Response

from sync.contract.bounds import LONGEST_ORDER
from sync.contract.version import MAX_ORDERS
from sync.district.reading import one_order
from sync.district.routes.asking import SignedIn, TheDistrict
from sync.district.routes.packing import packed

router = APIRouter()

LONGEST_LIST: Final = MAX_ORDERS * (LONGEST_ORDER + 1)


@router.get("/v1/orders/{ids}")
def orders(
    request: Request,
    district: TheDistrict,
    caller: SignedIn,
    ids: Annotated[str, Path(max_length=LONGEST_LIST)],
) -> Response:
    """The orders (ids with commas between them) as the caller's unit may see them now, whole or gone.

    What the unit never knew of is left out, as if it did not exist (R3.1).
    """
    below = caller.unit != district.top.id
    asked = dict.fromkeys(ids.split(",")[:MAX_ORDERS])
    with district.read() as connection:
        found = [one_order(connection, caller.unit, each, district.units, below) for each in asked]
    return packed(request, [change for change in found if change is not None])
