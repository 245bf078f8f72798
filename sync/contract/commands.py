"""The signed envelope in which an intent travels up, whatever carries it."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import UNSET, UnsetType

from sync.contract import bounds, codec
from sync.contract.version import COMMAND_VERSION, MAX_TEXT_CHARACTERS
from sync.regulation.acts import ACTS, UNIT_ACTS, VERBS, Act, UnitAct
from sync.regulation.terms import Verb

Kind = TypeVar("Kind", Act, UnitAct)


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The file from which a smaller copy was made: its SHA-256 (hex) and size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlobRef:
    """An attachment that a command brings: its SHA-256 (hex), name, size in bytes and media type.

    `original` is there only where this is a smaller copy; without it nothing of it is written or signed.
    """

    sha256: str
    name: str
    size: int
    media_type: str
    original: Original | UnsetType = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """One command. Immutable once signed; `order` is the order's id (for `register`: the id of the order to make).

    What a unit declares of itself is about no order: `order` is the unit's id then (R6.7).
    `clock_offset_ms` is server time minus workstation time as last estimated; `last_contact` is when the district was
    last reached, the evidence of R12.9a. `hash` is the SHA-256 (hex) of the canonical payload.
    """

    id: str
    device: str
    user: str
    type: Verb
    version: int
    order: str
    base_rev: int
    payload: dict[str, Any]
    hash: str
    composed_at: datetime
    clock_offset_ms: int = 0
    last_contact: datetime | None = None
    blobs: tuple[BlobRef, ...] = ()
    signature: str = ""


def compose(
    act: Act | UnitAct,
    *,
    id: str,
    device: str,
    user: str,
    order: str,
    base_rev: int,
    composed_at: datetime,
    clock_offset_ms: int = 0,
    last_contact: datetime | None = None,
    blobs: tuple[BlobRef, ...] = (),
) -> Envelope:
    """An unsigned envelope around `act`."""
    payload = codec.plain(act)
    return Envelope(
        id=id,
        device=device,
        user=user,
        type=VERBS[type(act)],
        version=COMMAND_VERSION,
        order=order,
        base_rev=base_rev,
        payload=payload,
        hash=payload_hash(payload),
        composed_at=composed_at,
        clock_offset_ms=clock_offset_ms,
        last_contact=last_contact,
        blobs=blobs,
    )


def payload_hash(payload: dict[str, Any]) -> str:
    """SHA-256 (hex) of the canonical payload."""
    return hashlib.sha256(codec.canonical(payload)).hexdigest()


def signed(envelope: Envelope, key: Ed25519PrivateKey) -> Envelope:
    """The same envelope with the device's Ed25519 signature (base64url)."""
    return replace(envelope, signature=base64.urlsafe_b64encode(key.sign(signing_bytes(envelope))).decode())


def verified(envelope: Envelope, key: Ed25519PublicKey) -> bool:
    """True when the signature and the payload's hash are the device's own."""
    try:
        key.verify(base64.urlsafe_b64decode(envelope.signature), signing_bytes(envelope))
    except (InvalidSignature, ValueError, RecursionError):
        return False
    return envelope.hash == payload_hash(envelope.payload)


def signing_bytes(envelope: Envelope) -> bytes:
    """What is signed: the canonical envelope with an empty signature."""
    return codec.canonical(replace(envelope, signature=""))


def written_at(envelope: Envelope) -> datetime:
    """When it was written, by the district's time as the workstation then estimated it."""
    return envelope.composed_at + timedelta(milliseconds=envelope.clock_offset_ms)


def act_of(envelope: Envelope) -> Act:
    """The act on an order inside. Raises Malformed naming the field, also for long texts and moments without a zone."""
    return _built(envelope, ACTS)


def unit_act_of(envelope: Envelope) -> UnitAct:
    """The same of what a unit says of itself (R6.7)."""
    return _built(envelope, UNIT_ACTS)


def _built(envelope: Envelope, kinds: Mapping[Verb, type[Kind]]) -> Kind:
    if envelope.type not in kinds:
        raise codec.Malformed("这种指令不是写给这里的", "$.type")
    return checked(codec.build(envelope.payload, kinds[envelope.type]), envelope.payload)


def checked(act: Kind, payload: Mapping[str, Any]) -> Kind:
    """The act made from this payload. Raises Malformed for texts over the limit and moments that nobody lived."""
    _check_lengths(payload, "$")
    bounds.check_moments(act)
    return act


def _check_lengths(value: Any, path: str) -> None:
    if isinstance(value, str) and len(value) > MAX_TEXT_CHARACTERS:
        raise codec.Malformed(f"超过 {MAX_TEXT_CHARACTERS} 字", path)
    if isinstance(value, dict):
        for name, inner in value.items():
            _check_lengths(inner, f"{path}.{name}")
    if isinstance(value, list):
        for index, inner in enumerate(value):
            _check_lengths(inner, f"{path}[{index}]")
