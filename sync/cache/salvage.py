"""Makes a fresh cache beside a damaged one and carries over what the user wrote, from it and from the copies.

What the broken file still holds is the newest. A row that it names and cannot give, or of which it can no longer tell
whether it had it, is taken from the latest copy that has it: rather a draft twice than none, and a command sent again
takes effect once. What is in none of them is named.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import keyed
from sync.cache.database import Database
from sync.cache.errors import CacheUnreachable
from sync.cache.keyed import connect
from sync.cache.profile import Profile
from sync.cache.rescue import aside
from sync.cache.rescue.carrying import WRITTEN, carry, fill, read
from sync.cache.rescue.copies import copies
from sync.cache.rescue.gone import UNDECIDED
from sync.cache.rescue.torn import Key, Torn

PRECIOUS: Final = ("draft", "outbox", "blob", "piece")
"""Of these every loss is named."""
_UNDECIDED: Final = f"SELECT count(*) FROM outbox WHERE state IN {UNDECIDED}"  # noqa: S608 - states of our own


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A row that was there and is in no copy. `told` is what an index still says of it: an order's id, a verb.

    `number`: the order's, where that can be read yet.
    """

    table: str
    key: Key
    told: dict[str, Any]
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """How many rows of each table were carried over, how many of them from copies.

    `kept_as`: where the damaged file lies now, None where there was none any more. `undecided`: how many of the
    commands still wait for an answer or a person. `lost` names the drafts, commands and attachments that could not be
    had; `broken` the tables whose list of keys could not be read to its end: there may have been more that was written
    after the latest copy, of `copied_at`.
    """

    kept_as: Path | None
    rows: dict[str, int]
    undecided: int
    from_copies: dict[str, int] = field(default_factory=dict)
    lost: tuple[Lost, ...] = ()
    broken: tuple[str, ...] = ()
    copied_at: datetime | None = None


def salvage(profile: Profile, key: bytes, now: datetime) -> Salvaged:
    """Start over with everything that the user wrote. The profile's lock must be held, the cache closed.

    Raises DiskFull or CacheUnreachable: nothing has changed then. The damaged file is kept in every case, and the
    copies too; cut off at any step, it is done again or completed (`rescue.aside`).
    """
    damaged = [profile.cache_file, *copies(profile)]
    with _fresh(profile, key) as database, database.write() as tx:
        gathered = gather(tx, damaged, key, now)
    kept = _take_place(profile, now)
    return replace(gathered, kept_as=kept if kept.exists() else None)


def gather(
    tx: Connection, files: Sequence[Path], key: bytes, now: datetime, *, tables: Sequence[str] = WRITTEN,
    beside: bool = False,
) -> Salvaged:  # fmt: skip
    """Carry over what the first of `files` holds, and what it lacks from the others, its copies, the latest first.

    `beside` what is there already (`carrying.carry`).
    """
    file, *earlier = files
    rows, taken, lost, broken = {}, {}, [], []
    before = _undecided(tx)
    for table in tables:
        found = read(file, key, table)
        rows[table] = carry(tx, table, found, beside=beside)
        taken[table] = sum(fill(tx, table, found, read(copy, key, table), beside=beside) for copy in earlier)
        rows[table] += taken[table]
        broken += [] if found.whole else [table]
        lost += _lost(file, key, table, found) if table in PRECIOUS else []
    return Salvaged(
        kept_as=file,
        rows=rows,
        undecided=_undecided(tx) - before,
        from_copies={table: count for table, count in taken.items() if count},
        lost=tuple(lost),
        broken=tuple(broken),
        copied_at=datetime.fromtimestamp(earlier[0].stat().st_mtime, now.tzinfo) if earlier else None,
    )


@contextmanager
def _fresh(profile: Profile, key: bytes) -> Iterator[Database]:
    """A new cache beside the damaged one."""
    try:
        with closing(Database(Profile(aside.building_place(profile.root)), key)) as database:
            yield database
    except BaseException:
        aside.building_place(profile.root)
        raise


def _take_place(profile: Profile, now: datetime) -> Path:
    try:
        return aside.take_place(profile.root, now)
    except OSError as error:
        raise CacheUnreachable(detail=str(error)) from error


def _undecided(tx: Connection) -> int:
    return int(tx.exec_driver_sql(_UNDECIDED).scalar() or 0)


def _lost(file: Path, key: bytes, table: str, found: Torn) -> list[Lost]:
    """What is missing still, with the number of its order."""
    if not found.missing:
        return []
    with closing(connect(file, key, read_only=True)) as connection:
        return [
            Lost(table=table, key=each, told=told, number=_number(connection, told.get("order_id")))
            for each, told in found.missing.items()
        ]


def _number(connection: keyed.Connection, order: str | None) -> str:
    try:
        row = connection.execute("SELECT number FROM fact WHERE id = ?", (order,)).fetchone()
    except keyed.DatabaseError:
        return ""
    return str(row[0]) if row else ""
