"""Sessions: a short access token, and a refresh token that works once; a second use shuts the whole family out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from msgspec import UNSET
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from sync.contract.access import Session
from sync.contract.ids import uuid7
from sync.contract.version import SCHEMA
from sync.district.people.enrolment import Device, device_by_id
from sync.district.people.known import forget, know, shared
from sync.district.people.refusals import device_unknown, expired
from sync.district.people.secret_words import digest, new_token
from sync.district.people.users import User, user_by_id
from sync.district.problem import Trouble
from sync.district.store.moments import stored
from sync.district.store.tables import session
from sync.district.store.transaction import Transaction

ACCESS_LIFE: Final = timedelta(minutes=15)
REFRESH_LIFE: Final = timedelta(days=30)

_BY_ACCESS: Final = select(session).where(session.c.access_hash == bindparam("hashed"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who is behind a request: a user of one unit, on one enrolled workstation."""

    user: User
    device: Device
    family: str

    @property
    def unit(self) -> str:
        """The caller's unit."""
        return self.user.unit


def start(tx: Transaction, user: User, device: Device, now: datetime, family: str = "", parent: str = "") -> Session:
    """A new pair of tokens; only their hashes are kept, and none longer than they could be used."""
    access, refresh, made = new_token(), new_token(), uuid7(now)
    row = {
        "id": made,
        "family": family or made,
        "parent": parent,
        "user": user.id,
        "device": device.id,
        "access_hash": digest(access),
        "access_expires": stored(now + ACCESS_LIFE),
        "refresh_hash": digest(refresh),
        "refresh_expires": stored(now + REFRESH_LIFE),
    }
    tx.connection.execute(delete(session).where(session.c.refresh_expires <= stored(now)))
    tx.connection.execute(insert(session).values(**row))
    know(tx, user.id, device.id, now)
    return Session(
        access=access,
        refresh=refresh,
        expires_in=int(ACCESS_LIFE.total_seconds()),
        actor=user.actor(tx.units),
        unit=tx.units[user.unit],
        schema=SCHEMA,
        shared=True if shared(tx.connection, user.unit, device.id) else UNSET,
    )


def caller_of(connection: Connection, access: str, now: datetime) -> Caller:
    """Whoever holds this access token. Raises Trouble (401) when it is unknown, over or revoked."""
    row = connection.execute(_BY_ACCESS, {"hashed": digest(access)}).first()
    if row is None or row.revoked or row.access_expires <= stored(now):
        raise Trouble(expired())
    user, device = _people(connection, row.user, row.device)
    return Caller(user=user, device=device, family=row.family)


def renew(tx: Transaction, refresh: str, attempt: str, now: datetime) -> Session | None:
    """Exchange a refresh token for a new pair; None when it was used before, and its family is shut out then.

    The same `attempt` may ask again while the pair it was answered with is unused: its answer was lost on the line.
    """
    row = tx.connection.execute(select(session).where(session.c.refresh_hash == digest(refresh))).first()
    if row is None or row.revoked or row.refresh_expires <= stored(now):
        raise Trouble(expired())
    if row.spent_by is not None and not _answer_was_lost(tx, row.id, row.spent_by, attempt):
        revoke(tx, row.family)
        return None
    user, device = _people(tx.connection, row.user, row.device)
    mark = digest(attempt) if attempt else ""
    tx.connection.execute(update(session).where(session.c.id == row.id).values(spent_by=mark))
    return start(tx, user, device, now, row.family, row.id)


def revoke(tx: Transaction, family: str) -> None:
    """Shut out every token of the family; its user must sign in there again, whichever way the work travels."""
    for row in tx.connection.execute(select(session).where(session.c.family == family)).all():
        forget(tx, row.user, row.device)
    tx.connection.execute(update(session).where(session.c.family == family).values(revoked=True))


def _people(connection: Connection, user_id: str, device_id: str) -> tuple[User, Device]:
    user, device = user_by_id(connection, user_id), device_by_id(connection, device_id)
    if device is None:
        raise Trouble(device_unknown())
    if user is None or not user.active:
        raise Trouble(expired())
    return user, device


def _answer_was_lost(tx: Transaction, row_id: str, spent_by: str, attempt: str) -> bool:
    if not attempt or spent_by != digest(attempt):
        return False
    # The pair that never arrived must not stay valid beside the new one.
    unused = (session.c.parent == row_id, session.c.spent_by.is_(None))
    return tx.connection.execute(delete(session).where(*unused)).rowcount > 0
