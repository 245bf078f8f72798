"""The desk: the encrypted cache and a clock, and who sits at it. Every action takes it as its first argument."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from desktop.actions.case import Case
from desktop.actions.lately import Lately
from desktop.actions.pens import Pens
from sync.cache.cache import Cache
from sync.contract.clock import Clock
from sync.regulation.orders import Actor, Units, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import Verb
from sync.regulation.workflow import Allowed, Refused, may, verbs_for


class SignedOut(RuntimeError):
    """Nobody has signed in on this workstation yet, so nobody can act."""


class Desk:
    """What the screens may ask; any thread. Reads only: what changes something is a function of its own file.

    `pens`: who is writing which text; UI thread only.
    `lately`: which orders were looked at. `shrink` makes a smaller JPEG of a photo, None where it cannot.
    """

    def __init__(self, cache: Cache, clock: Clock, shrink: Callable[[bytes], bytes | None] = lambda _: None) -> None:
        self.cache = cache
        self.clock = clock
        self.shrink = shrink
        self.pens = Pens()
        self.lately = Lately()

    def now(self) -> datetime:
        """The district's time as this workstation estimates it: deadlines are counted by the server's clock."""
        return self.clock.now() + timedelta(milliseconds=self.cache.identity.clock_offset_ms or 0)

    @property
    def actor(self) -> Actor:
        """Who acts. Raises SignedOut."""
        actor = self.cache.identity.actor
        if actor is None:
            raise SignedOut("请先登录")
        return actor

    @property
    def units(self) -> Units:
        """The tree as last distributed."""
        return self.cache.orders.units()

    @property
    def rules(self) -> Rules:
        """The rules as last distributed (R5.1)."""
        return self.cache.orders.rules()

    def order(self, order_id: str) -> WorkOrder | None:
        """Facts with what waits to be sent on top; None when it is not in this unit's scope (any more)."""
        return self.cache.views.order(order_id)

    def case(self, order_id: str, request: str = "") -> Case | None:
        """The order with everything that a form needs to judge it."""
        order = self.order(order_id)
        if order is None:
            return None
        return case_of(self, order, request)

    def verbs(self, order: WorkOrder) -> Sequence[tuple[Verb, Allowed | Refused]]:
        """What may be done with the order now, and why the rest may not; papers can be added while closing (R14.4)."""
        actor, now, rules = self.actor, self.now(), self.rules
        papers = {Verb.CLOSE: may(order, Verb.CLOSE, actor, now, rules=rules, with_papers=True)}
        return [(verb, papers.get(verb, verdict)) for verb, verdict in verbs_for(order, actor, now, rules=rules)]


def case_of(desk: Desk, order: WorkOrder, request: str = "") -> Case:
    """A case around an order that is already at hand."""
    return Case(order=order, actor=desk.actor, units=desk.units, rules=desk.rules, now=desk.now(), request=request)
