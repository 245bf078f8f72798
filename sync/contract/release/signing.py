"""The makers' signature under a release: several may stand there, so that a key can be changed without a gap."""

import base64
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract import codec
from sync.contract.parcel.keys import signing_key, spelled
from sync.contract.release.manifest import Release, check

MAX_BYTES: Final = 12 * 1024
"""Of a release with its signatures: it travels in one page of the feed."""
MOST_SIGNATURES: Final = 4
_DOMAIN: Final = b"duban release 1\x00"


class Forged(Exception):
    """No signature under it is by a key that is trusted here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Whose it is (Ed25519 public key) and what it says, both base64url."""

    key: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedRelease:
    """A release as it is kept and travels: word for word as it was signed, also fields of a later version."""

    manifest: dict[str, Any]
    signatures: tuple[Signature, ...]


def sign(release: Release, keys: Iterable[Ed25519PrivateKey]) -> SignedRelease:
    """The release under a signature of each key. Raises Malformed for one that nobody would take."""
    check(release)
    manifest = codec.plain(release)
    said = _signed_bytes(manifest)
    signatures = tuple(
        Signature(key=spelled(key.public_key()), signature=base64.urlsafe_b64encode(key.sign(said)).decode())
        for key in keys
    )
    return SignedRelease(manifest=manifest, signatures=signatures)


def read_signed(data: bytes) -> SignedRelease:
    """A signed release out of a file; nothing of it is believed yet. Raises Malformed."""
    if len(data) > MAX_BYTES:
        raise codec.Malformed("太大")
    return codec.loads(data, SignedRelease)


def opened(signed: SignedRelease, trusted: Collection[str]) -> Release:
    """What was signed by a trusted key, within its bounds. Raises Forged, and Malformed for what nobody should sign."""
    if not any(_holds(each, signed.manifest, trusted) for each in signed.signatures[:MOST_SIGNATURES]):
        raise Forged
    release = codec.build(signed.manifest, Release)
    check(release)
    if len(codec.dumps(signed)) > MAX_BYTES:
        raise codec.Malformed("太大")
    return release


def _holds(signature: Signature, manifest: dict[str, Any], trusted: Collection[str]) -> bool:
    if signature.key not in trusted:
        return False
    try:
        signing_key(signature.key).verify(base64.urlsafe_b64decode(signature.signature), _signed_bytes(manifest))
    except (InvalidSignature, ValueError, RecursionError):
        return False
    return True


def _signed_bytes(manifest: dict[str, Any]) -> bytes:
    return _DOMAIN + codec.canonical(manifest)
