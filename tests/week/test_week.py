"""Two workstations of one village and their township work a week without a line, then meet in every order.

What is told to each of them is compared with texts that a person can read; `DUBAN_WRITE_GOLDEN=1` writes them anew.
"""

import os
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Final

import pytest

from desktop.actions.resolve import into_note, send_again, sides, withdraw
from sync.cache.account import account_text
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.regulation.orders import TimelineEntry
from sync.regulation.saying import step_words
from sync.regulation.terms import RequestState, Verb, label
from tests.week.story import GUOQIANG, JIANHUA, XIAOMEI, Orders, monday, seven_days
from tests.week.world import PEOPLE, World, world

GOLDEN: Final = Path(__file__).parent / "golden"
EVERY_ORDER: Final = list(permutations(PEOPLE))
TOLD: Final = [(XIAOMEI, GUOQIANG, JIANHUA), (JIANHUA, GUOQIANG, XIAOMEI)]
"""The orders of meeting whose texts are kept: the busiest first, and the township first."""
APPENDING: Final = (Verb.PROGRESS, Verb.CONTACT, Verb.REPLY)


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[tuple[World, Orders]]:
    """Everybody at the end of the week, before the line is back."""
    with world(tmp_path) as made:
        orders = monday(made)
        seven_days(made, orders)
        yield made, orders


@pytest.mark.parametrize("arrivals", EVERY_ORDER, ids="-".join)
def test_whoever_comes_first_everything_has_one_effect_or_a_reason(
    offline: tuple[World, Orders], arrivals: tuple[str, ...]
) -> None:
    made, orders = offline
    made.meets(*arrivals, *arrivals)
    for name in PEOPLE:
        for item in made.items(name):
            _settled(made, item)
    _what_does_not_depend_on_the_order(made, orders)
    for name in PEOPLE:
        here = made.people[name].cache.orders.revs()
        assert here == {each: made.fact(each).rev for each in here}


@pytest.mark.parametrize("arrivals", TOLD, ids="-".join)
def test_everybody_is_told_what_became_of_it(offline: tuple[World, Orders], arrivals: tuple[str, ...]) -> None:
    made, orders = offline
    made.meets(*arrivals, *arrivals)
    now = made.server.clock.now()
    folder = GOLDEN / "-".join(arrivals)
    for name in PEOPLE:
        cache = made.people[name].cache
        absence = cache.identity.absence
        assert absence is not None
        _same(folder / f"{name}.txt", account_text(cache.accounts.of(absence), now))
    _same(folder / "district.txt", "\n".join(_books(made, orders)))


def test_when_all_conflicts_are_resolved_nothing_is_left_and_nothing_was_doubled(
    offline: tuple[World, Orders],
) -> None:
    made, orders = offline
    made.meets(*TOLD[0], *TOLD[0])
    for name in PEOPLE:
        for item in made.people[name].cache.conflicts.open():
            _resolve(made, name, item)
    made.meets(*TOLD[0], *TOLD[0])
    for name in PEOPLE:
        workstation = made.people[name]
        assert workstation.cache.conflicts.open() == []
        assert workstation.cache.outbox.waiting() == 0
    lamp = made.fact(orders.lamp)
    notes = [entry.text for entry in lamp.timeline if entry.verb is Verb.PROGRESS]
    assert len(notes) == 1
    assert "已联系电工更换灯泡。" in notes[0]
    assert [entry.verb for entry in lamp.timeline].count(Verb.SUBMIT_RESULT) == 1
    assert [each.state for each in made.fact(orders.noise).submissions] == [RequestState.PENDING]
    ids = [entry.id for each in vars(orders).values() for entry in made.fact(each).timeline]
    assert len(ids) == len(set(ids))


def _settled(made: World, item: OutboxItem) -> None:
    """Delivered with exactly one step, or without any and with sentences that say why."""
    steps = [entry for entry in made.fact(item.order).timeline if entry.id == item.id]
    if item.state is OutboxState.DELIVERED:
        assert item.receipt is not None
        assert len(steps) == 1
        assert any(mark.startswith("写于") for mark in steps[0].flags) == _written_before(made, item, steps[0])
    else:
        assert item.state in (OutboxState.CONFLICT, OutboxState.PARKED)
        assert not (item.state is OutboxState.CONFLICT and item.verb in APPENDING)
        assert steps == []
        assert item.reason_title
        assert len(item.reason_detail) > 10
        assert item.reason_advice.endswith("。")


def _written_before(made: World, item: OutboxItem, step: TimelineEntry) -> bool:
    """Whether somebody else's step on this branch was recorded after what the writer saw, and before this one."""
    order = made.fact(item.order)
    earlier = [entry for entry in order.timeline if item.envelope.base_rev < entry.rev < step.rev]
    others = [entry for entry in earlier if entry.device != item.envelope.device and entry.verb not in APPENDING]
    own_only = (Verb.SIGN, Verb.REQUEST_EXTENSION, Verb.ASSIGN_DOWN)
    return any(entry.hop == step.hop or entry.verb not in own_only for entry in others) and item.verb in APPENDING


def _what_does_not_depend_on_the_order(made: World, orders: Orders) -> None:
    """One signature for each assignment, one result on the lamp, the extension asked, every word to the reporter."""
    for each in vars(orders).values():
        order = made.fact(each)
        signed = [entry.hop for entry in order.timeline if entry.verb is Verb.SIGN]
        assert len(signed) == len(set(signed))
    lamp, noise = made.fact(orders.lamp), made.fact(orders.noise)
    assert len(lamp.results) == 1
    assert {reply.text for reply in lamp.replies} == {"您好，路灯已经修好，请您留意。"}
    assert len(lamp.contacts) == 2
    assert len(noise.replies) == 2
    assert [each.days for each in made.fact(orders.drain).extensions] == [2]
    assert len(made.fact(orders.house).submissions) == 1
    assert len(made.fact(orders.market).assignments) == 2


def _resolve(made: World, name: str, item: OutboxItem) -> None:
    """Send again what the rules allow, note what has words, withdraw the rest."""
    desk = made.people[name].desk
    found = sides(desk, item.id)
    assert found is not None
    if found.again is None:
        ended = send_again(desk, item.id)
    elif found.note is None and found.keeps_words:
        ended = into_note(desk, item.id)
    else:
        ended = withdraw(desk, item.id)
    assert ended.problem is None
    assert ended.refused is None


def _books(made: World, orders: Orders) -> Iterator[str]:
    """The district's timelines."""
    now = made.server.clock.now()
    for each in vars(orders).values():
        order = made.fact(each)
        yield f"工单 {order.number}　{order.subject}　{label(order.state)}"
        for entry in order.timeline:
            marks = f"（{'；'.join(entry.flags)}）" if entry.flags else ""
            yield f"  {step_words(entry, now)}{marks}"


def _same(file: Path, text: str) -> None:
    if os.environ.get("DUBAN_WRITE_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n", encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text + "\n"
