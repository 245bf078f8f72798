"""The play: it makes progress with what is there, from one seed, beside a server and on its own."""

from collections import Counter
from random import Random

import pytest

from sync.district.demo.play import Happening, Play
from sync.district.district import District
from sync.regulation.orders import Extension, Submission, WorkOrder
from sync.regulation.subjects import undecided
from sync.regulation.terms import Level, OrderState, RequestState, Verb
from tests.district_demo.conftest import orders_of
from tests.helpers.clocks import SteadyClock


def played(district: District, steps: int, seed: int = 7) -> list[Happening]:
    play = Play(district, Random(seed))
    return [happening for _ in range(steps) if (happening := play.step()) is not None]


def requests_of(order: WorkOrder) -> tuple[Extension | Submission, ...]:
    return (*order.extensions, *order.submissions)


def test_everything_that_it_may_do_happens(district: District) -> None:
    done = Counter(happening.verb for happening in played(district, 40))
    assert {Verb.REGISTER, Verb.DISPATCH, Verb.CALL_BACK} <= set(done)
    assert done[Verb.DECIDE_EXTENSION] + done[Verb.DECIDE_UPWARD] >= 4


def test_every_step_is_one_entry_more(district: District) -> None:
    before = sum(len(order.timeline) for order in orders_of(district))
    played(district, 25)
    assert sum(len(order.timeline) for order in orders_of(district)) == before + 25


def test_at_last_nothing_waits_for_the_district(district: District) -> None:
    played(district, 80)
    top = district.top.id
    for order in orders_of(district):
        waiting = [each for each in requests_of(order) if undecided(each)]
        assert not [each for each in waiting if each.decider == top], order.subject


def test_it_never_speaks_for_a_unit(district: District) -> None:
    known = {order.id: order.rev for order in orders_of(district)}
    played(district, 30)
    fresh = [entry for order in orders_of(district) for entry in order.timeline if entry.rev > known.get(order.id, 0)]
    assert {district.units[entry.unit].level for entry in fresh} == {Level.DISTRICT}


def test_the_same_seed_makes_the_same_choices(filled_twins: tuple[District, District]) -> None:
    first, second = (
        [(happening.verb, happening.text) for happening in played(each, 25, seed=11)] for each in filled_twins
    )
    assert first == second


def test_new_orders_reach_the_villages_feed(district: District) -> None:
    before = len(orders_of(district))
    arrived = [happening for happening in played(district, 40) if happening.verb is Verb.REGISTER]
    assert len(orders_of(district)) == before + len(arrived)
    assert any(
        order.state is OrderState.OPEN for order in orders_of(district) if order.id in {h.order for h in arrived}
    )


def test_granted_days_move_the_deadline(district: District) -> None:
    played(district, 80)
    granted = [
        each
        for order in orders_of(district)
        for each in order.extensions
        if each.state is RequestState.GRANTED and each.decided_at == district.clock.now()
    ]
    assert all(each.due_after and each.due_before and each.due_after > each.due_before for each in granted)


def test_it_stops_after_its_steps_or_seconds_or_when_told(district: District, clock: SteadyClock) -> None:
    play = Play(district, Random(3))

    def pass_time(seconds: float) -> bool:
        clock.tick(seconds)
        return False

    assert len(list(play.run(pace=60, wait=pass_time, steps=3))) == 3
    assert 5 <= len(list(play.run(pace=60, wait=pass_time, seconds=10))) <= 15
    assert list(play.run(pace=60, wait=lambda _: True)) == []


def test_a_district_without_anything_still_gets_a_call(empty_district: District) -> None:
    happening = Play(empty_district, Random(1)).step()
    assert happening is not None
    assert happening.verb is Verb.REGISTER


def test_only_what_is_named_is_done_and_nothing_where_nothing_waits(district: District) -> None:
    play = Play(district, Random(2), only=["decide"], yes=1.0)
    done = [play.step() for _ in range(12)]
    assert {happening.verb for happening in done if happening} == {Verb.DECIDE_EXTENSION, Verb.DECIDE_UPWARD}
    assert done[-1] is None


@pytest.mark.parametrize(("yes", "state"), [(1.0, RequestState.GRANTED), (0.0, RequestState.REFUSED)])
def test_the_district_says_what_it_is_told_to_say(district: District, yes: float, state: RequestState) -> None:
    play = Play(district, Random(2), only=["decide"], yes=yes)
    while play.step():
        continue
    now = district.clock.now()
    requests = [each for order in orders_of(district) for each in requests_of(order)]
    assert {each.state for each in requests if each.decided_at == now} == {state}


@pytest.mark.parametrize("seed", range(6))
def test_any_seed_runs_for_a_while(district: District, seed: int) -> None:
    assert len(played(district, 30, seed)) == 30
