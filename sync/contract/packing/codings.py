"""One door to both codings: a packer for a body that is written page by page, and readers with a bound."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Final, Protocol

from sync.contract.packing.asked import Damaged, Effort, TooMuch, Torn
from sync.contract.packing.zstandard import ZstandardPacker, ZstandardUnpacker

GZIP: Final = "gzip"
DCZ: Final = "dcz"
_WINDOW: Final = 31
_LEVELS: Final = {Effort.QUICK: 1, Effort.SHORT: 6, Effort.LONG: 6}


class Packer(Protocol):
    """Packs one body."""

    def page(self, text: bytes) -> bytes:
        """The packed text, whole, so that it can be read at once."""

    def end(self, text: bytes = b"") -> bytes:
        """The last text and the end of the body."""


class Unpacker(Protocol):
    """Unpacks one body."""

    def take(self, chunk: bytes) -> Iterator[bytes]:
        """What the next chunk unpacks to. Raises Damaged."""

    def end(self) -> None:
        """Nothing more comes. Raises Torn."""


class GzipPacker:
    """Packs one body."""

    def __init__(self, effort: Effort) -> None:
        self._gzip = zlib.compressobj(_LEVELS[effort], zlib.DEFLATED, _WINDOW)

    def page(self, text: bytes) -> bytes:
        """The packed text, whole, so that it can be read at once."""
        return self._gzip.compress(text) + self._gzip.flush(zlib.Z_SYNC_FLUSH)

    def end(self, text: bytes = b"") -> bytes:
        """The last text and the end of the body."""
        return self._gzip.compress(text) + self._gzip.flush(zlib.Z_FINISH)


class GzipUnpacker:
    """Unpacks one body, `piece` bytes at most at once."""

    def __init__(self, piece: int) -> None:
        self._piece = piece
        self._gzip = zlib.decompressobj(_WINDOW)

    def take(self, chunk: bytes) -> Iterator[bytes]:
        """What the next chunk unpacks to. Raises Damaged."""
        try:
            while chunk:
                yield self._gzip.decompress(chunk, self._piece)
                chunk = self._gzip.unconsumed_tail
        except zlib.error as error:
            raise Damaged("not gzip, or damaged") from error
        if self._gzip.unused_data:
            raise Damaged("there is more after the end")

    def end(self) -> None:
        """Nothing more comes. Raises Torn."""
        if not self._gzip.eof:
            raise Torn("the end is missing")


def packer(coding: str, effort: Effort, history: bytes = b"") -> Packer:
    """A packer for one body in GZIP or DCZ; `history` is what its reader has already, of use to DCZ only."""
    return ZstandardPacker(effort, history) if coding == DCZ else GzipPacker(effort)


def pack(body: bytes, coding: str) -> bytes:
    """A whole body, packed as well as it can be."""
    return packer(coding, Effort.SHORT).end(body)


def unpacked(chunks: Iterable[bytes], coding: str, piece: int, history: bytes = b"") -> Iterator[bytes]:
    """Unpack as the chunks come, `piece` bytes at most at once. Raises Damaged (also for another coding), Torn."""
    unpacker = _unpacker(coding, piece, history)
    for chunk in chunks:
        yield from unpacker.take(chunk)
    unpacker.end()


def _unpacker(coding: str, piece: int, history: bytes) -> Unpacker:
    if coding == DCZ:
        return ZstandardUnpacker(piece, history)
    if coding == GZIP:
        return GzipUnpacker(piece)
    raise Damaged("packed in a way that nobody asked for")


def unpack(body: bytes, coding: str, limit: int) -> bytes:
    """A whole body of `limit` bytes at most. Raises Damaged, Torn, TooMuch."""
    whole = bytearray()
    for piece in unpacked((body,), coding, limit + 1):
        whole += piece
        if len(whole) > limit:
            raise TooMuch
    return bytes(whole)
