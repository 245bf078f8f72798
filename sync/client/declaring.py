"""Queues what a unit declares of itself, without a window and without an order (R6.7)."""

from typing import Final

from sync.cache.cache import Cache
from sync.cache.sealing import seal_own
from sync.client.wishes import Queued, Wish, unqueued
from sync.contract import codec
from sync.contract.by_hand import act_by_hand
from sync.contract.clock import Clock, CorrectedClock
from sync.contract.commands import unit_act_of
from sync.regulation.acts import UNIT_ACTS
from sync.regulation.designating import may_declare
from sync.regulation.orders import Actor
from sync.regulation.terms import Verb
from sync.regulation.workdays import local_day

FIRST_DAY: Final = {Verb.DESIGNATE: "since", Verb.END_DESIGNATION: "on"}
"""The field that is today where nothing is said."""


def declare(cache: Cache, clock: Clock, wish: Wish, actor: Actor) -> Queued:
    """Check, sign and queue one declaration. Raises CacheProblem."""
    now = CorrectedClock(clock, lambda: cache.identity.clock_offset_ms).now()
    unit = cache.views.own_unit(actor.unit)
    if unit is None:
        return unqueued(wish, article="R6.7", reason="本机还没有收到本单位的信息。", remedy="请先同步一次。")
    try:
        act = act_by_hand(UNIT_ACTS[wish.verb], wish.fields, {FIRST_DAY[wish.verb]: local_day(now).isoformat()})
        refusal = may_declare(unit, act, actor, now, cache.orders.units())
        if refusal is not None:
            return unqueued(wish, article=refusal.article, reason=refusal.reason, remedy=refusal.remedy)
        envelope = seal_own(cache, clock, act, actor)
        unit_act_of(envelope)
    except codec.Malformed as error:
        return unqueued(wish, field=error.field, reason=f"内容不完整或格式不对：{error.said}")
    cache.outbox.put(envelope, due=None)
    return Queued(order="", verb=wish.verb, command=envelope.id)
