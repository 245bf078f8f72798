"""What this district takes as an attachment, and how much a unit may leave lying half brought, and for how long."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from sync.contract import codec
from sync.contract.limits import USUAL, Limits
from sync.district.store.tables import meta

NAME: Final = "limits"
UNFINISHED_BYTES: Final = 500 * 1024 * 1024
"""Bytes that a unit may have announced and not brought; ten films of the usual limit."""
UNFINISHED_LIFE: Final = timedelta(days=7)
"""An upload of which no byte came for so long is let go; its workstation begins it again."""


def load_limits(connection: Connection) -> Limits:
    """What was set, or the usual; what this program can do is added."""
    text = connection.execute(select(meta.c.value).where(meta.c.name == NAME)).scalar()
    return replace(USUAL if text is None else codec.loads(text, Limits), originals=True)


def set_limits(connection: Connection, limits: Limits) -> None:
    """Take other limits from the next start on; what is here already stays."""
    connection.execute(delete(meta).where(meta.c.name == NAME))
    connection.execute(insert(meta).values(name=NAME, value=codec.dumps(limits)))


def over(touched: float, now: datetime) -> bool:
    """True when an upload that was last touched then (seconds since 1970) is let go."""
    return touched < (now - UNFINISHED_LIFE).timestamp()
