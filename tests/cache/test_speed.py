"""Counts and lists are read from indexes, so that a hundred thousand orders cost what a hundred cost."""

from pathlib import Path
from typing import Any

import pytest

from sync.cache import attempts, listing
from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.cache.shelf import LAID_OVER
from sync.cache.views import APPROVALS
from tests.cache.measure import many, measure, pages
from tests.helpers.clocks import SteadyClock

OF_A_KIND = listing.PAGE.format(line=listing.LINE, kind="AND kind = ?", source="", but="")
QUERIES: dict[str, tuple[str, tuple[Any, ...] | dict[str, int]]] = {
    "counts": (listing.TALLY, ()),
    "page": (listing.PAGE.format(line=listing.LINE, kind="", source="", but=""), ("to_do", 0, 1, 100, 0)),
    "page of a kind": (
        listing.PAGE.format(line=listing.LINE, kind="AND kind = ?", source="", but=""),
        ("to_do", "help", 0, 1, 9, 0),
    ),
    "page from a source": (
        listing.PAGE.format(line=listing.LINE, kind="", source=listing.OF_SOURCE, but=""),
        ("to_do", "阳光", 0, 1, 9, 0),
    ),
    "overdue": (
        listing.PAGE.format(line=listing.LINE, kind="", source="", but=listing.NOT_AWAITED),
        ("clock", 0, 1, 100, 0),
    ),
    "approvals": (APPROVALS, ()),
    "ready": (f"SELECT * FROM outbox {attempts.READY}", {"now": 0, "limit": 10}),
    "laid over": (LAID_OVER, ("[]",)),
}
LARGE = ("fact", "listed", "listing", " l", " f")


@pytest.mark.parametrize("name", QUERIES)
def test_no_query_walks_through_the_orders(village: Cache, name: str) -> None:
    statement, parameters = QUERIES[name]
    with village._database.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    assert plan
    assert not [step for step in plan if step.startswith("SCAN") and step.endswith(LARGE)], plan


def test_reads_cost_the_same_with_ten_times_the_orders(tmp_path: Path) -> None:
    few, lots = measure(300, tmp_path / "few"), measure(3000, tmp_path / "lots")
    for name in ("counts", "first_page_reported", "upcoming_3", "outbox_ready"):
        assert lots[name] < 5 + few[name] * 3, (name, few[name], lots[name])
    assert lots["apply_ms_per_row"] < few["apply_ms_per_row"] * 3


def test_another_unit_reshelves_every_order_and_the_tallies_agree(village: Cache, clock: SteadyClock) -> None:
    from tests.cache.scenery import TOWN_CLERK, session_of

    for page, cursor in pages(list(many(1200, clock)), 200):
        village.orders.apply(page, cursor)
    village.identity.session = session_of(TOWN_CLERK)
    assert _tallied(village) == _listed(village)
    counts = village.views.counts(clock.now())
    assert counts[Place.REPORTED] == counts[Place.TO_SIGN] == counts[Place.CLOSED] == 600


def _tallied(cache: Cache) -> dict[str, int]:
    return _asked(cache, "SELECT place, sum(n) FROM tally GROUP BY place")


def _listed(cache: Cache) -> dict[str, int]:
    return _asked(cache, "SELECT place, count(*) FROM listing GROUP BY place")


def _asked(cache: Cache, query: str) -> dict[str, int]:
    with cache._database.read() as connection:
        return {row[0]: row[1] for row in connection.exec_driver_sql(query)}
