"""The days of a replay, one after the other: what arrives, and what becomes of it."""

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Final

from sync.contract.ids import uuid7
from sync.district.acting import RefusedByRule, perform
from sync.district.district import District
from sync.district.numbers import ORDER, next_number
from sync.district.orders import load_order
from sync.district.replay.habits import administrator, next_verb, parties, possible, some_place, thought_of
from sync.district.replay.hourglass import Hourglass, later, midnight, some_moment
from sync.district.replay.wishing import Place, wish
from sync.district.store.transaction import Transaction
from sync.regulation.acts import ACTS, Act, Register
from sync.regulation.orders import Actor, Reporter, WorkOrder
from sync.regulation.subjects import WHOLE_ORDER, around
from sync.regulation.terms import Domain, Kind, Verb
from sync.regulation.transitions import transition

SOURCE: Final = "市12345政务服务热线"
CONFIDENTIAL: Final = 0.1
TRIES: Final = 4
"""How often somebody whose act was refused thinks of another one."""
AFTERWARDS: Final = 3
"""Steps on an order that is over, before nobody looks at it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much of what: `orders` arrive evenly over `days`, from `begins` on."""

    begins: date
    days: int
    orders: int
    seed: int


@dataclass(slots=True)
class Tally:
    """What was done so far, by verb; and how many acts the rules refused, by article."""

    done: Counter[Verb] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)


class Year:
    """One replay on an empty district whose clock is `glass`; the same plan gives the same district."""

    def __init__(self, district: District, glass: Hourglass, plan: Plan) -> None:
        self.tally = Tally()
        self._district = district
        self._glass = glass
        self._plan = plan
        self._random = Random(plan.seed)
        self._turns: list[tuple[datetime, int, str]] = []
        self._made = 0
        self._after: Counter[str] = Counter()

    def play(self) -> Iterator[date]:
        """Day by day, each in one transaction; tells which day is over."""
        for passed in range(self._plan.days):
            day = self._plan.begins + timedelta(days=passed)
            for _ in range(self._arriving(passed)):
                self._wait(some_moment(day, self._random), "")
            with self._district.begin() as tx:
                while self._turns and self._turns[0][0] < midnight(day + timedelta(days=1)):
                    moment, _, order_id = heapq.heappop(self._turns)
                    self._glass.reach(moment)
                    self._turn(tx, order_id)
            yield day

    def _arriving(self, passed: int) -> int:
        done, days, orders = passed, self._plan.days, self._plan.orders
        return orders * (done + 1) // days - orders * done // days

    def _turn(self, tx: Transaction, order_id: str) -> None:
        if not order_id:
            order: WorkOrder | None = self._arrive(tx)
        else:
            before = load_order(tx.connection, order_id)
            order = self._goes_on(tx, before) or before if before else None
        if order is None:
            return
        self._after[order.id] = self._after[order.id] + 1 if order.state.over else 0  # it may be open again (R13.3)
        if self._after[order.id] < AFTERWARDS:
            self._wait(later(self._glass.now(), tx.rules.calendar, self._random), order.id)

    def _wait(self, moment: datetime, order_id: str) -> None:
        self._made += 1
        heapq.heappush(self._turns, (moment, self._made, order_id))

    def _arrive(self, tx: Transaction) -> WorkOrder | None:
        now, random = self._glass.now(), self._random
        kind, place = random.choice(list(Kind)), some_place(tx.units, random)
        act = Register(
            number=next_number(tx, ORDER, now),
            source=SOURCE,
            upstream_no=f"SZ{self._made:08d}",
            kind=kind,
            domain=random.choice(list(Domain)),
            subject=f"{place}第{self._made}件诉求",
            body=f"反映{place}的第{self._made}件事项，希望尽快处理。",
            place=place,
            received_at=now,
            reporter=Reporter(confidential=random.random() < CONFIDENTIAL),
        )
        return self._done(tx, act, administrator(self._district.top.id, tx.units), self._fresh_id())

    def _goes_on(self, tx: Transaction, order: WorkOrder) -> WorkOrder | None:
        for actor in parties(order, self._district.top.id, tx.units, self._random):
            verbs = thought_of(possible(order, actor, self._glass.now(), tx.rules), self._random)
            for _ in range(TRIES if verbs else 0):
                act = self._wished(next_verb(verbs, self._random), order, actor, tx)
                after = self._done(tx, act, actor, order.id) if act else None
                if after is not None:
                    return after
        return None

    def _wished(self, verb: Verb, order: WorkOrder, actor: Actor, tx: Transaction) -> Act | None:
        subjects = around(order, transition(verb), actor) or [WHOLE_ORDER]
        place = Place(actor, self._random.choice(subjects), tx.units, self._glass.now())
        return wish(ACTS[verb], place, self._random)

    def _done(self, tx: Transaction, act: Act, actor: Actor, order_id: str) -> WorkOrder | None:
        try:
            now = self._glass.now()
            after = perform(tx, act, order_id=order_id, actor=actor, command_id=self._fresh_id(), at=now)
        except RefusedByRule as error:
            self.tally.refused[error.refused.article] += 1
            return None
        self.tally.done[after.timeline[-1].verb] += 1
        return after

    def _fresh_id(self) -> str:
        return uuid7(self._glass.now(), self._random.getrandbits)
