"""The feed: change lines, and a cursor line after every page, one JSON value a line."""

import hashlib
from datetime import datetime
from enum import StrEnum
from typing import Final

import msgspec

from sync.contract import codec

PHRASES_ID: Final = "phrases"
"""The row of kind RULES that carries the district's 常用语; who does not know it leaves it aside."""


class Entity(StrEnum):
    """What a change line is about."""

    ORDER = "order"
    UNIT = "unit"
    RULES = "rules"


class Gone(StrEnum):
    """Why a row left."""

    DELETED = "deleted"
    LEFT_SCOPE = "left_scope"
    REDACTED = "redacted"


class Change(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An upsert (`row` is the whole row as JSON, kept verbatim by the cache) or a removal (`gone`).

    In the answer to a batch that asked for brevity a `sum` may stand for a row that the sender can work out itself.
    From schema 2 on a row may lack the original words that the reader has; `sum` is then that of the whole row.
    `thin`: so many bytes of long texts were left out of the row, because the asker spares its line; 0 for a whole row.
    """

    entity: Entity
    id: str
    rev: int
    row: msgspec.Raw = msgspec.Raw(b"null")
    gone: Gone | None = None
    sum: str = ""
    thin: int = 0
    lacks_body: bool = False


class PageEnd(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Ends a page; everything before it belongs to `cursor`. `more` is false on the last page of the answer.

    `manifest` on the last page says what whoever stands at `cursor` holds. A page with a `bucket` is that whole bucket
    as it stands now, `manifest` its own, and moves nobody's cursor.
    """

    cursor: str
    more: bool
    server_time: datetime
    manifest: str = ""
    bucket: int | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /v1/manifest`: every bucket's text in turn; none where something is new after the asker's cursor."""

    buckets: tuple[str, ...]


def sum_of(row: bytes) -> str:
    """What stands for a row in a brief answer: 64 bits of its SHA-256 (hex), against slips and not against malice."""
    return hashlib.sha256(row).hexdigest()[:16]


def change_line(change: Change) -> bytes:
    """One line of the feed, with its line break."""
    return codec.dumps(change) + b"\n"


def end_line(end: PageEnd) -> bytes:
    """The line that ends a page."""
    return codec.dumps(end) + b"\n"


def read_line(line: bytes) -> Change | PageEnd:
    """Read one line of the feed. Raises Malformed."""
    if line.startswith(b'{"cursor"'):
        return codec.loads(line, PageEnd)
    return codec.loads(line, Change)
