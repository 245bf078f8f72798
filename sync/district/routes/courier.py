"""Courier files: any signed-in workstation may bring one; what is in it is judged by who wrote it."""

from fastapi import APIRouter, Response

from sync.contract.parcel import MEDIA_TYPE, ParcelProblem
from sync.contract.parcel.contents import MOST_PARTS, PART, Posted
from sync.contract.problems import PARCEL, Problem
from sync.district.courier.answering import answer_parcel
from sync.district.courier.parts import joined
from sync.district.problem import Trouble
from sync.district.routes.answers import read
from sync.district.routes.asking import SignedIn, TheDistrict, WholeBody, too_large

router = APIRouter()


@router.post("/v1/courier")
def post_parcel(district: TheDistrict, caller: SignedIn, body: WholeBody) -> Response:
    """Take in the parcel whose parts the caller's unit has brought; the answer is a parcel for who wrote it."""
    posted = read(body, Posted)
    if len(posted.parts) > MOST_PARTS:
        raise Trouble(too_large(MOST_PARTS * PART))
    try:
        answer = answer_parcel(district, lambda: joined(district, caller.unit, posted.parts))
    except ParcelProblem as problem:
        raise Trouble(_refused(problem)) from problem
    return Response(answer, media_type=MEDIA_TYPE)


def _refused(problem: ParcelProblem) -> Problem:
    return Problem(type=PARCEL, title=problem.title, status=422, detail=problem.cause, advice=problem.advice)
