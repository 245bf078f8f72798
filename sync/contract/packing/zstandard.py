"""Zstandard with the line's dictionary: how hard to try, and unpacking that no bomb can blow up."""

import sys
from collections.abc import Iterator
from typing import Final

from sync.contract.packing.asked import Damaged, Effort, Torn
from sync.contract.packing.dictionary import Dictionary, common

if sys.version_info >= (3, 14):
    from compression import zstd
    from compression.zstd import CompressionParameter as Knob
    from compression.zstd import DecompressionParameter, Strategy
else:
    from backports import zstd
    from backports.zstd import CompressionParameter as Knob
    from backports.zstd import DecompressionParameter, Strategy

HEAD_BYTES: Final = 40
WIDEST_WINDOW: Final = 23
"""What RFC 9842 asks a reader to hold: 8 MB; a sender that wants more is refused."""

_HARD: Final[dict[int, int]] = {
    Knob.search_log: 7,
    Knob.min_match: 3,
    Knob.target_length: 256,
    Knob.strategy: Strategy.btultra2,
}
# Spelt out because a level's numbers would shrink to the dictionary's size, and a long stream pay for it.
_KNOBS: Final[dict[Effort, dict[int, int]]] = {
    Effort.QUICK: {
        Knob.window_log: 20,
        Knob.chain_log: 18,
        Knob.hash_log: 18,
        Knob.search_log: 2,
        Knob.min_match: 5,
        Knob.strategy: Strategy.greedy,
    },
    Effort.SHORT: {Knob.window_log: 18, Knob.chain_log: 19, Knob.hash_log: 18, **_HARD},
    Effort.LONG: {Knob.window_log: 21, Knob.chain_log: 22, Knob.hash_log: 20, **_HARD},
}

_AT_ONCE: Final[dict[Effort, dict[int, int]]] = {
    Effort.QUICK: {Knob.compression_level: 3},
    Effort.SHORT: {Knob.compression_level: 15},
    Effort.LONG: {Knob.compression_level: 15},
}
"""For a body of one piece the library's own choice is right, and the digested dictionary costs nothing."""


class ZstandardPacker:
    """Packs one body."""

    def __init__(self, effort: Effort, history: bytes = b"") -> None:
        self._effort = effort
        self._alone = not history
        self._known = Dictionary(history) if history else common()
        self._zstd: zstd.ZstdCompressor | None = None

    def page(self, text: bytes) -> bytes:
        """The packed text, whole, so that it can be read at once."""
        head, packs = self._begun(last=False)
        return head + packs.compress(text, mode=zstd.ZstdCompressor.FLUSH_BLOCK)

    def end(self, text: bytes = b"") -> bytes:
        """The last text and the end of the body."""
        head, packs = self._begun(last=True)
        return head + packs.compress(text, mode=zstd.ZstdCompressor.FLUSH_FRAME)

    def _begun(self, *, last: bool) -> tuple[bytes, zstd.ZstdCompressor]:
        """What stands before the text, and what packs it; a body of one piece begins with its end."""
        if self._zstd is not None:
            return b"", self._zstd
        if last and self._alone:
            self._zstd = zstd.ZstdCompressor(options=_AT_ONCE[self._effort], zstd_dict=self._known.digested)
        else:
            self._zstd = zstd.ZstdCompressor(options=_KNOBS[self._effort], zstd_dict=self._known.prefix)
        return self._known.name, self._zstd


class ZstandardUnpacker:
    """Unpacks one body, `piece` bytes at most at once; its head tells whether `history` was used."""

    def __init__(self, piece: int, history: bytes = b"") -> None:
        self._piece = piece
        self._head = b""
        self._known = [common(), *([Dictionary(history)] if history else [])]
        self._zstd: zstd.ZstdDecompressor | None = None

    def take(self, chunk: bytes) -> Iterator[bytes]:
        """What the next chunk unpacks to. Raises Damaged."""
        chunk = self._after_head(chunk)
        if not chunk:
            return
        unpack = self._zstd = self._zstd or self._begun()
        if unpack.eof:
            raise Damaged("there is more after the end")
        try:
            yield unpack.decompress(chunk, self._piece)
            while self._more(unpack):
                yield unpack.decompress(b"", self._piece)
        except zstd.ZstdError as error:
            raise Damaged("not Zstandard, or damaged") from error
        if unpack.unused_data:
            raise Damaged("there is more after the end")

    def end(self) -> None:
        """Nothing more comes. Raises Torn."""
        if self._zstd is None or not self._zstd.eof:
            raise Torn("the end is missing")

    def _after_head(self, chunk: bytes) -> bytes:
        missing = HEAD_BYTES - len(self._head)
        self._head += chunk[:missing]
        if not any(known.name.startswith(self._head) for known in self._known):
            raise Damaged("packed with another dictionary")
        return chunk[missing:]

    def _more(self, unpack: zstd.ZstdDecompressor) -> bool:
        return not (unpack.eof or unpack.needs_input)

    def _begun(self) -> zstd.ZstdDecompressor:
        known = next(known for known in self._known if known.name == self._head)
        widest: dict[int, int] = {DecompressionParameter.window_log_max: WIDEST_WINDOW}
        return zstd.ZstdDecompressor(zstd_dict=known.digested, options=widest)
