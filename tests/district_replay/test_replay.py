"""A replay goes the same way twice, nothing comes apart in it, and what did come apart would be named."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from sync.contract import codec
from sync.contract.pages import Entity
from sync.district.cli.main import main
from sync.district.district import District
from sync.district.manifest import WHOLE
from sync.district.replay.checking import faults, faults_of, faults_within
from sync.district.replay.cli import play
from sync.district.replay.hourglass import Hourglass
from sync.district.replay.year import Plan, Year
from sync.district.store.tables import feed, manifest, work_order
from sync.regulation.acts import DecideSecret, SuspectSecret
from sync.regulation.hops import Assignment
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import OrderState, SecretDecision
from tests.regulation.story import Story

PLAN = Plan(begins=date(2025, 9, 22), days=25, orders=60, seed=3)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    """A district in which the plan was played."""
    glass = Hourglass(PLAN.begins)
    district = District.create(tmp_path_factory.mktemp("played"), glass)
    for _ in Year(district, glass, PLAN).play():
        continue
    yield district
    district.close()


def test_the_same_plan_gives_the_same_district(tmp_path: Path) -> None:
    first, second, other = (
        play(tmp_path / name, Plan(begins=PLAN.begins, days=8, orders=20, seed=seed))
        for name, seed in (("one", 3), ("two", 3), ("three", 4))
    )

    assert first == second
    assert first.digest != other.digest


def test_nothing_comes_apart_and_much_was_done(played: District) -> None:
    assert list(faults(played)) == []
    with played.read() as connection:
        states = set(connection.execute(select(work_order.c.state)).scalars())
    assert {OrderState.OPEN.value, OrderState.CLOSED.value} <= states


def test_it_can_be_asked_for_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "--days", "3", "--orders", "6", "--json"]) == 0

    told = codec.loads(capsys.readouterr().out, dict[str, Any])
    assert (told["days"], told["faults"]) == (3, [])
    assert told["verbs"]["register"] == 6


def _put_off(hop: Assignment) -> Assignment:
    return replace(hop, due=hop.due + timedelta(days=1))


def _recounted(hop: Assignment) -> Assignment:
    return replace(hop, own_due=hop.own_due + timedelta(days=1))


def _signed_too_early(hop: Assignment) -> Assignment:
    return replace(hop, signed_at=hop.assigned_at - timedelta(minutes=1))


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (_put_off, "is due at another moment"),
        (_recounted, "is not what a count gives"),
        (_signed_too_early, "signed before it got it"),
    ],
)
def test_a_wrong_clock_is_named(played: District, spoil: Callable[[Assignment], Assignment], fault: str) -> None:
    order = next(order for order in orders(played) if order.first_hop)
    spoilt = tuple(spoil(hop) if hop == order.first_hop else hop for hop in order.assignments)

    assert list(faults_of(order, played.rules)) == []
    assert any(fault in found for found in faults_of(replace(order, assignments=spoilt), played.rules))


def test_a_state_that_cannot_be_is_named(played: District) -> None:
    order = next(order for order in orders(played) if order.first_hop)

    assert any("still has it" in each for each in faults_of(replace(order, state=OrderState.CLOSED), played.rules))
    assert any("nobody answers" in each for each in faults_of(replace(order, assignments=()), played.rules))


def test_a_step_that_is_missing_is_named(played: District) -> None:
    order = next(order for order in orders(played) if order.rev > 2)
    shorter = replace(order, timeline=order.timeline[:1] + order.timeline[2:])

    assert any("gaps" in each for each in faults_of(shorter, played.rules))


def test_books_that_are_wrong_are_named(played: District) -> None:
    spoilt = (
        update(manifest).values(count=manifest.c.count + 1).where(manifest.c.bucket == WHOLE),
        update(work_order).values(rev=work_order.c.rev + 1),
        delete(feed).where(feed.c.scope == played.top.id, feed.c.entity == Entity.ORDER.value),
    )
    found: list[str] = []
    with suppress(_Undone), played.begin() as tx:
        for change in spoilt:
            tx.connection.execute(change)
        found = list(faults_within(tx.connection, played.units, played.rules))
        raise _Undone

    for fault in ("manifest", "columns", "reaches other units"):
        assert any(fault in each for each in found), fault


class _Undone(Exception):
    """Nothing of it stays."""


def orders(district: District) -> list[WorkOrder]:
    """Everything in the district."""
    with district.read() as connection:
        return [codec.loads(row, WorkOrder) for row in connection.execute(select(work_order.c.doc)).scalars()]


@pytest.mark.parametrize("ending", ["referred", "declined"])
def test_a_result_that_nobody_will_review_any_more_is_no_fault(ending: str) -> None:
    """R10.1, R17.1: both end the order at once, with whatever was submitted."""
    story = Story().handled()
    story.does("village", story.result())
    if ending == "declined":
        story.does("district", SuspectSecret(reason="附图疑为军事管理区"))
        story.does("district", DecideSecret(verdict=SecretDecision.CONFIRM, opinion="移送保密部门"))
        story.does("district", story.decline())
    else:
        story.does("district", story.refer())

    assert story.order.state.value == ending
    assert list(faults_of(story.order, story.rules)) == []
    open_again = replace(story.order, state=OrderState.OPEN)
    assert any("waits for a review" in each for each in faults_of(open_again, story.rules))
