"""The facts of the district as this workstation holds them, and where the feed stands."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sync.cache import feed, manifest, renewal
from sync.cache.changed import NOTHING, Changed
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.moments import from_int, to_int
from sync.contract import codec
from sync.contract.pages import Change
from sync.regulation.orders import Unit, WorkOrder
from sync.regulation.rules import Rules

STALE: Final = (
    "SELECT f.confirmed_at FROM feed f JOIN fact o ON o.generation < f.generation WHERE f.resetting AND o.id = ?"
)


class Orders:
    """Facts: applied page by page, read one by one. Lists are in `views`."""

    def __init__(self, database: Database, directory: Directory) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory

    def apply(self, changes: Sequence[Change], cursor: str | None) -> Changed:
        """Apply a page and its cursor in one transaction; `cursor` None leaves the cursor where it is."""
        with self._database.write(refetchable=True) as tx:
            changed = feed.apply_changes(tx, self._directory, changes)
            if cursor is not None:
                tx.exec_driver_sql("UPDATE feed SET cursor = ?", (cursor,))
            return changed

    def follow(self, changes: Sequence[Change], cursor: str, stood: str | None) -> Changed | None:
        """Apply a page that did not come over the line, with its cursor; None where the feed does not stand at `stood`.

        Whatever the feed has passed since then is never taken back, nor what left meanwhile brought back.
        """
        with self._database.write() as tx:
            if tx.exec_driver_sql("UPDATE feed SET cursor = ? WHERE cursor IS ?", (cursor, stood)).rowcount == 0:
                return None
            return feed.apply_changes(tx, self._directory, changes)

    def cursor(self) -> str | None:
        """The cursor of the last page applied; None before the first and after a reset."""
        found: str | None = self._database.value("SELECT cursor FROM feed")
        return found

    def reset(self, cursor: str | None = None) -> Changed:
        """Begin to fetch everything anew after the district said so (410).

        Staged: what is here stays visible, rows that come replace it whatever their `rev`, and what did not come again
        is removed by `confirm`. Drafts are not touched, nor what waits in the outbox.
        """
        with self._database.write() as tx:
            tx.exec_driver_sql("UPDATE feed SET cursor = ?, generation = generation + 1, resetting = 1", (cursor,))
            manifest.forget(tx)
        return NOTHING

    @property
    def confirmed_at(self) -> datetime | None:
        """Everything up to this moment is here; None before the first complete pull."""
        kept: int | None = self._database.value("SELECT confirmed_at FROM feed")
        return from_int(kept)

    def heard_of(self, order_id: str, last_contact: datetime | None) -> datetime | None:
        """When the district was last heard as far as this order goes: before a reset for a row that stems from then."""
        with self._database.read() as connection:
            left = connection.exec_driver_sql(STALE, (order_id,)).first()
        before = from_int(left[0]) if left else None
        return min(before, last_contact) if before and last_contact else last_contact

    def confirm(self, at: datetime, *, vouched: bool = False) -> Changed:
        """Say that nothing more was to come at `at`; ends a staged reset by removing what did not come again.

        Delivered commands that the district forgot meanwhile are sent again. `vouched`: the district's manifest says
        that it has exactly what is here. Raises TooFew where it did not and an implausible share would be removed.
        """
        with self._database.write() as tx:
            resetting = tx.exec_driver_sql("SELECT resetting FROM feed").scalar()
            tx.exec_driver_sql("UPDATE feed SET confirmed_at = ?, resetting = 0", (to_int(at),))
            return renewal.finish(tx, self._directory, vouched=vouched) if resetting else NOTHING

    def mend(self, bucket: int, changes: Sequence[Change]) -> Changed:
        """Make a bucket of the manifest equal to the district's, which consists of these rows; the cursor stays.

        Its rows replace those here whatever their `rev`; what is here besides is removed as if it had left the scope.
        """
        with self._database.write(refetchable=True) as tx:
            return renewal.mend(tx, self._directory, bucket, changes)

    def fact(self, order_id: str) -> WorkOrder | None:
        """The order as the district sent it; None when it is not here, has left, or is of a later version."""
        row = self.row_text(order_id)
        if row is None:
            return None
        try:
            return codec.loads(row, WorkOrder)
        except codec.Malformed:
            return None

    def row_text(self, order_id: str) -> str | None:
        """The row word for word, with fields that this version does not know."""
        found: str | None = self._database.value("SELECT row FROM fact WHERE id = ?", order_id)
        return found

    def revs(self) -> dict[str, int]:
        """The revision of every order that is here; for checking against the district."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql("SELECT id, rev FROM fact WHERE row IS NOT NULL")
            return {row[0]: row[1] for row in rows}

    def latest_rows(self, count: int) -> list[bytes]:
        """The orders that came last, oldest first, word for word; none where one of them is an excerpt."""
        query = "SELECT row, no IN (SELECT no FROM thin) FROM fact WHERE row IS NOT NULL ORDER BY no DESC LIMIT ?"
        with self._database.read() as connection:
            rows = connection.exec_driver_sql(query, (count,)).all()
        return [] if any(thin for _, thin in rows) else [row.encode() for row, _ in reversed(rows)]

    def units(self) -> dict[str, Unit]:
        """The unit tree by id."""
        with self._database.read() as connection:
            return dict(self._directory.scene(connection).units)

    def rules(self) -> Rules:
        """The rules that the district distributed; those this version was built with where there are none yet."""
        with self._database.read() as connection:
            return self._directory.scene(connection).rules

    def mark_read(self, order_id: str) -> Changed:
        """The person has seen the order as it is now."""
        with self._database.write() as tx:
            done = tx.exec_driver_sql(
                "INSERT INTO seen (no, rev) SELECT no, news_rev FROM listed WHERE id = ? AND news_rev > 0"
                " ON CONFLICT (no) DO UPDATE SET rev = excluded.rev WHERE excluded.rev > seen.rev",
                (order_id,),
            )
            return Changed(orders=frozenset({order_id}), lists=True) if done.rowcount else NOTHING
