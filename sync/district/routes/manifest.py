"""The manifest bucket by bucket, and the buckets in which a workstation differs."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from starlette.responses import StreamingResponse

from sync.contract import codec
from sync.contract.manifest import BUCKETS
from sync.contract.version import FEED_MEDIA_TYPE, OLDEST_SCHEMA, SCHEMA
from sync.district.manner import Manner
from sync.district.problem import Trouble, malformed
from sync.district.routes.answers import answer
from sync.district.routes.asking import SignedIn, TheDistrict
from sync.district.routes.changes import expired_cursor, known_cursor
from sync.district.streaming import Feed

router = APIRouter()


@router.get("/v1/manifest")
def manifest(district: TheDistrict, caller: SignedIn, cursor: str = "") -> Response:
    """Every bucket's text for whoever stands at `cursor`; no bucket at all where something is new for them."""
    feed, here = Feed(district, caller.unit), known_cursor(district, caller.unit, cursor)
    if here is None or feed.lies_ahead(here):
        raise Trouble(expired_cursor())
    return answer(feed.manifest(here))


@router.get("/v1/buckets")
def buckets(
    district: TheDistrict,
    caller: SignedIn,
    only: str = "",
    schema: Annotated[int, Query(ge=OLDEST_SCHEMA)] = OLDEST_SCHEMA,
    thin: str = "",
) -> Response:
    """One compressed stream with the buckets named in `only` (numbers and commas), a page each."""
    feed, manner = Feed(district, caller.unit, thin=thin == "1"), Manner(schema=min(schema, SCHEMA))
    headers = {"Content-Encoding": manner.coding}
    return StreamingResponse(feed.bucket_pages(_numbers(only), manner), media_type=FEED_MEDIA_TYPE, headers=headers)


def _numbers(text: str) -> list[int]:
    """Raises Trouble (400) for anything but numbers of buckets."""
    known = {str(number): number for number in range(BUCKETS)}
    named = text.split(",")
    if not set(named) <= set(known):
        raise Trouble(malformed(codec.Malformed("没有这样的分组", "only")))
    return sorted({known[name] for name in named})
