"""Attachments come down in ranges, one range at a time, so that a command can pass between two ranges."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from sync.client.answers import OK, Answer, Head, check_success
from sync.client.errors import Garbled, LineProblem
from sync.client.transport import Transport
from sync.client.uploads import Pace
from sync.contract.bounds import SHA256
from sync.contract.clock import Clock
from sync.contract.commands import Original
from sync.contract.version import MAX_BLOB_BYTES, ORIGINAL_HEADER

PARTIAL: Final = 206
STORED_AT_ONCE: Final = 64 * 1024
_LONGEST_REFUSAL: Final = 64
"""Pieces of an answer that is no content."""

Keep = Callable[[int, bytes], object]
"""Takes the offset of some bytes, and the bytes."""


@dataclass(frozen=True, slots=True)
class Part:
    """So many bytes of the content at `path` are here."""

    path: str
    here: int
    size: int


class Downloads:
    """Fetches ranges over one transport; what has arrived is the cache's to know."""

    def __init__(self, transport: Transport, clock: Clock) -> None:
        self.pace = Pace()
        self._transport = transport
        self._clock = clock

    def advance(self, access: str, wanted: Part, keep: Keep) -> Original | None:
        """Fetch one more range behind `wanted.here`; `keep` gets it as it comes, so that a cut loses nothing.

        Returns the original where this is a smaller copy. No If-Range is needed: the address names the content.
        Raises LineProblem.
        """
        last = min(wanted.here + self.pace.chunk, wanted.size) - 1
        headers = {"Range": f"bytes={wanted.here}-{last}"}
        started = self._clock.monotonic()
        try:
            with self._transport.open("GET", wanted.path, access=access, headers=headers) as (head, chunks):
                got = _stored(_behind(wanted.here, _start(head, chunks, wanted), chunks), wanted, keep)
        except BaseException:
            self.pace.broke()
            raise
        if not got:
            raise Garbled("附件取回没有进展。")  # the same range for ever would eat up somebody's data
        self.pace.took(got, self._clock.monotonic() - started)
        return _original(head)


def _original(head: Head) -> Original | None:
    sha256, _, size = head.headers.get(ORIGINAL_HEADER, "").partition(" ")
    known = SHA256.fullmatch(sha256) and size.isdecimal() and int(size) <= MAX_BLOB_BYTES
    return Original(sha256=sha256, size=int(size)) if known else None


def _start(head: Head, chunks: Iterator[bytes], wanted: Part) -> int:
    """At which byte of the content the answer begins; a server without ranges begins at the first."""
    if head.status == OK:
        return 0
    if head.status != PARTIAL:
        check_success(Answer(head, b"".join(islice(chunks, _LONGEST_REFUSAL))))
        raise Garbled("附件的答复无法识别。")
    span, _, total = head.headers.get("Content-Range", "").removeprefix("bytes ").partition("/")
    start = span.partition("-")[0]
    if not start.isdecimal() or int(start) > wanted.here or total != str(wanted.size):
        raise Garbled("附件的分段与登记的不符。")
    return int(start)


def _behind(here: int, start: int, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The bytes that are not here yet, in pieces of STORED_AT_ONCE; after a cut, what had come of the last one."""
    waiting, skip = bytearray(), here - start
    try:
        for chunk in chunks:
            waiting += chunk[skip:]
            skip = max(0, skip - len(chunk))
            if len(waiting) >= STORED_AT_ONCE:
                piece, waiting = bytes(waiting), bytearray()
                yield piece
    except LineProblem:
        if waiting:
            yield bytes(waiting)
        raise
    if waiting:
        yield bytes(waiting)


def _stored(pieces: Iterator[bytes], wanted: Part, keep: Keep) -> int:
    got = 0
    for piece in pieces:
        if wanted.here + got + len(piece) > wanted.size:
            raise Garbled("附件的内容比登记的长。")
        keep(wanted.here + got, piece)
        got += len(piece)
    return got
