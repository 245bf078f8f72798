"""What is inside a parcel: short records one after the other, each with its kind and its length."""

import struct
import zlib
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Final, TypeVar

from sync.contract import codec
from sync.contract.parcel.problems import DamagedParcel

T = TypeVar("T")

HEAD: Final = struct.Struct(">BI")
LONGEST: Final = 8 * 1024 * 1024
"""Bytes of one record at most, packed and unpacked; and of all commands together, which one record holds as a rule."""
_GZIP: Final = 31


class Kind(IntEnum):
    """What a record holds."""

    ABOUT = 1
    COMMANDS = 2
    BLOB = 3
    PIECE = 4
    RESULTS = 5
    FEED = 6


def record(kind: Kind, data: bytes) -> bytes:
    """One record."""
    return HEAD.pack(kind, len(data)) + data


def records(chunks: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """The records in `chunks`, a kind unknown to this version among them. Raises DamagedParcel."""
    waiting = bytearray()
    for chunk in chunks:
        waiting += chunk
        while len(waiting) >= HEAD.size:
            kind, length = HEAD.unpack_from(waiting)
            if length > LONGEST:
                raise DamagedParcel
            if len(waiting) < HEAD.size + length:
                break
            yield kind, bytes(waiting[HEAD.size : HEAD.size + length])
            del waiting[: HEAD.size + length]
    if waiting:
        raise DamagedParcel


def first(inside: Iterator[tuple[int, bytes]], kind: type[T]) -> T:
    """The value with which a parcel begins and says what it is about. Raises DamagedParcel."""
    number, data = next(inside, (0, b""))
    if number != Kind.ABOUT:
        raise DamagedParcel
    return value(data, kind)


def value(data: bytes, kind: type[T]) -> T:
    """What a record holds. Raises DamagedParcel."""
    try:
        return codec.loads(data, kind)
    except codec.Malformed as error:
        raise DamagedParcel from error


def packed(data: bytes) -> bytes:
    """A record's content, compressed."""
    pack = zlib.compressobj(6, zlib.DEFLATED, _GZIP)
    return pack.compress(data) + pack.flush()


def unpacked(data: bytes) -> bytes:
    """The content as it was, never more than LONGEST bytes. Raises DamagedParcel, also for a bomb."""
    unpack = zlib.decompressobj(_GZIP)
    try:
        whole = unpack.decompress(data, LONGEST + 1)
    except zlib.error as error:
        raise DamagedParcel from error
    if len(whole) > LONGEST or not unpack.eof:
        raise DamagedParcel
    return whole
