"""What a courier file would bring, told before anything of it is taken in; nothing changes by looking."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sync.cache.cache import Cache
from sync.client.courier.applying import fed
from sync.client.courier.files import opened
from sync.client.courier.importing import acceptable
from sync.contract.parcel import ParcelKind, StaleParcel, unsealed
from sync.contract.parcel.contents import Answered, Results
from sync.contract.parcel.records import Kind, first, records, unpacked, value


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """`unit` is the one on the label, `bytes` the size of the file; the signature was checked.

    `results` and `rows` are of an answer to this workstation; of somebody's outbox nothing can be read here.
    """

    kind: ParcelKind
    unit: str
    bytes: int
    results: int = 0
    rows: int = 0


def look_into(cache: Cache, path: Path) -> Seen:
    """Look. Raises ParcelProblem for whatever could not be taken in either, LineProblem for an unreadable feed."""
    with opened(path) as file:
        label = acceptable(cache, file)
        size = path.stat().st_size
        if label.kind is not ParcelKind.ANSWER:
            return Seen(kind=label.kind, unit=label.unit, bytes=size)
        results, rows = _counted(cache, file)
        return Seen(kind=label.kind, unit=label.unit, bytes=size, results=results, rows=rows)


def _counted(cache: Cache, file: BinaryIO) -> tuple[int, int]:
    """How many results and rows the answer in `file` has, whose signature was checked."""
    inside = records(unsealed(file, cache.identity.courier_key()))
    about = first(inside, Answered)
    if not cache.exports.counts(about.parcel):
        raise StaleParcel
    results = 0

    def feed() -> Iterator[bytes]:
        nonlocal results
        for kind, data in inside:
            if kind == Kind.RESULTS:
                results += len(value(unpacked(data), Results).results)
            elif kind == Kind.FEED:
                yield data

    rows = sum(len(page.changes) for page in fed(feed(), about.coding))
    return results, rows
