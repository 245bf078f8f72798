"""Slows down whoever guesses: failures are counted per name and per address, and survive a restart."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, func, insert, select

from sync.contract import problems
from sync.district.problem import Trouble
from sync.district.store.moments import moment, stored
from sync.district.store.tables import failure
from sync.district.store.transaction import Transaction

WINDOW: Final = timedelta(minutes=15)
PER_NAME: Final = 5
PER_ADDRESS: Final = 50

Keys = Mapping[str, int]
"""What is counted, with how many failures each may have within the window."""


def keys_for(address: str, username: str = "") -> Keys:
    """The counters that one attempt touches."""
    named = {f"name:{username[:100]}": PER_NAME} if username else {}
    return {f"address:{address}": PER_ADDRESS, **named}


def check(connection: Connection, keys: Keys, now: datetime) -> None:
    """Raises Trouble (429) while any counter is full."""
    since = stored(now - WINDOW)
    for key, limit in keys.items():
        where = (failure.c.key == key, failure.c.at > since)
        count, first = connection.execute(select(func.count(), func.min(failure.c.at)).where(*where)).one()
        if count >= limit:
            raise Trouble(_too_many(moment(first) + WINDOW - now))


def note_failure(tx: Transaction, keys: Keys, now: datetime) -> None:
    """Count one failure and forget those that are too old to matter."""
    tx.connection.execute(delete(failure).where(failure.c.at <= stored(now - WINDOW)))
    tx.connection.execute(insert(failure), [{"key": key, "at": stored(now)} for key in keys])


def forgive(tx: Transaction, username: str) -> None:
    """Forget the failures under a name once it has signed in."""
    tx.connection.execute(delete(failure).where(failure.c.key == f"name:{username[:100]}"))


def _too_many(wait: timedelta) -> problems.Problem:
    seconds = max(int(wait.total_seconds()), 1)
    return problems.Problem(
        type=problems.BUSY,
        title="尝试次数过多",
        status=429,
        detail="短时间内失败的次数太多，为安全起见暂停受理",
        advice=f"请约 {-(-seconds // 60)} 分钟后再试；忘记密码请联系区级平台。",
        retryable=True,
        retry_after=seconds,
    )
