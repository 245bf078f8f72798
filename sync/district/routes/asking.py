"""What routes need to know of a request: its body within bounds, and who is behind it."""

from typing import Annotated, Final

from fastapi import Depends, Request
from starlette.requests import ClientDisconnect

from sync.contract import codec, problems
from sync.contract.packing import TooMuch
from sync.contract.problems import Problem
from sync.district.district import District
from sync.district.people.refusals import expired
from sync.district.people.sessions import Caller, caller_of
from sync.district.problem import Trouble, malformed
from sync.district.routes.packing import unpacked

MAX_BODY: Final = 8 * 1024 * 1024
BEARER: Final = "bearer "


def the_district(request: Request) -> District:
    """The district this application serves."""
    district: District = request.app.state.district
    return district


async def whole_body(request: Request) -> bytes:
    """The body, unpacked. Raises Trouble (413) as soon as it exceeds the bound, packed or unpacked."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                raise Trouble(too_large(MAX_BODY))
    except ClientDisconnect as error:
        # Nobody hears this answer; a line that broke is no fault of ours to be logged.
        raise Trouble(malformed(codec.Malformed("内容没有传完"))) from error
    try:
        return unpacked(request, bytes(body), MAX_BODY)
    except TooMuch as error:
        raise Trouble(too_large(MAX_BODY)) from error


def signed_in(request: Request) -> Caller:
    """Who asks. Raises Trouble (401) without a valid access token."""
    header = request.headers.get("authorization", "")
    if not header.lower().startswith(BEARER):
        raise Trouble(expired())
    district = the_district(request)
    with district.read() as connection:
        return caller_of(connection, header[len(BEARER) :].strip(), district.clock.now())


def too_large(limit: int) -> Problem:
    """What is said of a request that is too big."""
    return Problem(
        type=problems.TOO_LARGE,
        title="内容太大",
        status=413,
        detail=f"最多 {limit // (1024 * 1024)} MB",
        advice="请缩小或分开后再发送。",
    )


TheDistrict = Annotated[District, Depends(the_district)]
WholeBody = Annotated[bytes, Depends(whole_body)]
SignedIn = Annotated[Caller, Depends(signed_in)]
