"""What the user sees: places with counts, lines, orders with pending commands laid over, what awaits a decision."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from sync.cache import choices, listing, looking, requests, search, shelf
from sync.cache.database import Database
from sync.cache.declared import own_unit
from sync.cache.directory import Directory
from sync.cache.filters import EVER, EVERYTHING, Filter, Sort, apart, joined, narrowed
from sync.cache.found import Found
from sync.cache.moments import EPOCH, to_int
from sync.cache.numbered import numbered
from sync.cache.overlay import Scene, overlaid
from sync.cache.places import CLOCK, Approval, Place, Row
from sync.cache.query import Known, Query
from sync.contract import codec
from sync.regulation.orders import Unit, WorkOrder


class Views:
    """Indexed reads of the stored projection; no call costs more than what it returns."""

    def __init__(self, database: Database, directory: Directory) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory

    def counts(self, now: datetime) -> dict[Place, int]:
        """How many there are in every place at `now`."""
        with self._database.read() as connection:
            return listing.counts(asking(connection), now, self._directory.scene(connection).rules)

    def rows(
        self,
        place: Place,
        now: datetime,
        offset: int = 0,
        limit: int = 100,
        *,
        where: Filter = EVERYTHING,
        sort: Sort = Sort.DUE,
        without: Collection[str] = (),
    ) -> list[Row]:
        """A page of a place, narrowed (R2.1) and in that order, `without` those that stand elsewhere for now."""
        with self._database.read() as connection:
            scene = self._directory.scene(connection)
            chosen = _stretch(scene, place, now, where, sort, without)
            return listing.page(asking(connection), chosen, names_of(scene), offset, limit)

    def count(self, place: Place, now: datetime, where: Filter) -> int:
        """How many orders `rows` would give in all."""
        with self._database.read() as connection:
            scene = self._directory.scene(connection)
            return listing.count(asking(connection), _stretch(scene, place, now, where))

    def among(self, place: Place, now: datetime, where: Filter, orders: Collection[str]) -> set[str]:
        """Which of some orders a narrowed place has."""
        with self._database.read() as connection:
            scene = self._directory.scene(connection)
            return listing.held(asking(connection), _stretch(scene, place, now, where), orders)

    def row(self, order_id: str) -> Row | None:
        """One order's line; None when it is not here."""
        with self._database.read() as connection:
            query = f"SELECT {listing.LINE} FROM listed l WHERE l.id = ?"  # noqa: S608 - columns of our own
            found = connection.exec_driver_sql(query, (order_id,)).first()
            return listing.row_of(found, names_of(self._directory.scene(connection))) if found else None

    def order(self, order_id: str) -> WorkOrder | None:
        """The order with pending commands laid over it, their entries marked `pending`; None when it is not here."""
        with self._database.read() as connection:
            row = connection.exec_driver_sql("SELECT row FROM fact WHERE id = ? AND readable", (order_id,)).scalar()
            if row is None:
                return None
            fact = codec.loads(row, WorkOrder)
            pending = shelf.laid_over(connection, order_id)
            return overlaid(fact, pending, self._directory.scene(connection)) if pending else fact

    def own_unit(self, id: str) -> Unit | None:
        """A unit with what it declared here and the district has not told yet (R6.7); None before it is known."""
        with self._database.read() as connection:
            return own_unit(connection, self._directory.scene(connection), id)

    def approvals(self, now: datetime) -> list[Approval]:
        """What waits for this unit's word, the earliest due first; what is past due at `now` stays in it."""
        del now  # a request stays open after expiry (R12.9); the moment is part of the signature for the lists' sake
        with self._database.read() as connection:
            return requests.approvals(connection, names_of(self._directory.scene(connection)))

    def calls(self) -> list[Approval]:
        """Urges that this unit has not answered, and pleas for its decisions, the earliest due first (R14.5)."""
        with self._database.read() as connection:
            return requests.calls(connection, names_of(self._directory.scene(connection)))

    def upcoming(self, now: datetime, n: int) -> list[Row]:
        """The next `n` orders to fall due for this unit after `now`."""
        with self._database.read() as connection:
            names = names_of(self._directory.scene(connection))
            ahead = listing.Stretch(CLOCK, (to_int(now) + 1, EVER))
            return listing.page(asking(connection), ahead, names, limit=n)

    def find(self, query: str, limit: int = 50, where: Filter = EVERYTHING, now: datetime | None = None) -> list[Row]:
        """Orders by words, by either number (R2.1), or by the last four digits of a telephone; open ones first.

        `now` is only asked for where `where` names an urgency.
        """
        with self._database.read() as connection:
            scene = self._directory.scene(connection)
            names = names_of(scene)
            within = narrowed(where, now or EPOCH, scene.rules, scene.units)
            return [listing.row_of(found, names) for found in search.find(connection, query, limit, within)]

    def look(self, query: Query, now: datetime, limit: int = 50, where: Filter = EVERYTHING) -> Found:
        """What was typed: orders that have the words and meet the conditions (and `where`), each with its reason."""
        with self._database.read() as connection:
            scene = self._directory.scene(connection)
            holds = joined(*(narrowed(each, now, scene.rules, scene.units) for each in (query.where, where)))
            return looking.look(connection, query, holds, names_of(scene), limit)

    def known(self) -> Known:
        """What conditions can name here."""
        return Known(units=self.units(), sources=self.sources(), tags=self.tags())

    def numbered(self, number: str, limit: int = 8) -> list[Row]:
        """Orders whose number, or else whose number upstream, ends so (`numbers.number_in`); the exact one first."""
        with self._database.read() as connection:
            names = names_of(self._directory.scene(connection))
            return [listing.row_of(found, names) for found in numbered(connection, number, limit)]

    def sources(self) -> list[str]:
        """Where the orders that are here came from (R2.1)."""
        with self._database.read() as connection:
            return choices.distinct(connection, "source", "listed")

    def tags(self) -> list[str]:
        """What the orders that are here are marked with."""
        with self._database.read() as connection:
            return choices.distinct(connection, "tag", "tagged")

    def units(self) -> list[Unit]:
        """Units by which lists can be narrowed: the own one and all below it, by level and name."""
        with self._database.read() as connection:
            return choices.units(self._directory.scene(connection))


def _stretch(
    scene: Scene, place: Place, now: datetime, where: Filter, sort: Sort = Sort.DUE, without: Collection[str] = ()
) -> listing.Stretch:
    conditions = joined(narrowed(where, now, scene.rules, scene.units), apart(without))
    if where.group:
        return listing.Stretch("", where=conditions, sort=Sort.ARRIVED)
    return listing.stretch(place, now, scene.rules, conditions, sort)


def asking(connection: Connection) -> listing.Ask:
    """The connection as the listing wants it."""

    def ask(statement: str, parameters: tuple[Any, ...]) -> Any:
        return connection.exec_driver_sql(statement, parameters)

    return ask


def names_of(scene: Scene) -> Mapping[str, str]:
    """Names of units by id."""
    return {unit.id: unit.name for unit in scene.units.values()}
