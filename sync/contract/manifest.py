"""The manifest, by which both ends see that they hold the same rows: how many there are, and a sum over what they are.

Rows fall into buckets by their name, so that where the sums differ only a part is fetched again. A row's mark tells its
entity, id and rev; marks are combined by XOR, so that a sum is kept in step without looking at the other rows.
"""

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sync.contract.pages import Change, Entity

BUCKETS: Final = 64
NOT_YET: Final = "-"
"""What a feed says in place of its manifest when it ends before it has caught up: ask again."""

_TEXT_BYTES: Final = 6
"""A slip goes unseen once in 2**48, and the text rides on every empty poll."""
_ETAG: Final = re.compile(r'"([A-Za-z0-9_-]{8})"')


@dataclass(frozen=True, slots=True)
class Tally:
    """So many rows, and the XOR of their marks (signed, 64 bits)."""

    count: int = 0
    sum: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Both together, of rows that do not overlap."""
        return Tally(self.count + other.count, self.sum ^ other.sum)

    def __sub__(self, other: "Tally") -> "Tally":
        """Without the other's rows, all of which were among these."""
        return Tally(self.count - other.count, self.sum ^ other.sum)

    @property
    def text(self) -> str:
        """The tally in eight characters; equal for equal tallies."""
        whole = self.count.to_bytes(8, "big", signed=True) + self.sum.to_bytes(8, "big", signed=True)
        return urlsafe_b64encode(hashlib.sha256(whole).digest()[:_TEXT_BYTES]).decode()


def bucket_of(entity: Entity, id: str) -> int:
    """The bucket into which every revision of a thing falls."""
    return hashlib.sha256(f"{entity.value}:{id}".encode()).digest()[0] % BUCKETS


def one_row(entity: Entity, id: str, rev: int) -> Tally:
    """The tally of a single row."""
    mark = hashlib.sha256(f"{entity.value}:{id}:{rev}".encode()).digest()[:8]
    return Tally(1, int.from_bytes(mark, "big", signed=True))


def tally_of(changes: Iterable[Change]) -> Tally:
    """The tally of rows as they travel."""
    return sum((one_row(change.entity, change.id, change.rev) for change in changes), Tally())


def as_etag(text: str) -> str:
    """The manifest as a header of a bodiless answer."""
    return f'"{text}"'


def from_etag(header: str) -> str:
    """The manifest in a header; empty where there is none, or one of somebody else's making."""
    found = _ETAG.fullmatch(header)
    return found[1] if found else ""
