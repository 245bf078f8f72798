"""Two workstations of one village sign offline; the second is in conflict, and its three ways out."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.client.cli.conflicts import NONE, run_conflicts, run_resolve
from sync.client.cli.exits import DONE, REFUSED
from sync.district.district import District
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def colleague(tmp_path: Path, district: District, url: str, clock: SteadyClock) -> Iterator[Station]:
    """Another administrator of the same village at another machine."""
    made = Station(tmp_path / "colleague", district, url, VILLAGE, "colleague", clock)
    yield made
    made.close()


def resolved(station: Station, command: str, choice: str) -> tuple[Any, int]:
    return run_resolve(station.cache, Namespace(id=command, choice=choice))


def told(station: Station, command: str = "", *, json: bool = False) -> tuple[Any, int]:
    return run_conflicts(station.cache, Namespace(id=command, json=json))


def collided(district: District, village: Station, colleague: Station, clock: SteadyClock) -> tuple[WorkOrder, str]:
    """Both sign the same order without a line; the village comes first. The order, and the colleague's command."""
    order = order_in(district, VILLAGE)
    for station in (village, colleague):
        station.engine.cycle()
        clock.tick(60)
        station.queue(Verb.SIGN, order)
    village.engine.cycle()
    colleague.engine.cycle()
    [item] = colleague.cache.conflicts.open()
    return order, item.id


def test_a_conflict_is_told_in_words_and_in_json(
    district: District, village: Station, colleague: Station, clock: SteadyClock
) -> None:
    assert told(colleague) == (NONE, DONE)
    _, command = collided(district, village, colleague, clock)
    text, code = told(colleague)
    assert code == REFUSED
    assert f"编号 {command}" in text
    assert "已作“签收”，所以没有生效。" in text
    assert "本次交办：待签收 → 办理中" in text
    [value], _ = told(colleague, command, json=True)
    assert value["verb"] == "sign"
    assert [step["verb"] for step in value["steps"]] == ["sign"]
    assert "reporter" not in str(value)


def test_sending_again_is_refused_with_the_article_where_the_rules_no_longer_allow_it(
    district: District, village: Station, colleague: Station, clock: SteadyClock
) -> None:
    _, command = collided(district, village, colleague, clock)
    said, code = resolved(colleague, command, "again")
    assert code == REFUSED
    assert "已经签收" in said["reason"]
    assert said["article"]
    assert [item.id for item in colleague.cache.conflicts.open()] == [command]
    assert colleague.cache.outbox.waiting() == 0


def test_a_note_is_delivered_in_its_place(
    district: District, village: Station, colleague: Station, clock: SteadyClock
) -> None:
    order, command = collided(district, village, colleague, clock)
    said, code = resolved(colleague, command, "note")
    assert code == DONE
    colleague.engine.cycle()
    fact = colleague.cache.orders.fact(order.id)
    assert fact is not None
    assert fact.timeline[-1].id == said["command"]
    assert fact.timeline[-1].text.startswith("原拟“签收”")
    ending = colleague.cache.conflicts.resolution(command)
    assert ending is not None
    assert ending.successor == said["command"]


def test_what_is_withdrawn_is_gone_from_the_conflicts(
    district: District, village: Station, colleague: Station, clock: SteadyClock
) -> None:
    _, command = collided(district, village, colleague, clock)
    assert resolved(colleague, command, "withdraw")[1] == DONE
    assert told(colleague) == (NONE, DONE)
    said, code = resolved(colleague, command, "withdraw")
    assert (said["reason"], code) == ("没有这样一项有冲突的内容。", REFUSED)
