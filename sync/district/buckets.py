"""Reads one bucket of a unit's feed: rare, and only where a workstation found that its own differs."""

from sqlalchemy import Connection, select

from sync.contract.manifest import bucket_of
from sync.contract.pages import Entity
from sync.district.manifest import EVERYONE
from sync.district.reading import FeedRow, rows_for
from sync.district.store.tables import feed


def rows(connection: Connection, unit: str, number: int, below: bool) -> list[FeedRow]:
    """Every live row of the bucket. Looks through the names of all rows: a bucket is no column of the feed."""
    live = (feed.c.scope.in_((EVERYONE, unit)), feed.c.gone.is_(None))
    names = connection.execute(select(feed.c.entity, feed.c.entity_id).where(*live)).all()
    mine = {(row.entity, row.entity_id) for row in names if bucket_of(Entity(row.entity), row.entity_id) == number}
    found = connection.execute(rows_for(below).where(*live, feed.c.entity_id.in_({name for _, name in mine})))
    return [row for row in found if (row.entity, row.entity_id) in mine]
