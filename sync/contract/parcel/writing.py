"""Writes a parcel piece by piece, so that a large attachment is never in memory as a whole."""

from collections.abc import Iterable
from typing import BinaryIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from sync.contract.parcel.label import Label, head_of
from sync.contract.parcel.sealing import CHUNK, Chunks, Digest, seal_key


class ParcelWriter:
    """One parcel into `file`, sealed to `to`, signed by `key`; complete only after `finish`."""

    def __init__(self, file: BinaryIO, label: Label, *, to: X25519PublicKey, key: Ed25519PrivateKey) -> None:
        self._file, self._key = file, key
        self._digest = Digest()
        self._waiting = bytearray()
        content_key, head = ChaCha20Poly1305.generate_key(), head_of(label)
        self._chunks = Chunks(content_key)
        self._put(head + seal_key(content_key, head, to))

    def write(self, records: Iterable[bytes]) -> None:
        """Take more content in."""
        for data in records:
            self._waiting += data
            while len(self._waiting) > CHUNK:
                self._put(self._chunks.seal(bytes(self._waiting[:CHUNK]), last=False))
                del self._waiting[:CHUNK]

    def finish(self) -> None:
        """The last chunk and the signature."""
        self._put(self._chunks.seal(bytes(self._waiting), last=True))
        self._file.write(self._digest.sign(self._key))

    def _put(self, data: bytes) -> None:
        self._digest.update(data)
        self._file.write(data)
