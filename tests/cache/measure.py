"""Measures the cache: `python -m tests.cache.measure 100000` prints one JSON line of milliseconds."""

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median

import msgspec

from sync.cache.cache import Cache, open_cache
from sync.cache.filters import Filter, Sort
from sync.cache.glance import glance
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.regulation.acts import Sign
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import HopState, Kind, OrderState, Verb
from sync.regulation.urgency import Urgency
from tests.cache.scenery import KEY, Hand, desk, envelope
from tests.helpers.clocks import SteadyClock

PAGE_ROWS = 20
KINDS = list(Kind)
WORDS = "路灯井盖噪声占道施工物业供水停车积水绿化围墙电梯油烟垃圾公交"


def many(n: int, clock: SteadyClock) -> Iterator[Change]:
    """`n` orders as the feed brings them: due on 200 days around now, half closed, a quarter to sign for."""
    hand = Hand(clock)
    body = "市民反映该处长期存在问题，希望有关部门核实处理并给予答复。" * 6
    waiting = hand.dispatched(body=body)
    signed = hand.signed(waiting)
    for index in range(n):
        yield _line(signed if index % 4 else waiting, index)


def pages(changes: Sequence[Change], size: int = PAGE_ROWS) -> Iterator[tuple[Sequence[Change], str]]:
    """The changes in pages, each with its cursor."""
    for start in range(0, len(changes), size):
        yield changes[start : start + size], f"cursor-{start}"


def _line(pattern: WorkOrder, index: int) -> Change:
    shift = timedelta(days=index % 200 - 20)
    hops = tuple(replace(hop, due=hop.due + shift, own_due=hop.own_due + shift) for hop in pattern.assignments)
    closed = index % 2 == 1
    if closed:
        hops = tuple(replace(hop, state=HopState.FINISHED) for hop in hops)
    word = WORDS[index % 14 * 2 : index % 14 * 2 + 2]
    order = replace(
        pattern,
        id=f"{index:032x}",
        number=f"DB2026{index:08d}",
        kind=KINDS[index % 5],
        subject=f"{word}问题第{index}号",
        assignments=hops,
        state=OrderState.CLOSED if closed else OrderState.OPEN,
        closed_at=pattern.registered_at + shift if closed else None,
    )
    return Change(entity=Entity.ORDER, id=order.id, rev=order.rev, row=msgspec.Raw(codec.dumps(order)))


def measure(n: int, folder: Path) -> dict[str, float]:
    """Milliseconds of everything that must stay fast with `n` orders."""
    clock = SteadyClock()
    profile = Profile(folder / "profile")
    cache = desk(profile, clock)
    changes = list(many(n, clock))
    started = time.perf_counter()
    for page, cursor in pages(changes):
        cache.orders.apply(page, cursor)
    spent = time.perf_counter() - started
    found = {"orders": float(n), "row_bytes": float(len(changes[0].row)), "apply_ms_per_row": spent * 1000 / n}
    found |= _reads(cache, clock, n)
    started = time.perf_counter()
    while cache.search.index_some(500):
        pass
    found["index_ms_per_row"] = (time.perf_counter() - started) * 1000 / n
    found |= {f"find_{name}": _ms(lambda q=query: cache.views.find(q)) for name, query in _queries(n)}  # type: ignore[misc]
    found |= _writes(cache, clock)
    cache.close()
    found["file_mb"] = profile.cache_file.stat().st_size / 1e6
    found["open"] = _ms(lambda: open_cache(profile, KEY, clock).close(), 5)
    found["glance"] = _ms(lambda: glance(profile, KEY, clock.now()), 5)
    return {name: round(value, 3) for name, value in found.items()}


def _reads(cache: Cache, clock: SteadyClock, n: int) -> dict[str, float]:
    now = clock.now()
    views = cache.views
    return {
        "counts": _ms(lambda: views.counts(now)),
        "first_page_reported": _ms(lambda: views.rows(Place.REPORTED, now)),
        "first_page_near": _ms(lambda: views.rows(Place.NEAR, now)),
        "first_page_closed": _ms(lambda: views.rows(Place.CLOSED, now)),
        "first_page_of_kind": _ms(lambda: views.rows(Place.REPORTED, now, where=Filter(kind=Kind.REPORT))),
        "first_page_by_number": _ms(lambda: views.rows(Place.REPORTED, now, sort=Sort.NUMBER)),
        "first_page_of_nothing": _ms(lambda: views.rows(Place.REPORTED, now, where=Filter(source="没有"))),
        "count_of_unit": _ms(lambda: views.count(Place.REPORTED, now, Filter(units=("v1",), urgency=Urgency.CALM))),
        "last_page_reported": _ms(lambda: views.rows(Place.REPORTED, now, offset=n // 2 - 100)),
        "upcoming_3": _ms(lambda: views.upcoming(now, 3)),
        "order": _ms(lambda: views.order(f"{n // 2:032x}")),
    }


def _writes(cache: Cache, clock: SteadyClock) -> dict[str, float]:
    order = cache.views.order(f"{0:032x}")
    assert order is not None
    draft = cache.drafts.open(order.id, Verb.REPLY)
    commands = [envelope(cache, order, Sign(hop=order.assignments[1].id), clock.tick()) for _ in range(20)]
    waiting = iter(commands)
    return {
        "draft_save": _ms(lambda: cache.drafts.save(draft.id, {"text": "您好" * 500})),
        "outbox_put": _ms(lambda: cache.outbox.put(next(waiting), due=None), 10),
        "outbox_ready": _ms(lambda: cache.outbox.ready(clock.now(), 10)),
        "order_with_pending": _ms(lambda: cache.views.order(order.id)),
    }


def _queries(n: int) -> list[tuple[str, str]]:
    return [
        ("one_in_14", "噪声"),
        ("everywhere", "市民反映"),
        ("number", f"DB2026{n // 2:08d}"),
        ("nothing", "航天飞机"),
    ]


def _ms(work: Callable[[], object], times: int = 20) -> float:
    """The median of several runs, in milliseconds; the first run is not counted."""
    work()
    spent = []
    for _ in range(times - 1):
        started = time.perf_counter()
        work()
        spent.append((time.perf_counter() - started) * 1000)
    return median(spent)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, Path(made))))
