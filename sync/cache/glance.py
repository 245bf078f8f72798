"""The first inbox lines and counts by one bare connection, before the slow libraries are loaded.

SQLAlchemy alone takes 0.2 s. Only for the first paint: urgency is judged by the rules this program was built with, and
the views correct it right after.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from sync.cache import listing
from sync.cache.keyed import SCHEMA, Connection, connect, examine, translated
from sync.cache.places import Place, Row
from sync.cache.profile import Profile
from sync.regulation.rules import DEFAULT_RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the first paint shows: counts of every place, the first lines of one of them."""

    counts: dict[Place, int]
    rows: list[Row]


def glance(
    profile: Profile, key: bytes, now: datetime, place: Place = Place.REPORTED, limit: int = 50
) -> Glance | None:
    """A first look; None when there is nothing to look at yet. Raises what `open_cache` raises."""
    if examine(profile, key) != SCHEMA:
        return None
    with closing(connect(profile.cache_file, key)) as connection, translated():

        def ask(statement: str, parameters: tuple[object, ...]) -> list[tuple[object, ...]]:
            return connection.execute(statement, parameters).fetchall()

        first = listing.stretch(place, now, DEFAULT_RULES)
        return Glance(
            counts=listing.counts(ask, now, DEFAULT_RULES),
            rows=listing.page(ask, first, _names(connection), limit=limit),
        )


def _names(connection: Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT id, row ->> '$.name' FROM unit").fetchall())
