"""The feed and the wait for it."""

import asyncio
from typing import Annotated, Final

from fastapi import APIRouter, Query, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from sync.contract import problems
from sync.contract.manifest import as_etag
from sync.contract.problems import Problem
from sync.contract.version import FAST_LINE, FEED_MEDIA_TYPE, LINE_HEADER, OLDEST_SCHEMA, SCHEMA
from sync.district.cursors import BadCursor, Cursor, read_cursor
from sync.district.district import District
from sync.district.manner import Manner
from sync.district.people.sessions import Caller
from sync.district.problem import Trouble
from sync.district.routes import writing
from sync.district.routes.asking import SignedIn, TheDistrict
from sync.district.streaming import Feed

router = APIRouter()

LONGEST_WAIT: Final = 55.0
LOOK_EVERY: Final = 0.25


@router.get("/v1/changes")
def changes(
    request: Request,
    district: TheDistrict,
    caller: SignedIn,
    cursor: str = "",
    schema: Annotated[int, Query(ge=OLDEST_SCHEMA)] = OLDEST_SCHEMA,
    thin: str = "",
    whole: str = "",
    known: str = "",
) -> Response:
    """A compressed stream of pages, or a bodiless 304 with the manifest when nothing is new; `thin=1` leaves texts out.

    `schema` is what the reader understands, asked for with its first page and kept by the cursor; `whole=1` asks for
    rows from which nothing was left out that the reader should have; `known` names what came of a first sync before.
    """
    feed, here = Feed(district, caller.unit, thin=thin == "1"), known_cursor(district, caller.unit, cursor)
    writing.hear(request, district, caller)
    told = {} if feed.thin else writing.told(district, caller)
    if here is not None and feed.lies_ahead(here):
        raise Trouble(expired_cursor())
    if here is not None and (unchanged := feed.unchanged(here)):
        return Response(status_code=304, headers={"ETag": as_etag(unchanged), **told})
    spoken = min(schema, SCHEMA) if here is None else here.schema
    manner = Manner(
        schema=spoken, fast=request.headers.get(LINE_HEADER) == FAST_LINE, whole="1" in (whole, thin), known=known
    )
    headers = {"Content-Encoding": manner.coding, **told}
    return StreamingResponse(feed.pages(here, manner), media_type=FEED_MEDIA_TYPE, headers=headers)


@router.get("/v1/wait")
async def wait(
    request: Request,
    district: TheDistrict,
    caller: SignedIn,
    cursor: str = "",
    seconds: Annotated[float, Query(allow_inf_nan=False)] = 25.0,
) -> Response:
    """204 as soon as something is new, 304 when the time is over, or for a writer when others write; nothing else."""
    here = known_cursor(district, caller.unit, cursor)
    feed = Feed(district, caller.unit)
    clock = district.clock
    until = clock.monotonic() + min(max(seconds, 0.0), LONGEST_WAIT)
    await run_in_threadpool(writing.hear, request, district, caller)
    looked_at = turn = -1
    # A coroutine and not a thread: two hundred waiting workstations must not use up the threads that do the work.
    while not await request.is_disconnected():
        stands = await run_in_threadpool(district.pulse.read)
        if stands != looked_at and (here is None or await run_in_threadpool(feed.has_news, here)):
            return await run_in_threadpool(_waited, district, caller, 204)
        looked_at = stands
        before, turn = turn, district.presence.turn
        stirred = turn != before and await run_in_threadpool(writing.stirred, district, caller)
        if stirred or clock.monotonic() >= until:
            return await run_in_threadpool(_waited, district, caller, 304)
        await asyncio.sleep(LOOK_EVERY)
    return Response(status_code=304)  # given up, and told nothing: the wait that was begun after it has it to tell


def _waited(district: District, caller: Caller, status: int) -> Response:
    return Response(status_code=status, headers=writing.told(district, caller))


def known_cursor(district: District, unit: str, text: str) -> Cursor | None:
    """The cursor, None at the very beginning. Raises Trouble (410) for one that no longer counts."""
    try:
        return read_cursor(text, district.identity, unit) if text else None
    except BadCursor as error:
        raise Trouble(expired_cursor()) from error


def expired_cursor() -> Problem:
    """What is said of a cursor that no longer counts."""
    return Problem(
        type=problems.CURSOR_EXPIRED,
        title="需要重新同步",
        status=410,
        detail="本机的同步位置已失效",
        advice="将自动重新下载工单；草稿和待发送的内容不受影响。",
        retryable=True,
    )
