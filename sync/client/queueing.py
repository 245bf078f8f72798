"""Queues acts without a window: the same checks, the same signed envelopes, the same outbox as at the desk."""

import mimetypes
from errno import ENOENT
from pathlib import Path

from sync.cache.blobs import AttachmentTooLarge
from sync.cache.cache import Cache
from sync.cache.finding import named
from sync.cache.resolving import Instead
from sync.cache.sealing import due_of, seal
from sync.client.declaring import declare
from sync.client.errors import SignInNeeded
from sync.client.wishes import Queued, Wish, unqueued
from sync.contract import codec
from sync.contract.by_hand import act_by_hand
from sync.contract.clock import Clock, CorrectedClock
from sync.contract.commands import BlobRef, act_of
from sync.mishaps import unreadable
from sync.regulation.acts import ACTS, UNIT_ACTS, Act, ReplyReporter
from sync.regulation.checklist import check_reply, failing
from sync.regulation.meaning import meant
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.workflow import Refused, may


def queue(cache: Cache, clock: Clock, wish: Wish) -> Queued:
    """Check, sign and queue one wish. Raises SignInNeeded where nobody ever signed in, CacheProblem."""
    actor = cache.identity.actor
    if actor is None:
        raise SignInNeeded("还没有人在本机登录过。")
    if wish.verb in UNIT_ACTS:
        return declare(cache, clock, wish, actor)
    order = named(cache, wish.order)
    if order is None:
        return unqueued(wish, article="R3.1", reason="本机没有这件工单。", remedy="请核对编号，或先同步一次。")
    try:
        act = act_by_hand(ACTS[wish.verb], wish.fields, meant(order, wish.verb, actor))
        blobs = tuple(_attached(cache, Path(name)) for name in wish.attach)
    except codec.Malformed as error:
        return unqueued(wish, field=error.field, reason=f"内容不完整或格式不对：{error.said}")
    except OSError as error:
        return unqueued(wish, field="attach", reason=f"附件读不出来：{unreadable(error)}")
    except AttachmentTooLarge as error:
        return unqueued(wish, field="attach", reason=error.cause, remedy=error.advice)
    return put(cache, clock, wish, order, act, actor, blobs)


def put(
    cache: Cache,
    clock: Clock,
    wish: Wish,
    order: WorkOrder,
    act: Act,
    actor: Actor,
    blobs: tuple[BlobRef, ...],
    instead: Instead | None = None,
) -> Queued:
    """Ask the rules about a complete act, sign it and queue it; `instead` closes the conflict that it takes up."""
    rules, units = cache.orders.rules(), cache.orders.units()
    now = CorrectedClock(clock, lambda: cache.identity.clock_offset_ms).now()
    verdict = may(order, wish.verb, actor, now, act=act, units=units, rules=rules, with_papers=bool(blobs))
    if isinstance(verdict, Refused):
        return unqueued(wish, article=verdict.article, reason=verdict.reason, remedy=verdict.remedy)
    envelope = seal(cache, clock, order, act, actor, blobs)
    try:
        act_of(envelope)
    except codec.Malformed as error:
        return unqueued(wish, field=error.field, reason=error.reason)
    cache.outbox.put(envelope, due=due_of(order, act), instead=instead)
    return Queued(order=order.number, verb=wish.verb, command=envelope.id, look_at=_look_at(cache, order, act))


def _look_at(cache: Cache, order: WorkOrder, act: Act) -> tuple[str, ...]:
    if not isinstance(act, ReplyReporter) or not act.reached:
        return ()
    unit = cache.identity.unit
    return tuple(item.why for item in failing(check_reply(order, act.text, unit.name if unit else "")))


def _attached(cache: Cache, path: Path) -> BlobRef:
    if "\0" in path.name:
        raise FileNotFoundError(ENOENT, "", path.name)
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return cache.blobs.add(path.read_bytes(), path.name, media_type)
