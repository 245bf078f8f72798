"""How a parcel is sealed and signed: HPKE (RFC 9180) for its key, ChaCha20-Poly1305 per chunk, Ed25519 over it all.

The content key is good for one file, so a counter is enough for a nonce; its last byte marks the last chunk, so that
nothing can be cut off, and HPKE's `info` is the head, so that no label can be put on another content.
"""

import struct
from hashlib import sha512
from typing import Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from sync.contract.parcel.problems import DamagedParcel

CHUNK: Final = 64 * 1024
TAG: Final = 16
SEALED_KEY: Final = 80
"""Bytes of an HPKE encapsulation (32), the content key (32) and its tag (16)."""
SIGNATURE: Final = 64
LENGTH: Final = struct.Struct(">I")
LAST: Final = 1 << 31
"""Set in the length of the last chunk."""
_DOMAIN: Final = b"duban courier parcel 1\x00"
_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def seal_key(content_key: bytes, head: bytes, to: X25519PublicKey) -> bytes:
    """The content key as only the addressee can read it."""
    return _SUITE.encrypt(content_key, to, info=_DOMAIN + head)


def open_key(sealed: bytes, head: bytes, own: X25519PrivateKey) -> bytes:
    """The content key. Raises DamagedParcel when it was not sealed to this key under this head."""
    try:
        return _SUITE.decrypt(sealed, own, info=_DOMAIN + head)
    except InvalidTag as error:
        raise DamagedParcel from error


class Chunks:
    """Seals or opens the chunks of one file in their order."""

    def __init__(self, content_key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(content_key)
        self._count = 0

    def seal(self, plain: bytes, *, last: bool) -> bytes:
        """One chunk with its length."""
        sealed = self._cipher.encrypt(self._nonce(last), plain, None)
        return LENGTH.pack(len(sealed) | (LAST if last else 0)) + sealed

    def open(self, sealed: bytes, *, last: bool) -> bytes:
        """What is in a chunk. Raises DamagedParcel."""
        try:
            return self._cipher.decrypt(self._nonce(last), sealed, None)
        except InvalidTag as error:
            raise DamagedParcel from error

    def _nonce(self, last: bool) -> bytes:
        self._count += 1
        return self._count.to_bytes(11, "big") + bytes([last])


class Digest:
    """What the signature is about: the hash of everything before it."""

    def __init__(self) -> None:
        self._hash = sha512()

    def update(self, data: bytes) -> None:
        """These bytes come next."""
        self._hash.update(data)

    def sign(self, key: Ed25519PrivateKey) -> bytes:
        """The signature."""
        return key.sign(_DOMAIN + self._hash.digest())

    def check(self, signature: bytes, key: Ed25519PublicKey) -> None:
        """Raises DamagedParcel unless `key` signed exactly this."""
        try:
            key.verify(signature, _DOMAIN + self._hash.digest())
        except InvalidSignature as error:
            raise DamagedParcel from error
