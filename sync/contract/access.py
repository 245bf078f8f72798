"""Bodies of enrolment and sign-in."""

from dataclasses import dataclass
from datetime import datetime

from msgspec import UNSET, UnsetType

from sync.contract.limits import Limits
from sync.contract.parcel.keys import CourierKeys
from sync.contract.version import OLDEST_SCHEMA
from sync.regulation.orders import Actor, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """`GET /v1/hello`: who this server is, what attachments it takes, its keys for courier files; needs no sign-in."""

    service: str
    server_id: str
    name: str
    epoch: str
    protocol: int
    server_time: datetime
    limits: Limits | None = None
    courier: CourierKeys | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolRequest:
    """`POST /v1/enrol`: a workstation registers its Ed25519 public key (base64url, 32 bytes) by a one-time code."""

    code: str
    public_key: str
    device_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """The district knows this workstation now."""

    device: str
    server_id: str
    server_name: str
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginRequest:
    """`POST /v1/login`."""

    username: str
    password: str
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshRequest:
    """`POST /v1/token`: a refresh token is used once; a second use revokes its whole family.

    `attempt`, a random word kept from before the first try, lets the same try be repeated when its answer was lost.
    """

    refresh: str
    attempt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A signed-in session; `expires_in` is the access token's life in seconds.

    `schema` is the newest feed that the district speaks.
    `limits` come with a sign-in only: a renewal every few minutes should stay small. `shared`: somebody of the unit is
    signed in on another workstation too, so that it is worth telling who writes; not there at all where nobody is.
    """

    access: str
    refresh: str
    expires_in: int
    actor: Actor
    unit: Unit
    schema: int = OLDEST_SCHEMA
    limits: Limits | None = None
    shared: bool | UnsetType = UNSET
