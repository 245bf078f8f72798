"""Three desks to look at: one with nothing, one on a usual day, and one with the longest texts there can be.

Each is furnished by the real thing: a district that answers over HTTP, an enrolment, a sync; then the line is gone.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from threading import Thread
from typing import Final

import uvicorn

from desktop.actions.desk import Desk
from desktop.kit.pictures import shrunk
from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.client.connect import transport_for
from sync.client.engine import Engine
from sync.client.login import enrol, sign_in
from sync.client.transport import Transport
from sync.contract.clock import Clock
from sync.district.demo.cast import Ticket
from sync.district.demo.house import open_door, prepare
from sync.district.district import District
from sync.district.routes.app import create_app
from tests.gallery import extremes, usual
from tests.helpers.clocks import StoppedWall

NOON: Final = datetime(2026, 9, 28, 6, 30, tzinfo=UTC)
"""Monday 28 September 2026, 14:30 in Beijing; three working days before a long holiday."""
PASSPHRASE: Final = "画册里的样例口令-2026"
USER: Final = "gaishan"


@dataclass(frozen=True)
class Content:
    """What a desk holds: what the district has beforehand, and what somebody did at the desk afterwards."""

    name: str
    stock: Callable[[District], None]
    use: Callable[[Desk], None]
    orders: bool = True


CONTENTS: Final = {
    "empty": Content("empty", lambda _: None, lambda _: None, orders=False),
    "normal": Content("normal", lambda _: None, usual.work),
    "extreme": Content("extreme", extremes.stock, extremes.work),
}


def clock() -> Clock:
    """The clock of every desk in the gallery."""
    return StoppedWall(NOON)


def furnish(folder: Path, content: Content) -> Profile:
    """A profile in `folder`, enrolled and in step with a district that is no longer there."""
    profile = Profile(folder / "desk")
    profile.make()
    with closing(open_cache(profile, passphrase_key(profile, PASSPHRASE), clock())) as cache:
        with _district(folder / "district", content) as (url, ticket):
            _come_in(cache, url, ticket)
            if content.orders:
                _fetch(cache)
        while cache.search.index_some():
            pass
        content.use(Desk(cache, clock(), shrunk))
    return profile


@contextmanager
def _district(folder: Path, content: Content) -> Iterator[tuple[str, Ticket]]:
    district, tickets, _ = prepare(folder, clock())
    content.stock(district)
    door = open_door()
    server = uvicorn.Server(uvicorn.Config(create_app(district), log_level="warning", timeout_graceful_shutdown=1))
    thread = Thread(target=server.run, kwargs={"sockets": [door]}, name="district")
    thread.start()
    try:
        ticket = next(each for each in tickets if each.username == USER)
        yield f"http://127.0.0.1:{door.getsockname()[1]}", ticket
    finally:
        server.should_exit = True
        thread.join()
        door.close()
        district.close()


def _come_in(cache: Cache, url: str, ticket: Ticket) -> None:
    with closing(Transport(url, server_id=None, clock=clock())) as transport:
        enrol(cache, transport, ticket.code, "盖山镇便民服务中心 2 号机")
        sign_in(cache, transport, ticket.username, ticket.password)


def _fetch(cache: Cache) -> None:
    with closing(Engine(cache, lambda: transport_for(cache, clock()), clock(), Random(0))) as engine:
        engine.cycle()
    cache.identity.clock_offset_ms = 0  # the web server's own date is today's
