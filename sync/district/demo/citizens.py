"""The citizens of the play: they bring new requests, and say afterwards what they think of the handling (R13.1)."""

from functools import cache
from importlib.resources import files
from random import Random
from typing import Final

from sqlalchemy import select

from sync.contract import codec
from sync.district.aftercare import CALL, owed
from sync.district.demo.stage import Stage
from sync.district.demo.stories import HOTLINE, Arrival, arrivals
from sync.district.numbers import ORDER, next_number
from sync.district.store.tables import timeline, work_order
from sync.regulation.acts import CallBack, Register
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Method, OrderState, Rating, Verb

WEIGHTS: Final = {
    Rating.VERY_SATISFIED: 25,
    Rating.SATISFIED: 35,
    Rating.FAIRLY_SATISFIED: 20,
    Rating.DISSATISFIED: 12,
    Rating.VERY_DISSATISFIED: 8,
}
"""How often each rating is given, in hundredths of those who answer."""
REACHED: Final = 0.85
AT_ONCE: Final = 20
"""How many of the newest closed orders wait for a call at one time."""


def arrive(stage: Stage) -> WorkOrder | None:
    """A citizen calls; the district registers the request (R5.3)."""
    return stage.do(_registration(stage.random.choice(arrivals()), stage))


def call_back(stage: Stage) -> WorkOrder | None:
    """The district calls the reporter of a closed order; None when none waits for a call."""
    called = select(timeline.c.order).where(timeline.c.verb == Verb.CALL_BACK.value)
    table = work_order.c
    closed = select(table.id).where(table.state == OrderState.CLOSED.value, table.id.not_in(called))
    fresh = stage.tx.connection.execute(closed.order_by(table.id.desc()).limit(AT_ONCE)).scalars().all()
    waiting = [each.order for each in owed(stage.tx.connection) if each.what == CALL] or fresh  # R13.3: again
    return stage.do(_call(stage.random), stage.random.choice(waiting)) if waiting else None


def _call(random: Random) -> CallBack:
    if random.random() > REACHED:
        return CallBack(method=Method.TELEPHONE, reached=False, reason=random.choice(_words()["not_reached"]))
    rating = random.choices(list(WEIGHTS), weights=list(WEIGHTS.values()))[0]
    reason = random.choice(_words()[rating.value])
    return CallBack(method=Method.TELEPHONE, reached=True, rating=rating, solved=not rating.bad, reason=reason)


def _registration(arrival: Arrival, stage: Stage) -> Register:
    reporter = Reporter(
        name=arrival.name,
        phone=f"1380000{stage.random.randrange(3000, 10_000):04d}",
        anonymous=arrival.anonymous,
        confidential=arrival.confidential,
    )
    return Register(
        number=next_number(stage.tx, ORDER, stage.now),
        upstream_no=f"SZ{stage.now:%y%m%d}{stage.random.randrange(10**5):05d}",
        received_at=stage.now,
        source=HOTLINE,
        kind=arrival.kind,
        domain=arrival.domain,
        category=arrival.category,
        subject=arrival.subject,
        body=arrival.body,
        place=arrival.place,
        channel=arrival.channel,
        urgent=arrival.urgent,
        reporter=reporter,
    )


@cache
def _words() -> dict[str, list[str]]:
    text = (files("sync.district.demo") / "ratings.json").read_text("utf-8")
    return codec.loads(text, dict[str, list[str]])
