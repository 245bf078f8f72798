"""What an envelope may hold beyond its types: ids, names and moments that no machine along the way stumbles over.

A row travels to every desk of its scope, so that what one workstation writes must be harmless on all others.
"""

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime
from typing import Any, Final

from sync.contract.codec import Malformed
from sync.contract.version import MAX_BLOB_BYTES
from sync.regulation.acts import UNIT_ACTS

ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LONGEST_ORDER: Final = 36
LONGEST_UNIT: Final = 64
SHA256: Final = re.compile(r"[0-9a-f]{64}")
FILE_NAME: Final = re.compile(r"[^/\\\x00-\x1f\x7f]{1,255}")
"""A plain name: nothing in it leads to another folder."""
MEDIA_TYPE: Final = re.compile(r"[\x20-\x7e]{0,120}")
MOST_BLOBS: Final = 100
YEARS: Final = range(1900, 2200)
"""Wide enough for any wrong clock, and far from the ends where arithmetic on moments fails."""
FARTHEST_MS: Final = 300 * 365 * 86_400_000


def check(envelope: Any) -> None:
    """Raises Malformed naming the first field of an `Envelope` that goes too far."""
    faults = (path for path, good in _findings(envelope) if not good)
    for path in faults:
        raise Malformed("不在允许的范围内", path)
    check_moments(envelope)


def check_moments(value: Any) -> None:
    """Raises Malformed where a field of the dataclass is a moment without a zone, or a day of no living memory."""
    for field in fields(value):
        day = getattr(value, field.name)
        if not isinstance(day, date):
            continue
        if day.year not in YEARS or (isinstance(day, datetime) and day.tzinfo is None):
            raise Malformed("时间应带时区，并在合理的年份内", f"$.{field.name}")


def _findings(envelope: Any) -> Iterator[tuple[str, bool]]:
    yield "$.id", bool(ID.fullmatch(envelope.id))
    yield "$.order", 0 < len(envelope.order) <= (LONGEST_UNIT if envelope.type in UNIT_ACTS else LONGEST_ORDER)
    yield "$.version", envelope.version > 0
    yield "$.clock_offset_ms", abs(envelope.clock_offset_ms) <= FARTHEST_MS
    yield "$.blobs", len(envelope.blobs) <= MOST_BLOBS
    for index, blob in enumerate(envelope.blobs):
        yield f"$.blobs[{index}].sha256", bool(SHA256.fullmatch(blob.sha256))
        yield f"$.blobs[{index}].name", bool(FILE_NAME.fullmatch(blob.name))
        yield f"$.blobs[{index}].media_type", bool(MEDIA_TYPE.fullmatch(blob.media_type))
        yield f"$.blobs[{index}].size", 0 <= blob.size <= MAX_BLOB_BYTES
        if blob.original:
            good = SHA256.fullmatch(blob.original.sha256) and 0 < blob.original.size <= MAX_BLOB_BYTES
            yield f"$.blobs[{index}].original", bool(good)
