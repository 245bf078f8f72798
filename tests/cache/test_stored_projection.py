"""Whatever happened in whatever order, what is stored equals what a fresh projection would store."""

import random
from dataclasses import dataclass, field
from typing import Any

import pytest

from sync.cache import forgotten, shelf
from sync.cache.cache import Cache
from sync.cache.errors import TooLate
from sync.contract.pages import Gone
from sync.contract.problems import REFUSED, Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.regulation.acts import Act, Progress, RequestExtension, Sign, SubmitResult, UrgeReceiver
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Kind, UrgeKind, Verb
from sync.regulation.terms import Outcome as Handled
from tests.cache.scenery import (
    TOWN_CLERK,
    VILLAGE_CLERK,
    Hand,
    applied,
    change,
    envelope,
    gone,
    session_of,
    unit_changes,
)
from tests.helpers.clocks import SteadyClock

SHELF = ("listed", "listing", "tally", "tagged", "approval", "below", "below_tally", "chased")


@dataclass
class Life:
    """One workstation's life, driven by one seed; `orders` are the district's facts."""

    cache: Cache
    hand: Hand
    chance: random.Random
    orders: list[WorkOrder] = field(default_factory=list)

    def step(self) -> None:
        """Something happens."""
        doing = (self.arrive, self.change, self.leave, self.write, self.send, self.settle, self.take_back, self.reset)
        self.chance.choice(doing if self.orders else (self.arrive,))()
        self.hand.clock.tick(self.chance.randrange(100_000))

    def arrive(self) -> None:
        unit = self.chance.choice(["v1", "v1", "t1", "v2", "d1"])
        tags = self.chance.choice([(), (), ("督办",), ("疑难", "协办")])
        self.orders.append(self.hand.dispatched(unit, kind=self.chance.choice(list(Kind)), tags=tags))
        self.cache.orders.apply([change(self.orders[-1])], None)

    def change(self) -> None:
        index = self.chance.randrange(len(self.orders))
        actor = self.chance.choice([VILLAGE_CLERK, TOWN_CLERK])
        act = self._act(self.orders[index], actor.unit)
        if act:
            self.orders[index] = self.hand.act(self.orders[index], act, actor)
            self.cache.orders.apply([change(self.orders[index])], None)

    def leave(self) -> None:
        order = self.orders.pop(self.chance.randrange(len(self.orders)))
        self.cache.orders.apply([gone(order, self.chance.choice(list(Gone)))], None)

    def write(self) -> None:
        order = self.chance.choice(self.orders)
        draft = self.cache.drafts.open(order.id, self.chance.choice([Verb.REPLY, Verb.PROGRESS]))
        self.cache.drafts.save(draft.id, {"text": "写"})
        if self.chance.random() < 0.3:
            self.cache.drafts.discard(draft.id)

    def send(self) -> None:
        actor = self.cache.identity.actor
        order = self.cache.views.order(self.chance.choice(self.orders).id)
        act = self._act(order, actor.unit) if order and actor else None
        if order and act:
            self.cache.outbox.put(envelope(self.cache, order, act, self.hand.clock.now()), due=None)

    def settle(self) -> None:
        now = self.hand.clock.now()
        for item in self.cache.outbox.ready(now, 3):
            fact = self.cache.orders.fact(item.order)
            no = CommandResult(id=item.id, outcome=Outcome.REJECTED, problem=Problem(type=REFUSED, title="不行"))
            yes = applied(item.envelope, (fact.rev if fact else 0) + self.chance.randrange(2), now)
            self.cache.outbox.settle([self.chance.choice([no, yes])], [], now)

    def take_back(self) -> None:
        for item in self.cache.outbox.all()[:2]:
            try:
                self.chance.choice([self.cache.outbox.withdraw, self.cache.outbox.back_to_draft])(item.id)
            except TooLate:
                assert item.receipt is not None or item.reason_title == forgotten.TITLE

    def reset(self) -> None:
        self.cache.orders.reset()
        kept = [order for order in self.orders if self.chance.random() < 0.8]
        self.cache.orders.apply([*unit_changes(), *map(change, kept)], "again")
        self.cache.orders.confirm(self.hand.clock.now())
        self.orders = kept
        if self.chance.random() < 0.3:
            self.cache.identity.session = session_of(self.chance.choice([VILLAGE_CLERK, TOWN_CLERK]))

    def _act(self, order: WorkOrder, unit: str) -> Act | None:
        hop = order.hop_of(unit)
        if hop is None:
            return None
        if hop.signed_at is None:
            return Sign(hop=hop.id)
        result = SubmitResult(hop=hop.id, facts="属实", outcome=Handled.SOLVED, text="办好了")
        extension = RequestExtension(hop=hop.id, days=1, reason="等配件")
        note = Progress(hop=hop.id, text="在办")
        acts: list[Act] = [note, extension, result] if hop.parent and not order.extensions else [note]
        acts += [UrgeReceiver(hop=below.id, kind=UrgeKind.PROGRESS) for below in order.children(hop.id) if below.live]
        return self.chance.choice(acts)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_stored_equals_a_fresh_projection(village: Cache, clock: SteadyClock, seed: int) -> None:
    lived(village, clock, seed)


@pytest.mark.parametrize("seed", range(12, 20))
def test_a_township_keeps_what_its_villages_have_as_exactly(town: Cache, clock: SteadyClock, seed: int) -> None:
    lived(town, clock, seed)


def lived(cache: Cache, clock: SteadyClock, seed: int) -> None:
    """A life, and the shelf after it beside a fresh one."""
    life = Life(cache, Hand(clock), random.Random(seed))
    for _ in range(60):
        life.step()
    before = _shelf(cache)
    with cache._database.write() as tx:
        shelf.reshelve_all(tx, cache.orders._directory.scene(tx))
    assert _shelf(cache) == before
    assert set(cache.orders.revs()) == {order.id for order in life.orders}


def _shelf(cache: Cache) -> dict[str, list[Any]]:
    with cache._database.read() as connection:
        return {
            table: sorted((tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")), key=repr)
            for table in SHELF
        }
