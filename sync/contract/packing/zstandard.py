"""Zstandard with the line's dictionary: how hard to try, and unpacking that no bomb can blow up."""

import sys
from collections.abc import Iterator
from typing import Final

from sync.contract.packing import dictionary
from sync.contract.packing.asked import Damaged, Effort, Torn

if sys.version_info >= (3, 14):
    from compression import zstd
    from compression.zstd import CompressionParameter as Knob
    from compression.zstd import DecompressionParameter, Strategy
else:
    from backports import zstd
    from backports.zstd import CompressionParameter as Knob
    from backports.zstd import DecompressionParameter, Strategy

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


class ZstandardPacker:
    """Packs one body."""

    def __init__(self, effort: Effort) -> None:
        self._zstd = zstd.ZstdCompressor(options=_KNOBS[effort], zstd_dict=dictionary.prefix())
        self._head = dictionary.head()

    def page(self, text: bytes) -> bytes:
        """The packed text, whole, so that it can be read at once."""
        head, self._head = self._head, b""
        return head + self._zstd.compress(text, mode=zstd.ZstdCompressor.FLUSH_BLOCK)

    def end(self, text: bytes = b"") -> bytes:
        """The last text and the end of the body."""
        head, self._head = self._head, b""
        return head + self._zstd.compress(text, mode=zstd.ZstdCompressor.FLUSH_FRAME)


class ZstandardUnpacker:
    """Unpacks one body, `piece` bytes at most at once."""

    def __init__(self, piece: int) -> None:
        self._piece = piece
        self._head = b""
        self._zstd = zstd.ZstdDecompressor(
            zstd_dict=dictionary.prefix(), options={DecompressionParameter.window_log_max: WIDEST_WINDOW}
        )

    def take(self, chunk: bytes) -> Iterator[bytes]:
        """What the next chunk unpacks to. Raises Damaged."""
        chunk = self._after_head(chunk)
        if not chunk:
            return
        if self._zstd.eof:
            raise Damaged("there is more after the end")
        try:
            yield self._zstd.decompress(chunk, self._piece)
            while not self._done:
                yield self._zstd.decompress(b"", self._piece)
        except zstd.ZstdError as error:
            raise Damaged("not Zstandard, or damaged") from error
        if self._zstd.unused_data:
            raise Damaged("there is more after the end")

    def end(self) -> None:
        """Nothing more comes. Raises Torn."""
        if not self._zstd.eof:
            raise Torn("the end is missing")

    @property
    def _done(self) -> bool:
        return self._zstd.eof or self._zstd.needs_input

    def _after_head(self, chunk: bytes) -> bytes:
        wanted = dictionary.head()
        missing = len(wanted) - len(self._head)
        self._head += chunk[:missing]
        if self._head != wanted[: len(self._head)]:
            raise Damaged("packed with another dictionary")
        return chunk[missing:]
