"""Every refusal names a field or an article, again when asked again, and what is recorded has happened (R2.1, R3.1)."""

import logging
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final, get_args

import pytest
from sqlalchemy import select

from sync.contract import codec, problems
from sync.contract.commands import Envelope, payload_hash, signed
from sync.contract.receipts import CommandResult, Outcome
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.district.district import District
from sync.district.intake import take_batch
from sync.district.replay.wishing import Place, hints, wish
from sync.district.store.tables import metadata
from sync.regulation.acts import ACTS, Act, Progress, Register
from sync.regulation.contents import complete
from sync.regulation.fitness import Setting
from sync.regulation.orders import Reporter
from sync.regulation.subjects import Subject
from sync.regulation.terms import Kind, Verb
from sync.regulation.transitions import Who, transition
from sync.regulation.verdicts import Refused
from tests.district.scenery import OTHER_TOWN, TOWN, VILLAGE, order_in
from tests.district_replay.staff import Person, person
from tests.helpers.clocks import MORNING, SteadyClock

CANARY: Final = "刘金丝雀13912345678"
SEED: Final = 20261125
WISHES: Final = 30
"""Some of them are complete but for the moment."""
STRANGE: Final = "00000000-0000-4000-8000-000000000000"


def moments(verb: Verb) -> list[str]:
    """The fields of the act that hold a moment."""
    types = hints(ACTS[verb].__name__)
    return [name for name, kind in types.items() if datetime in (kind, *get_args(kind))]


EVERY_ACT = pytest.mark.parametrize("verb", list(ACTS))
EVERY_DATED_ACT = pytest.mark.parametrize("verb", [verb for verb in ACTS if moments(verb)])
EVERY_ACT_OF_THE_DISTRICT = pytest.mark.parametrize(
    "verb", [verb for verb in ACTS if transition(verb).who is Who.DISTRICT]
)


