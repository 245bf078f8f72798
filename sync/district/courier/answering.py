"""Answers a parcel with a parcel: a result for every command and the unit's changes, for that one workstation only."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from io import BytesIO
from typing import Final

from sync.contract import codec
from sync.contract.ids import uuid7
from sync.contract.parcel import Label, ParcelKind, ParcelWriter, checked
from sync.contract.parcel.contents import Answered, Results
from sync.contract.parcel.keys import sealing_key, spelled
from sync.contract.parcel.label import Readable
from sync.contract.parcel.records import Kind, packed, record
from sync.contract.version import SCHEMA
from sync.district.courier.sender import sending_device
from sync.district.courier.taking import Taken, take_in
from sync.district.cursors import BadCursor, Cursor, read_cursor
from sync.district.district import District
from sync.district.manner import Manner
from sync.district.streaming import Feed

MAX_FEED: Final = 16 * 1024 * 1024
"""Compressed bytes of the feed in one answer, about; the rest comes with the next one."""
RESULTS_TOGETHER: Final = 500


def answer_parcel(district: District, opened: Callable[[], AbstractContextManager[Readable]]) -> bytes:
    """Take in the parcel that `opened` gives (twice: it is checked first) and write the answer to it.

    Raises ParcelProblem, Trouble; nothing was taken in then. The same parcel again has no second effect and gets a
    fresh answer.
    """
    with opened() as file:
        label = checked(file)
    with district.read() as connection:
        device = sending_device(connection, label, district.identity)
    with opened() as file:
        taken = take_in(district, file, device)
    return _written(district, label, taken)


def _written(district: District, parcel: Label, taken: Taken) -> bytes:
    identity, out = district.identity, BytesIO()
    label = Label(
        kind=ParcelKind.ANSWER,
        id=uuid7(district.clock.now()),
        server=identity.server_id,
        device=parcel.device,
        unit=district.units[taken.caller.unit].name,
        key=spelled(identity.signing_key.public_key()),
    )
    writer = ParcelWriter(out, label, to=sealing_key(taken.about.reply_to), key=identity.signing_key)
    writer.write(_records(district, parcel, taken))
    writer.finish()
    return out.getvalue()


def _records(district: District, parcel: Label, taken: Taken) -> Iterator[bytes]:
    feed = Feed(district, taken.caller.unit)
    here = _standing(district, feed, taken.about.cursor)
    # Whole rows: a file may be late, and nobody can ask for what turns out to be lacking.
    manner = Manner(schema=here.schema if here else min(taken.about.schema, SCHEMA), whole=True)
    about = Answered(
        parcel=parcel.id,
        cursor=taken.about.cursor,
        since=taken.about.cursor if here else "",
        coding=manner.coding,
        server_time=district.clock.now(),
    )
    yield record(Kind.ABOUT, codec.dumps(about))
    for start in range(0, len(taken.results), RESULTS_TOGETHER):
        some = taken.results[start : start + RESULTS_TOGETHER]
        yield record(Kind.RESULTS, packed(codec.dumps(Results(results=some))))
    size = 0
    for page in feed.pages(here, manner):
        yield record(Kind.FEED, page)
        size += len(page)
        if size > MAX_FEED:
            return


def _standing(district: District, feed: Feed, text: str) -> Cursor | None:
    """Where the workstation stands; None where it must begin afresh."""
    try:
        here = read_cursor(text, district.identity, feed.unit)
    except BadCursor:
        return None
    return None if feed.lies_ahead(here) else here
