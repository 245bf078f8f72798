"""The values inside a parcel, both ways."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.contract.receipts import CommandResult
from sync.contract.version import OLDEST_SCHEMA

PART: Final = 1024 * 1024
"""Bytes of a part in which a parcel goes over the line; no district limits its attachments to less."""
MOST_PARTS: Final = 288


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Whose outbox it is: `user` gave the commands; `cursor` is where the workstation stands in the feed, "" nowhere.

    `reply_to` is its X25519 public key, to which the answer is sealed; `schema` what it can read of a feed.
    """

    user: str
    cursor: str
    reply_to: str
    made_at: datetime
    schema: int = OLDEST_SCHEMA


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What the district says to the parcel `parcel`; the feed that follows begins after `since`.

    `cursor` is what the parcel brought; `since` differs from it where everything is fetched afresh. `coding` is how the
    feed is packed, by the names of `Content-Encoding`.
    """

    parcel: str
    cursor: str
    since: str
    coding: str
    server_time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """One answer per command, as over the line."""

    results: tuple[CommandResult, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """`POST /v1/courier`: a parcel that was brought in parts, each under its SHA-256 as attachments are."""

    parts: tuple[str, ...]
