"""Who signed in on which workstation and has not signed out since: a courier file has no session to lean on."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from sync.district.store.moments import stored
from sync.district.store.tables import device as device_table
from sync.district.store.tables import device_user, session
from sync.district.store.transaction import Transaction


def know(tx: Transaction, user: str, device: str, now: datetime) -> None:
    """The user signed in there."""
    where = (device_user.c.user == user, device_user.c.device == device)
    if tx.connection.execute(select(device_user).where(*where)).first() is None:
        tx.connection.execute(insert(device_user).values(user=user, device=device, since=stored(now)))


def forget(tx: Transaction, user: str, device: str) -> None:
    """The user signed out there, or was shut out."""
    tx.connection.execute(delete(device_user).where(device_user.c.user == user, device_user.c.device == device))


def is_known(connection: Connection, user: str, device: str) -> bool:
    """True while the user counts as signed in there."""
    where = (device_user.c.user == user, device_user.c.device == device)
    return connection.execute(select(device_user.c.user).where(*where)).first() is not None


def shared(connection: Connection, unit: str, device: str) -> bool:
    """True when somebody is signed in on another workstation of the unit."""
    there = device_user.join(device_table, device_table.c.id == device_user.c.device)
    where = (device_table.c.unit == unit, device_table.c.active, device_table.c.id != device)
    found = select(device_user.c.device).select_from(there).where(*where).limit(1)
    return connection.execute(found).first() is not None


def know_by_sessions(connection: Connection) -> None:
    """Once, for a district of an earlier version, which kept it in sessions only."""
    connection.execute(delete(device_user))
    who = (session.c.device, session.c.user)
    found = select(*who, func.min(session.c.access_expires)).where(session.c.revoked.is_(False)).group_by(*who)
    connection.execute(insert(device_user).from_select(["device", "user", "since"], found))
