"""The opaque, signed bookmark of a workstation in the feed.

Its signature binds epoch, scope and schema without carrying them, so that an empty poll stays small: a cursor of
another epoch, scope or schema is as wrong as a forged one, and the workstation starts over.
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from typing import Final

from sync.contract.version import OLDEST_SCHEMA, SCHEMA
from sync.district.identity import Identity

MAC_BYTES: Final = 12


class BadCursor(ValueError):
    """Not a cursor of this district, epoch, scope and schema."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """All up to `seq` is there; in a first sync `seq` is pinned and `after` is the last (phase, rank, id) sent.

    `schema` is what the workstation asked for when it began.
    """

    schema: int = OLDEST_SCHEMA
    seq: int
    after: tuple[int, int, str] | None = None


def write_cursor(cursor: Cursor, identity: Identity, scope: str) -> str:
    """The cursor as it travels."""
    text = str(cursor.seq)
    if cursor.after is not None:
        phase, rank, entity_id = cursor.after
        text += f":{phase}:{rank}:{entity_id}"
    return f"{text}.{_mac(text, identity, scope, cursor.schema)}"


def read_cursor(text: str, identity: Identity, scope: str) -> Cursor:
    """The cursor behind its spelling. Raises BadCursor."""
    body, _, mac = text.rpartition(".")
    schema = _schema(body, mac, identity, scope)
    if schema is None:
        raise BadCursor(text)
    seq, *after = body.split(":", 3)
    if not after:
        return Cursor(schema=schema, seq=int(seq))
    return Cursor(schema=schema, seq=int(seq), after=(int(after[0]), int(after[1]), after[2]))


def _schema(body: str, mac: str, identity: Identity, scope: str) -> int | None:
    """The schema that makes the signature right, None when none does."""
    schemas = range(SCHEMA, OLDEST_SCHEMA - 1, -1)
    good = (s for s in schemas if hmac.compare_digest(mac.encode(), _mac(body, identity, scope, s).encode()))
    return next(good, None)


def _mac(text: str, identity: Identity, scope: str, schema: int) -> str:
    bound = f"{identity.epoch}|{scope}|{schema}|{text}".encode()
    whole = hmac.new(identity.secret, bound, hashlib.sha256).digest()
    return base64.urlsafe_b64encode(whole[:MAC_BYTES]).decode()
