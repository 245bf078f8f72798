"""Anybody tries anything at any time: the district does what the rules allow, refuses what they do not, and no more."""

import os
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import update

from sync.contract import codec
from sync.contract.commands import Envelope
from sync.contract.receipts import CommandResult, Outcome
from sync.district import judging
from sync.district.acting import perform
from sync.district.district import DATABASE, District
from sync.district.orders import load_order
from sync.district.replay.checking import faults, faults_of
from sync.district.replay.habits import administrator, next_verb, parties, possible
from sync.district.replay.hourglass import Hourglass
from sync.district.replay.wishing import Place, wish
from sync.district.scope import scopes_of
from sync.district.setup import RULES_ID
from sync.district.store.tables import meta
from sync.district.store.transaction import standing
from sync.regulation.acts import ACTS, Act, Register
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.subjects import WHOLE_ORDER, Subject, around
from sync.regulation.terms import Kind, Level, Role, Verb
from sync.regulation.transitions import TRANSITIONS, transition
from sync.regulation.workdays import write_days
from sync.regulation.workflow import Allowed, Verdict, may
from tests.district_replay.staff import Person, person

BEGINS = date(2026, 9, 21)
UNITS = ("cangshan", "gaishan", "gaishan-wushan", "gaishan-gaohu", "chengmen", "chengguan")
EXAMPLES = int(os.environ.get("DUBAN_MACHINE_EXAMPLES", "12"))
"""More of them for a long run; the suite goes through a few, other ones each time."""

VERBS = tuple(verb for verb in Verb if verb in ACTS and verb is not Verb.REGISTER)
units = st.sampled_from(UNITS)
seeds = st.integers(0, 2**32)


class Offices(RuleBasedStateMachine):
    """One district over a calendar that nobody planned for, and people of six units who may be wrong."""

    @initialize(days=st.dictionaries(st.integers(0, 60), st.booleans(), max_size=25))
    def open(self, days: dict[int, bool]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="machine-"))
        shutil.copytree(_template(), self.folder, dirs_exist_ok=True)
        self.glass = Hourglass(BEGINS)
        overrides = {BEGINS + timedelta(days=day): (off, "本区安排") for day, off in days.items()}
        self.district = _with_days(self.folder, self.glass, overrides)
        self.people: dict[str, Person] = {}
        self.orders: list[str] = []
        self.touched: WorkOrder | None = None
        self.sent: tuple[Person, Envelope, CommandResult] | None = None

    @rule(minutes=st.one_of(st.integers(1, 600), st.integers(600, 6_000)))
    def time_passes(self, minutes: int) -> None:
        self.glass.reach(self.glass.now() + timedelta(minutes=minutes))

    @rule(kind=st.sampled_from(Kind), unit=units.filter(lambda unit: unit != "cangshan"), tray=st.booleans())
    def an_order_arrives(self, kind: Kind, unit: str, tray: bool) -> None:
        number = len(self.orders) + 1
        register = Register(
            number=f"DB{number:05d}",
            source="市12345政务服务热线",
            kind=kind,
            subject=f"第{number}件",
            body="请尽快处理。",
            received_at=self.glass.now(),
        )
        self.orders.append(f"order-{number}")
        self._by_the_district(register)
        if not tray:
            self._by_the_district(ACTS[Verb.DISPATCH](unit=unit))  # type: ignore[call-arg]

    @precondition(lambda self: self.orders)
    @rule(unit=units, verb=st.sampled_from(VERBS), seed=seeds)
    def somebody_tries_anything(self, unit: str, verb: Verb, seed: int) -> None:
        random = Random(seed)
        order = self._order(random.choice(self.orders))
        hops = [Subject(hop) for hop in order.assignments]
        requests = [Subject(order.hop(getattr(each, "hop", None) or ""), each) for each in order.requests]
        subject = random.choice([WHOLE_ORDER, *hops, *requests])
        self._tries(self._person(unit), verb, order, subject, random)

    @precondition(lambda self: self.orders)
    @rule(steps=st.integers(1, 15), seed=seeds)
    def those_whose_turn_it_is_go_on(self, steps: int, seed: int) -> None:
        random = Random(seed)
        number = random.choice(self.orders)
        for _ in range(steps):
            self._next_step(self._order(number), random)
            self.glass.reach(self.glass.now() + timedelta(minutes=random.expovariate(1 / 240)))

    @precondition(lambda self: self.orders)
    @rule(seed=seeds)
    def a_leader_only_looks(self, seed: int) -> None:
        random = Random(seed)
        order = self._order(random.choice(self.orders))
        subject = random.choice([WHOLE_ORDER, *(Subject(hop) for hop in order.assignments)])
        answer = self._tries(person("gaishan", Role.LEADER), random.choice(VERBS), order, subject, random)
        assert answer is None or answer.outcome is Outcome.REJECTED

    @precondition(lambda self: self.sent)
    @rule()
    def the_same_comes_again(self) -> None:
        assert self.sent is not None
        who, envelope, before = self.sent
        seq = self._seq()
        again = who.send(envelope, self.district)
        expected = Outcome.DUPLICATE if before.outcome is Outcome.APPLIED else before.outcome
        assert (again.outcome, again.receipt) == (expected, before.receipt)
        assert self._seq() == seq

    @invariant()
    def nothing_comes_apart(self) -> None:
        order, self.touched = getattr(self, "touched", None), None
        assert order is None or list(faults_of(order, self.district.rules)) == []

    def teardown(self) -> None:
        if not hasattr(self, "district"):
            return
        try:
            assert list(faults(self.district)) == []
            with self.district.read() as connection:
                told = judging.counts(connection)
            states = [self._order(one).state.value for one in self.orders]
            assert told["orders"] == {state: states.count(state) for state in set(states)}
            assert told["timelines"] == sum(len(self._order(one).timeline) for one in self.orders)
        finally:
            self.district.close()
            shutil.rmtree(self.folder)

    def _next_step(self, order: WorkOrder, random: Random) -> None:
        for actor in parties(order, "cangshan", self.district.units, random):
            who = self._person(actor.unit)
            verbs = possible(order, who.actor(self.district), self.glass.now(), self.district.rules)
            if verbs:
                verb = next_verb(verbs, random)
                subjects = around(order, transition(verb), actor) or [WHOLE_ORDER]
                self._tries(who, verb, order, random.choice(subjects), random)
                return

    def _tries(
        self, who: Person, verb: Verb, order: WorkOrder, subject: Subject, random: Random
    ) -> CommandResult | None:
        actor, seq = who.actor(self.district), self._seq()
        act = wish(ACTS[verb], Place(actor, subject, self.district.units, self.glass.now()), random)
        envelope = who.write(act, order, self.district, random)
        expected = self._judged(who, act, order)
        answer = who.send(envelope, self.district)
        self.sent, self.touched = (who, envelope, answer), self._order(order.id)
        if answer.outcome is Outcome.APPLIED:
            assert isinstance(expected, Allowed)
            _check_step(order, self.touched, act, verb)
            assert has_right(order, act, who, self.district), f"{who.unit} had no right to {act}"
        else:
            assert answer.outcome is Outcome.REJECTED
            assert (self.touched, self._seq()) == (order, seq)
            in_scope = who.unit in scopes_of(order, self.district.units)
            assert not (in_scope and isinstance(expected, Allowed)), answer
        return answer

    def _person(self, unit: str) -> Person:
        return self.people.setdefault(unit, person(unit))

    def _judged(self, who: Person, act: Act, order: WorkOrder) -> Verdict:
        """What the rules say by themselves."""
        district = self.district
        verb = next(verb for verb, kind in ACTS.items() if kind is type(act))
        return may(
            order, verb, who.actor(district), self.glass.now(), act=act, units=district.units, rules=district.rules
        )

    def _by_the_district(self, act: Act) -> None:
        with self.district.begin() as tx:
            perform(
                tx,
                act,
                order_id=self.orders[-1],
                actor=administrator("cangshan", tx.units),
                command_id=f"{self.orders[-1]}-{type(act).__name__}",
                at=self.glass.now(),
            )

    def _order(self, order_id: str) -> WorkOrder:
        with self.district.read() as connection:
            found = load_order(connection, order_id)
        assert found is not None
        return found

    def _seq(self) -> int:
        with self.district.read() as connection:
            return standing(connection)


