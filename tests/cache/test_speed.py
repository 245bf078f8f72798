"""Counts and lists are read from indexes, so that a hundred thousand orders cost what a hundred cost."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sync.cache import attempts, listing
from sync.cache.below import counting, reading
from sync.cache.cache import Cache
from sync.cache.choices import DISTINCT
from sync.cache.filters import EVERYTHING, Filter, Sort, apart, joined, narrowed
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.cache.requests import APPROVALS
from sync.cache.shelf import LAID_OVER
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import HopState, Kind, Rating
from sync.regulation.urgency import Urgency
from tests.cache.counting import steps
from tests.cache.measure import many, pages
from tests.cache.scenery import UNITS, desk
from tests.helpers.clocks import SteadyClock

Query = tuple[str, tuple[Any, ...] | dict[str, int]]
NOW = SteadyClock().now()


def narrow(
    place: Place, where: Filter, sort: Sort = Sort.DUE, pattern: str = listing.PAGE, without: tuple[str, ...] = ()
) -> Query:
    """The statement that a narrowed place runs, and what it is run with."""
    holds = joined(narrowed(where, NOW, DEFAULT_RULES, UNITS), apart(without))
    found = listing.stretch(place, NOW, DEFAULT_RULES, holds, sort)
    return found.statement(pattern), (*found.parameters, *((100, 0) if pattern is listing.PAGE else ()))


def _among(place: Place) -> Query:
    found = listing.stretch(place, NOW, DEFAULT_RULES)
    return found.statement(listing.HELD), ('["a"]', *found.parameters)


def _anywhere() -> Query:
    found = listing.Stretch("", where=narrowed(Filter(group="DB1"), NOW, DEFAULT_RULES, UNITS), sort=Sort.ARRIVED)
    return found.statement(listing.PAGE), (*found.parameters, 100, 0)


FILTERS = {
    "kind": Filter(kind=Kind.HELP),
    "source": Filter(source="阳光"),
    "unit": Filter(units=("t1",)),
    "few units": Filter(units=("v1", "v2")),
    "state": Filter(state=HopState.HANDLING),
    "urgency": Filter(urgency=Urgency.OVERDUE),
    "rating": Filter(rating=Rating.DISSATISFIED),
    "tag": Filter(tag="督办"),
    "repeats": Filter(repeats=True),
    "group": Filter(group="DB1"),
}
QUERIES: dict[str, Query] = {
    "counts": (listing.TALLY, ()),
    "page": narrow(Place.TO_DO, EVERYTHING),
    "overdue": narrow(Place.OVERDUE, EVERYTHING),
    **{f"page of a {name}": narrow(Place.TO_DO, where) for name, where in FILTERS.items()},
    **{f"count of a {name}": narrow(Place.TO_DO, where, pattern=listing.COUNT) for name, where in FILTERS.items()},
    **{f"page by {sort}": narrow(Place.TO_DO, EVERYTHING, sort) for sort in Sort},
    "a group anywhere": _anywhere(),
    "page without unfolded repeats": narrow(Place.TO_DO, EVERYTHING, without=("a", "b")),
    "which of some are in a place": _among(Place.TO_DO),
    "which of some are overdue": _among(Place.OVERDUE),
    "sources": (DISTINCT.format(column="source", table="listed"), ()),
    "tags": (DISTINCT.format(column="tag", table="tagged"), ()),
    "approvals": (APPROVALS, ()),
    "ready": (f"SELECT * FROM outbox {attempts.READY}", {"now": 0, "limit": 10}),
    "laid over": (LAID_OVER, ("[]",)),
    "overdue below": (listing.BELOW_OVERDUE, (0,)),
    "units below": (counting.TALLY, ()),
    "lives of units below": (counting.LIVES, ()),
    "asked from below": (counting.ASKING, ()),
    "orders of a unit": (reading.ORDERS, ("v1", 100, 0)),
    "urges to a unit": (reading.URGES, ("v1", 50)),
    "what can be urged": (reading.PRESSING, ("v1", 0, 100)),
}
LARGE = ("fact", "listed", "listing", " l", " f", "below", "chased")


@pytest.mark.parametrize("name", QUERIES)
def test_no_query_walks_through_the_orders(village: Cache, name: str) -> None:
    statement, parameters = QUERIES[name]
    with village._database.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    assert plan
    assert not [step for step in plan if step.startswith("SCAN") and step.endswith(LARGE)], plan


def test_whether_an_order_is_in_a_place_is_asked_of_the_order_and_not_of_the_place(village: Cache) -> None:
    statement, parameters = QUERIES["which of some are in a place"]
    with village._database.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    assert any("listing_no (no=?" in step for step in plan), plan


@pytest.mark.parametrize(
    "name", ["page", "overdue", "page of a source", "page of a urgency", "page without unfolded repeats"]
)
def test_a_places_own_order_is_read_and_not_made(village: Cache, name: str) -> None:
    statement, parameters = QUERIES[name]
    with village._database.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    assert sum("TEMP B-TREE" in step for step in plan) <= 1, "only the hundred lines of the page are put in order"


@pytest.mark.parametrize("name", ["orders of a unit", "urges to a unit", "what can be urged"])
def test_no_page_is_sorted_anew(village: Cache, name: str) -> None:
    statement, parameters = QUERIES[name]
    with village._database.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    assert not [step for step in plan if "TEMP B-TREE" in step], plan


def test_reads_cost_the_same_with_ten_times_the_orders(tmp_path: Path, clock: SteadyClock) -> None:
    few, lots = (_costs(tmp_path / str(count), clock, count) for count in (300, 3000))
    for name in READS:
        assert 0 < lots[name] <= 1.2 * few[name], (name, few[name], lots[name])


def test_a_page_of_news_costs_the_same_with_ten_times_the_orders(tmp_path: Path, clock: SteadyClock) -> None:
    cache = desk(Profile(tmp_path / "profile"), clock)
    with steps(cache) as counted:
        spent = [counted.once(lambda: cache.orders.apply(*page)) for page in pages(list(many(3000, clock)), 100)]  # noqa: B023
    cache.close()
    assert 0 < sum(spent[-3:]) <= 1.2 * sum(spent[1:4]), spent


def test_another_unit_reshelves_every_order_and_the_tallies_agree(village: Cache, clock: SteadyClock) -> None:
    from tests.cache.scenery import TOWN_CLERK, session_of

    for page, cursor in pages(list(many(1200, clock)), 200):
        village.orders.apply(page, cursor)
    village.identity.session = session_of(TOWN_CLERK)
    assert _tallied(village) == _listed(village)
    counts = village.views.counts(clock.now())
    assert counts[Place.REPORTED] == counts[Place.TO_SIGN] == counts[Place.CLOSED] == 600


READS: dict[str, Callable[[Cache], object]] = {
    "counts": lambda cache: cache.views.counts(NOW),
    "first page": lambda cache: cache.views.rows(Place.REPORTED, NOW),
    "upcoming": lambda cache: cache.views.upcoming(NOW, 3),
    "ready": lambda cache: cache.outbox.ready(NOW, 10),
}


def _costs(folder: Path, clock: SteadyClock, orders: int) -> dict[str, int]:
    """The steps that each read takes where there are so many orders."""
    cache = desk(Profile(folder), clock)
    for page, cursor in pages(list(many(orders, clock)), 100):
        cache.orders.apply(page, cursor)
    with steps(cache) as counted:
        costs = {name: counted.of(partial(read, cache)) for name, read in READS.items()}
    cache.close()
    return costs


def _tallied(cache: Cache) -> dict[str, int]:
    return _asked(cache, "SELECT place, sum(n) FROM tally GROUP BY place")


def _listed(cache: Cache) -> dict[str, int]:
    return _asked(cache, "SELECT place, count(*) FROM listing GROUP BY place")


def _asked(cache: Cache, query: str) -> dict[str, int]:
    with cache._database.read() as connection:
        return {row[0]: row[1] for row in connection.exec_driver_sql(query)}