class Attack:
    """A district with one order at a township and its village, and somebody of the township who means no good."""

    def __init__(self, district: District) -> None:
        self.district = district
        self.order = order_in(district, VILLAGE, reporter=Reporter(name=CANARY))
        self.random = Random(SEED)
        self.town, self.stranger = person(TOWN), person(OTHER_TOWN)

    def act(self, verb: Verb) -> Act:
        """A well-formed act about the township's own assignment."""
        if verb is Verb.REGISTER:
            now = self.district.clock.now()
            return Register(
                number="DB-X",
                source="市12345政务服务热线",
                subject=CANARY,
                body=CANARY,
                kind=Kind.HELP,
                received_at=now,
                reporter=Reporter(name=CANARY),
            )
        mine = self.order.hop_of(TOWN)
        place = Place(self.town.actor(self.district), Subject(mine), self.district.units, self.district.clock.now())
        made: Act = wish(ACTS[verb], place, self.random)
        return made

    def payload(self, verb: Verb) -> dict[str, Any]:
        """The same as JSON would have it, and every free text names the reporter."""
        act = self.act(verb)
        plain: dict[str, Any] = codec.plain(act)
        for name in plain:
            if hints(type(act).__name__)[name] is str and name not in ("hop", "request", "unit", "lead", "number"):
                plain[name] = CANARY
        return plain

    def sends(self, verb: Verb, payload: dict[str, Any], who: Person | None = None, **more: Any) -> CommandResult:
        """The district's answer to a command that is signed as it should be, whatever it says."""
        who = who or self.town
        if verb is Verb.REGISTER:
            more = {"order": STRANGE, **more}
        envelope = who.write(Progress(hop="", text=""), self.order, self.district, self.random)
        envelope = replace(envelope, type=verb, payload=payload, hash=payload_hash(payload), **more)
        return who.send(signed(envelope, who.key), self.district)

    def held(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table but the one in which refused commands are remembered."""
        tables = [table for table in metadata.sorted_tables if table.name != "command"]
        with self.district.read() as connection:
            return {table.name: [tuple(row) for row in connection.execute(select(table))] for table in tables}


@pytest.fixture(scope="module")
def attack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attack]:
    district = District.create(tmp_path_factory.mktemp("hostile") / "district", SteadyClock(MORNING))
    yield Attack(district)
    district.close()


@pytest.fixture(autouse=True)
def unmoved(attack: Attack, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing changes, and nothing that anybody wrote is found in the log."""
    caplog.set_level(logging.DEBUG)
    before = attack.held()
    yield
    assert attack.held() == before
    assert CANARY not in caplog.text
    assert CANARY[-11:] not in caplog.text


def refused(answer: CommandResult, part: str = "") -> None:
    """A problem with a field or an article, which says what about `part` is wrong."""
    assert answer.outcome is Outcome.REJECTED
    assert answer.receipt is None
    problem = answer.problem
    assert problem is not None
    assert problem.field or problem.article
    assert problem.detail
    assert problem.advice
    assert part in f"{problem.field} {problem.detail}"
    assert len(problem.detail) < MAX_TEXT_CHARACTERS


@EVERY_ACT
def test_a_text_without_end_is_named_also_where_nobody_knows_the_field(attack: Attack, verb: Verb) -> None:
    endless = CANARY * (MAX_TEXT_CHARACTERS // len(CANARY) + 1)
    refused(attack.sends(verb, {**attack.payload(verb), "unheard_of": {"deep": [endless]}}), "unheard_of")


def test_nesting_without_end_is_refused(attack: Attack) -> None:
    deep: Any = CANARY
    for _ in range(100_000):
        deep = [deep]
    envelope = codec.plain(attack.town.write(attack.act(Verb.CONTACT), attack.order, attack.district, attack.random))
    envelope["payload"] = {**envelope["payload"], "text": deep}
    refused(take_batch(attack.district, attack.town.caller(), [envelope]).results[0])
    while isinstance(deep, list):
        deep = deep[0]


@EVERY_ACT_OF_THE_DISTRICT
def test_what_only_the_district_does_is_refused_to_a_unit_by_its_article(attack: Attack, verb: Verb) -> None:
    answer = attack.sends(verb, codec.plain(attack.act(verb)))
    refused(answer)
    assert answer.problem is not None
    assert answer.problem.article == transition(verb).article


@EVERY_ACT
def test_a_refused_command_is_refused_again_and_its_id_is_good_for_nothing_else(attack: Attack, verb: Verb) -> None:
    payload = {**attack.payload(verb), fields(ACTS[verb])[0].name: {"甲": 1}}
    envelope = attack.town.write(Progress(hop="", text=""), attack.order, attack.district, attack.random)
    envelope = signed(replace(envelope, type=verb, payload=payload, hash=payload_hash(payload)), attack.town.key)
    first, again = (attack.town.send(envelope, attack.district) for _ in range(2))
    refused(first)
    assert again == first
    other = _reworded(envelope, attack)
    answer = attack.town.send(other, attack.district)
    assert answer.problem is not None
    assert answer.problem.type == problems.ID_REUSED


@EVERY_DATED_ACT
def test_what_is_recorded_has_happened(attack: Attack, verb: Verb) -> None:
    now = attack.district.clock.now()
    setting = Setting(attack.order, attack.town.actor(attack.district), now, attack.district.units)
    for name in moments(verb):
        for _ in range(WISHES):
            payload = attack.payload(verb)
            happened, ahead = (
                complete(codec.build({**payload, name: at}, ACTS[verb]), setting)
                for at in (now, now + timedelta(days=2))
            )
            assert isinstance(ahead, Refused), name
            assert happened is not None or "现在" in ahead.reason, name


def _reworded(envelope: Envelope, attack: Attack) -> Envelope:
    payload = {**envelope.payload, "more": CANARY}
    return signed(replace(envelope, payload=payload, hash=payload_hash(payload)), attack.town.key)
