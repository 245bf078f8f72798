"""Reads a parcel in two passes: first whether it is whole and truly signed, and only then what is in it."""

from collections.abc import Iterator
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.contract import codec
from sync.contract.parcel.keys import signing_key
from sync.contract.parcel.label import Label, Readable, read_head
from sync.contract.parcel.problems import DamagedParcel
from sync.contract.parcel.sealing import CHUNK, LAST, LENGTH, SEALED_KEY, SIGNATURE, TAG, Chunks, Digest, open_key

MAX_PARCEL: Final = 256 * 1024 * 1024
"""Bytes of a file at most; what does not fit goes with the next one."""


def checked(file: Readable, key: Ed25519PublicKey | None = None) -> Label:
    """The label of a file that is whole and signed by `key`, or, without one, by the key on its label.

    Reads from where the file stands. Raises NotAParcel, NewerParcel, DamagedParcel.
    """
    digest = Digest()
    label, head = read_head(file)
    digest.update(head)
    digest.update(_exactly(file, SEALED_KEY))
    for framed, _ in _frames(file):
        digest.update(framed)
    signature = _exactly(file, SIGNATURE)
    if file.read(1):
        raise DamagedParcel
    try:
        stated = signing_key(label.key)
    except codec.Malformed as error:
        raise DamagedParcel from error
    digest.check(signature, key or stated)
    return label


def unsealed(file: Readable, own: X25519PrivateKey) -> Iterator[bytes]:
    """What is in a parcel whose signature was checked, piece by piece. Raises DamagedParcel."""
    _, head = read_head(file)
    chunks = Chunks(open_key(_exactly(file, SEALED_KEY), head, own))
    for framed, last in _frames(file):
        yield chunks.open(framed[LENGTH.size :], last=last)


def _frames(file: Readable) -> Iterator[tuple[bytes, bool]]:
    """Every chunk with its length before it, and whether it is the last."""
    last, total = False, 0
    while not last:
        first = _exactly(file, LENGTH.size)
        (length,) = LENGTH.unpack(first)
        last, length = bool(length & LAST), length & ~LAST
        total += length
        if not TAG <= length <= CHUNK + TAG or total > MAX_PARCEL:
            raise DamagedParcel
        yield first + _exactly(file, length), last


def _exactly(file: Readable, size: int) -> bytes:
    data = file.read(size)
    if len(data) != size:
        raise DamagedParcel
    return data
