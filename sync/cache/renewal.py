"""Replaces what is here by what came anew: all of it after a reset, or one bucket whose manifest differed.

What did not come again is purged as if it had left the scope: its drafts are parked, the outbox is not touched.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import Connection

from sync.cache import feed, forgotten, manifest, shelf
from sync.cache.changed import NOTHING, Changed
from sync.cache.directory import Directory
from sync.cache.errors import TooFew
from sync.contract.pages import Change, Entity, Gone

FEW: Final = 20
"""Orders that may always go: fewer than that a reorganisation takes away in an afternoon."""
SHARE: Final = 0.5
"""The share of all orders that may go unvouched; a feed that lost more is rather broken than so much smaller."""

OLD: Final = "generation < (SELECT generation FROM feed)"
VANISHED: Final = 0
"""Generation of what no feed vouches for: whatever comes replaces it, also with a lower `rev`."""

MARK: Final[dict[Entity, str]] = {
    entity: f"UPDATE {table} SET generation = {VANISHED} WHERE id = ?"  # noqa: S608 - tables of our own
    for entity, table in manifest.TABLES.items()
}


def finish(tx: Connection, directory: Directory, *, vouched: bool) -> Changed:
    """End a staged reset: what did not come again goes, what the district forgot is sent again. Raises TooFew."""
    left = _whole(tx, OLD)
    if not vouched:
        _plausible(tx, len(left))
    changed = _vanish(tx, left)
    _clear_lost(tx)
    for table in ("unit", "rules"):
        tx.exec_driver_sql(f"DELETE FROM {table} WHERE {OLD}")  # noqa: S608 - tables of our own
    directory.touch(tx)
    again = forgotten.ask_again(tx)
    shelf.reshelve(tx, directory.scene(tx), again)
    return changed | Changed(orders=again, lists=True, outbox=bool(again))


def mend(tx: Connection, directory: Directory, bucket: int, changes: Sequence[Change]) -> Changed:
    """One bucket becomes these rows and nothing else."""
    _unshelve_lost(tx)
    for entity, mark in MARK.items():
        if mine := manifest.ids_in(tx, entity, bucket):
            tx.exec_driver_sql(mark, [(name,) for name in mine])
    manifest.empty(tx, bucket)
    changed = feed.apply_changes(tx, directory, changes)
    for table in ("unit", "rules"):
        tx.exec_driver_sql(f"DELETE FROM {table} WHERE generation = {VANISHED}")  # noqa: S608 - tables of our own
    directory.touch(tx)
    return changed | _vanish(tx, _whole(tx, f"generation = {VANISHED}"))


def _plausible(tx: Connection, leaving: int) -> None:
    here = int(tx.exec_driver_sql("SELECT count(*) FROM fact WHERE row IS NOT NULL").scalar_one())
    if leaving > max(FEW, here * SHARE):
        raise TooFew(f"重新下载后只有 {here - leaving} 件，本机原有的 {leaving} 件不在其中，区级平台也没有证实。")


def _whole(tx: Connection, where: str) -> dict[int, str]:
    """Orders whose content is here, by number."""
    rows = tx.exec_driver_sql(f"SELECT no, id FROM fact WHERE row IS NOT NULL AND {where}")  # noqa: S608 - our own words
    return {row[0]: row[1] for row in rows}


def _vanish(tx: Connection, orders: Mapping[int, str]) -> Changed:
    if not orders:
        return NOTHING
    feed.remove(tx, list(orders), list(orders.values()), Gone.LEFT_SCOPE)
    stub = f"UPDATE fact SET row = NULL, gone = ?, generation = {VANISHED} WHERE no = ?"  # noqa: S608 - a number of ours
    tx.exec_driver_sql(stub, [(Gone.LEFT_SCOPE.value, no) for no in orders])
    return Changed(orders=frozenset(orders.values()), lists=True, drafts=True)


def _clear_lost(tx: Connection) -> None:
    """What is left of orders whose rows were lost on this machine, and which did not come again."""
    query = (
        "SELECT no, id FROM fact WHERE row IS NULL"
        " AND (no IN (SELECT no FROM listing) OR no IN (SELECT no FROM unindexed))"
    )
    lost = {row[0]: row[1] for row in tx.exec_driver_sql(query)}
    if lost:
        feed.remove(tx, list(lost), list(lost.values()), Gone.LEFT_SCOPE)


def _unshelve_lost(tx: Connection) -> None:
    """Lines of orders whose facts are no longer there at all would stay in the lists for ever."""
    lost = tx.exec_driver_sql("SELECT no FROM listed WHERE no NOT IN (SELECT no FROM fact WHERE row IS NOT NULL)")
    shelf.unshelve(tx, lost.scalars().all())
