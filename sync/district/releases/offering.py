"""Which version is on offer, and the row of the feed that tells every workstation of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from sync.contract import codec
from sync.contract.pages import Entity
from sync.contract.release import RELEASE_ID, Release, SignedRelease, number
from sync.district.feed import EVERYONE, Place, publish
from sync.district.store.moments import moment, stored
from sync.district.store.tables import release
from sync.district.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One version as the district keeps it. `offered`: it is the one that workstations are told of."""

    signed: SignedRelease
    release: Release
    published_at: datetime
    withdrawn_at: datetime | None
    offered: bool


def kept_releases(connection: Connection) -> list[Kept]:
    """Every version that was ever published, the newest first: they only go forward, whatever a clock said."""
    rows = sorted(connection.execute(select(release)), key=lambda row: number(row.version), reverse=True)
    return [_kept(row, offered=index == 0 and row.withdrawn_at is None) for index, row in enumerate(rows)]


def offered(connection: Connection) -> Kept | None:
    """The newest, unless it was withdrawn: nobody is ever sent back to an older one."""
    return next((each for each in kept_releases(connection) if each.offered), None)


def on_offer(connection: Connection) -> tuple[SignedRelease, ...]:
    """The same as it travels."""
    found = offered(connection)
    return (found.signed,) if found else ()


def offer(tx: Transaction, signed: SignedRelease, version: str, now: datetime) -> None:
    """Tell every workstation of it; the same one again after it was withdrawn."""
    tx.connection.execute(release.delete().where(release.c.version == version))
    values = {"version": version, "doc": codec.dumps(signed), "published_at": stored(now)}
    tx.connection.execute(insert(release).values(**values))
    _tell(tx)


def take_back(tx: Transaction, version: str, now: datetime) -> None:
    """Nobody is offered it any more."""
    tx.connection.execute(update(release).where(release.c.version == version).values(withdrawn_at=stored(now)))
    _tell(tx)


def _tell(tx: Transaction) -> None:
    publish(tx, {EVERYONE}, Entity.RULES, RELEASE_ID, tx.take(RELEASE_ID), Place(0, -1))


def _kept(row: Row[tuple[str, bytes, int, int | None]], *, offered: bool) -> Kept:
    signed = codec.loads(row.doc, SignedRelease)
    return Kept(
        signed=signed,
        release=codec.build(signed.manifest, Release),
        published_at=moment(row.published_at),
        withdrawn_at=None if row.withdrawn_at is None else moment(row.withdrawn_at),
        offered=offered,
    )
