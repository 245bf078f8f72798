"""Whatever is sent as a command: it gets an answer that names a field or an article, and nothing happens (R3.1).

Every act there is, each with every kind of bad content; no word of it, and nothing about a citizen, is in the logs.
"""

import logging
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from sync.contract import codec
from sync.contract.ids import uuid7
from sync.contract.receipts import CommandResult, Outcome
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.district.district import DATABASE, District
from sync.district.replay.wishing import Place, wish
from sync.regulation.acts import ACTS
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.subjects import Subject
from sync.regulation.terms import Verb
from tests.district.scenery import OTHER_TOWN, TOWN, VILLAGE, Desk, order_in, serving
from tests.helpers.clocks import SteadyClock

CANARY = Reporter(name="金丝雀甲", phone="13700009999", address="金丝雀巷7号")
ACTS_OF_ALL = [verb for verb in ACTS if verb is not Verb.REGISTER]
NAMING = [verb for verb in ACTS_OF_ALL if {"hop", "request"} & set(ACTS[verb].__dataclass_fields__)]
NONSENSE: list[Any] = [{"a": 1}, [[[]]], 3.5, {"x": None}]
KEPT = {"command", "counter"}
"""Tables that may remember that something was refused; nothing else may change."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[District, dict[str, Desk], WorkOrder]]:
    """A district that serves, three workstations, and an order that a village has in hand."""
    district = District.create(tmp_path_factory.mktemp("hostile"), SteadyClock())
    with serving(district) as url:
        desks = {unit: Desk(district, url, unit, f"user-{unit}") for unit in (TOWN, VILLAGE, OTHER_TOWN)}
        yield district, desks, order_in(district, VILLAGE, reporter=CANARY)
    district.close()


Scene = tuple[District, dict[str, Desk], WorkOrder]


def payload(verb: Verb, scene: Scene, unit: str) -> dict[str, Any]:
    """What a program of ours might send; whether the rules would allow it is another matter."""
    district, desks, order = scene
    actor = desks[unit].session.actor
    place = Place(actor, Subject(order.hop_of(unit)), district.units, district.clock.now())
    plain: dict[str, Any] = codec.plain(wish(ACTS[verb], place, Random(verb.value)))
    return plain


def sent(scene: Scene, unit: str, verb: Verb, content: Any, **more: Any) -> CommandResult:
    """The answer to a correctly signed envelope around this content; the database is as it was."""
    district, desks, order = scene
    envelope = desks[unit].around(verb, content, **{"order": order.id, "base_rev": order.rev, **more})
    before = contents(district)
    answer = desks[unit].send_one(envelope)
    assert contents(district) == before
    return answer


def contents(district: District) -> dict[str, list[Any]]:
    """Every row of every table that a refusal must leave alone."""
    with sqlite3.connect(district.root / DATABASE) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: list(connection.execute(f'SELECT * FROM "{name}"')) for name in names if name not in KEPT}


def names_something(answer: CommandResult) -> bool:
    """A refusal says in Chinese what is wrong, and names the field or the article."""
    problem = answer.problem
    assert problem is not None
    assert problem.title
    assert problem.advice
    return bool(problem.field or problem.article)


@pytest.mark.parametrize("verb", ACTS_OF_ALL)
def test_fields_of_the_wrong_type_are_named(scene: Scene, verb: Verb) -> None:
    good = payload(verb, scene, VILLAGE)
    for name in good:
        for nonsense in NONSENSE:
            answer = sent(scene, VILLAGE, verb, {**good, name: nonsense})
            assert answer.outcome is Outcome.REJECTED, (name, nonsense)
            assert names_something(answer), (name, nonsense)


@pytest.mark.parametrize("verb", ACTS_OF_ALL)
def test_texts_beyond_all_measure_are_named(scene: Scene, verb: Verb) -> None:
    good = payload(verb, scene, VILLAGE)
    for name, value in good.items():
        if isinstance(value, str):
            answer = sent(scene, VILLAGE, verb, {**good, name: "长" * (MAX_TEXT_CHARACTERS + 1)})
            assert answer.outcome is Outcome.REJECTED
            assert names_something(answer), name


@pytest.mark.parametrize("verb", ACTS_OF_ALL)
def test_what_is_missing_is_named(scene: Scene, verb: Verb) -> None:
    answer = sent(scene, VILLAGE, verb, {})

    assert answer.outcome is Outcome.REJECTED
    assert names_something(answer)


@pytest.mark.parametrize("verb", NAMING)
def test_ids_of_nothing_are_refused_with_the_article(scene: Scene, verb: Verb) -> None:
    content = payload(verb, scene, VILLAGE)
    for name in ("hop", "request"):
        if name in content:
            content[name] = "00000000-0000-7000-8000-000000000000"
    answer = sent(scene, VILLAGE, verb, content)

    assert answer.outcome is Outcome.REJECTED
    assert names_something(answer)


@pytest.mark.parametrize("verb", ACTS_OF_ALL)
def test_a_unit_that_never_had_the_order_learns_nothing_of_it(scene: Scene, verb: Verb) -> None:
    answer = sent(scene, OTHER_TOWN, verb, payload(verb, scene, VILLAGE))

    assert answer.outcome is Outcome.REJECTED
    assert answer.problem is not None
    assert CANARY.name not in str(answer.problem)
    assert scene[2].subject not in str(answer.problem)


@pytest.mark.parametrize("verb", ACTS_OF_ALL)
def test_moments_that_nobody_has_lived_are_refused(scene: Scene, verb: Verb) -> None:
    content = payload(verb, scene, VILLAGE)
    moments = [name for name, value in content.items() if isinstance(value, str) and value[10:11] == "T"]
    for name in moments:
        for moment in ("9999-12-31T23:59:59Z", "2026-09-28T09:00:00", "0001-01-01T00:00:00Z"):
            answer = sent(scene, VILLAGE, verb, {**content, name: moment})
            assert answer.outcome is Outcome.REJECTED
            assert names_something(answer), (name, moment)


@pytest.mark.parametrize("verb", ACTS_OF_ALL)
def test_a_payload_of_another_verb_does_nothing(scene: Scene, verb: Verb) -> None:
    answer = sent(scene, VILLAGE, verb, payload(Verb.REGISTER, scene, VILLAGE))

    assert answer.outcome is Outcome.REJECTED
    assert names_something(answer)


def test_registering_tells_no_unit_whether_there_is_such_an_order(scene: Scene) -> None:
    content = payload(Verb.REGISTER, scene, VILLAGE)
    known, unknown = (
        sent(scene, OTHER_TOWN, Verb.REGISTER, content, order=order, base_rev=0)
        for order in (scene[2].id, uuid7(scene[0].clock.now()))
    )

    assert known.outcome is Outcome.REJECTED
    assert (known.problem, known.outcome) == (unknown.problem, unknown.outcome)


@pytest.mark.parametrize("changed", ["payload", "order", "type", "user", "device", "base_rev"])
def test_an_envelope_that_was_tampered_with_is_nobodys(scene: Scene, changed: str) -> None:
    district, desks, order = scene
    desk = desks[VILLAGE]
    envelope = desk.write(ACTS[Verb.SIGN](hop=order.hop_of(VILLAGE).id), order)  # type: ignore[call-arg, union-attr]
    strange: dict[str, Any] = {
        "payload": {"hop": "x"},
        "order": uuid7(district.clock.now()),
        "type": Verb.CLOSE,
        "user": desks[TOWN].session.actor.user,
        "device": desks[TOWN].enrolled.device,
        "base_rev": 99,
    }
    before = contents(district)

    answer = desk.send_one(replace(envelope, **{changed: strange[changed]}))
    assert answer.outcome is Outcome.REJECTED
    assert contents(district) == before


def test_a_moment_just_ahead_of_the_districts_clock_is_a_slip_and_refused_with_the_article(scene: Scene) -> None:
    district = scene[0]
    fields = payload(Verb.CONTACT, scene, VILLAGE)
    ahead = (district.clock.now() + timedelta(minutes=11)).isoformat()
    answer = sent(scene, VILLAGE, Verb.CONTACT, {**fields, "at": ahead, "text": "已电话联系"})

    assert answer.problem is not None
    assert answer.problem.article == "R14.3"


def test_depth_and_numbers_that_break_programs_are_answered(scene: Scene) -> None:
    deep: Any = "x"
    for _ in range(400):
        deep = [deep]
    for content in ({"hop": deep}, {"hop": "\ud800".encode("utf-8", "replace").decode()}, {"hop": "\x00" * 9}):
        answer = sent(scene, VILLAGE, Verb.SIGN, content)
        assert answer.outcome is Outcome.REJECTED


def test_no_word_of_it_is_logged(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for verb in ACTS_OF_ALL:
            content = payload(verb, scene, VILLAGE)
            texts = [
                name for name, value in content.items() if isinstance(value, str) and name not in ("hop", "request")
            ]
            for name in texts[:2]:
                sent(scene, VILLAGE, verb, {**content, name: {CANARY.name: CANARY.phone}})
    told = "\n".join(record.getMessage() + str(record.exc_text or "") for record in caplog.records)

    for word in (CANARY.name, CANARY.phone, CANARY.address, scene[2].body):
        assert word not in told
