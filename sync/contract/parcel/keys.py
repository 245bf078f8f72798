"""Keys as they travel: 32 raw bytes in base64url, and the district's two that a workstation learns over the line."""

import base64
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from sync.contract.codec import Malformed

KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class CourierKeys:
    """The district's public keys: `seal` (X25519), to which outboxes are sealed, and `sign` (Ed25519) for answers."""

    seal: str
    sign: str


def spelled(key: X25519PublicKey | Ed25519PublicKey) -> str:
    """A public key in base64url."""
    return base64.urlsafe_b64encode(key.public_bytes_raw()).decode()


def sealing_key(text: str) -> X25519PublicKey:
    """The key to seal to. Raises Malformed, also for one of the few with which every secret is the same."""
    key = X25519PublicKey.from_public_bytes(_raw(text))
    try:
        X25519PrivateKey.generate().exchange(key)
    except ValueError as error:
        raise Malformed("不能用来加密") from error
    return key


def signing_key(text: str) -> Ed25519PublicKey:
    """The key to check a signature with. Raises Malformed."""
    return Ed25519PublicKey.from_public_bytes(_raw(text))


def _raw(text: str) -> bytes:
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError as error:
        raise Malformed("不是公钥") from error
    if len(raw) != KEY_BYTES:
        raise Malformed("公钥长度不对")
    return raw