def has_right(order: WorkOrder, act: Act, who: Person, district: District) -> bool:
    """Told without the rules: the district may, a unit that has the assignment or one above it in the tree may."""
    if district.units[who.unit].level is Level.DISTRICT:
        return True
    request = order.request(getattr(act, "request", ""))
    hop = order.hop(getattr(act, "hop", "") or (getattr(request, "hop", None) or ""))
    if hop is None:
        return any(who.unit == each.receiver for each in order.assignments)
    return who.unit in _line(hop, order)


def _line(hop: Assignment, order: WorkOrder) -> set[str]:
    return {hop.receiver, hop.sender, *(each.receiver for each in order.above(hop))}


def _check_step(before: WorkOrder, after: WorkOrder, act: Act, verb: Verb) -> None:
    """Exactly one step more, by a row of the table."""
    assert after.rev == before.rev + 1
    assert after.timeline[:-1] == before.timeline
    assert after.timeline[-1].verb is verb
    rows = [row for row in TRANSITIONS if row.verb is verb and row.on in (None, getattr(act, "verdict", None))]
    assert any(before.state in row.orders for row in rows)
    assert before.state is after.state or any(row.order_becomes is after.state for row in rows) or verb in MAY_REOPEN


MAY_REOPEN = frozenset({Verb.DECIDE_UPWARD, Verb.VERIFY_RATING})
"""These take an order back into the tray, or give it out again, by what they say (R12.6, R13.3)."""


def _with_days(folder: Path, glass: Hourglass, overrides: dict[date, tuple[bool, str]]) -> District:
    first = District.open(folder, glass)
    sheet = first.rules.sheet()
    kept = type(sheet)(
        edition=sheet.edition,
        editions=sheet.editions,
        days=sheet.days,
        notices=sheet.notices,
        overrides=write_days(overrides),
    )
    with first.begin() as tx:
        tx.connection.execute(update(meta).where(meta.c.name == RULES_ID).values(value=codec.dumps(kept)))
    first.close()
    return District.open(folder, glass)


_made: list[tempfile.TemporaryDirectory[str]] = []


def _template() -> Path:
    """A district that was made once; every example begins with a copy."""
    if not _made:
        _made.append(tempfile.TemporaryDirectory(prefix="machine-template-"))
        District.create(Path(_made[0].name), Hourglass(BEGINS)).close()
        assert (Path(_made[0].name) / DATABASE).is_file()
    return Path(_made[0].name)


TestOffices = Offices.TestCase
TestOffices.settings = settings(max_examples=EXAMPLES, stateful_step_count=60, deadline=None)
