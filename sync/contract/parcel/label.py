"""What stands on the outside of a parcel, readable by whoever carries it: from where to where, and nothing else."""

import struct
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from sync.contract import codec
from sync.contract.dbx import EXTENSION, MEDIA_TYPE
from sync.contract.parcel.problems import DamagedParcel, NewerParcel, NotAParcel

__all__ = ["EXTENSION", "MEDIA_TYPE", "Label", "ParcelKind", "Readable", "head_of", "read_head"]

MAGIC: Final = b"DUBANDBX"
VERSION: Final = 1
LONGEST_LABEL: Final = 4096
HEAD: Final = struct.Struct(">8sBH")
"""Magic, version of the format, bytes of the label."""


class Readable(Protocol):
    """A file to read, or several that make one."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, fewer only at the end."""


class ParcelKind(StrEnum):
    """Which way it goes."""

    OUTBOX = "outbox"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """`device` is the village's workstation, whose outbox it is or who is answered, `unit` how people call its unit.

    `server` is the district's id. `key` is the signer's public key: whoever carries the file can tell damage by it,
    only the two ends can tell a forgery.
    """

    kind: ParcelKind
    id: str
    server: str
    device: str
    unit: str
    key: str


def head_of(label: Label) -> bytes:
    """How the file begins."""
    text = codec.canonical(label)
    return HEAD.pack(MAGIC, VERSION, len(text)) + text


def read_head(file: Readable) -> tuple[Label, bytes]:
    """The label and the bytes in which it stands. Raises NotAParcel, NewerParcel, DamagedParcel."""
    first = file.read(HEAD.size)
    if len(first) < HEAD.size or not first.startswith(MAGIC):
        raise NotAParcel if not first or not MAGIC.startswith(first[: len(MAGIC)]) else DamagedParcel
    _, version, length = HEAD.unpack(first)
    if version > VERSION:
        raise NewerParcel
    text = file.read(length) if 0 < length <= LONGEST_LABEL else b""
    try:
        label = codec.loads(text, Label)
    except codec.Malformed as error:
        raise DamagedParcel from error
    if version < VERSION or head_of(label) != first + text:  # only one spelling is ever written
        raise DamagedParcel
    return label, first + text
