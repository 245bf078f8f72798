"""A whole workstation without a window: a real encrypted cache, enrolled and signed in at a real district."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from sync.cache.cache import Cache, open_cache
from sync.cache.outbox_item import OutboxItem
from sync.cache.profile import Profile
from sync.client.connect import transport_for
from sync.client.engine import Engine
from sync.client.login import enrol, sign_in
from sync.client.queueing import queue
from sync.client.transport import Patience, Transport
from sync.client.wishes import Queued, Wish
from sync.contract.clock import Clock
from sync.contract.ids import uuid7
from sync.district.district import District
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.helpers.clocks import SteadyClock

KEY = bytes(range(32))
PASSWORD = "correct horse 7"
SHAPED = bool(os.environ.get("DUBAN_SHAPED"))
"""The long run: the tests that cut a line everywhere do so on a village's."""
QUICK = Patience() if SHAPED else Patience(connect=2.0, stall=1.0)


def clock_of_today() -> SteadyClock:
    """A clock in the hand that begins at the real present, because a real server's `Date` header cannot be set."""
    return SteadyClock(datetime.now(UTC))


class ServedClock:
    """The same wall clock for the district, with real seconds for its long polls."""

    def __init__(self, wall: Clock) -> None:
        self._wall = wall

    def now(self) -> datetime:
        return self._wall.now()

    def monotonic(self) -> float:
        return time.monotonic()


def new_user(district: District, unit: str, username: str) -> None:
    with district.begin() as tx:
        made = uuid7(district.clock.now())
        add_user(tx, username=username, name=f"{username}管理员", unit=unit, password=PASSWORD, now_id=made)


def new_code(district: District, unit: str) -> str:
    with district.begin() as tx:
        return make_code(tx, unit, district.clock.now())


class Station:
    """One workstation. `url` may be changed to put a bad line in between."""

    def __init__(
        self, root: Path, district: District, url: str, unit: str, username: str, clock: Clock, key: bytes = KEY
    ) -> None:
        self.cache: Cache = open_cache(Profile(root), key, clock)
        self.clock = clock
        self.url = url
        self.username = username
        new_user(district, unit, username)
        enrol(self.cache, transport_for(self.cache, clock, url), new_code(district, unit), "村委会电脑")
        self.sign_in()
        self.engine = Engine(self.cache, self.transport, clock, Random(7))

    def transport(self) -> Transport:
        made = transport_for(self.cache, self.clock, self.url)
        return Transport(self.url, server_id=made.server_id, clock=self.clock, patience=QUICK)

    def sign_in(self) -> None:
        sign_in(self.cache, transport_for(self.cache, self.clock, self.url), self.username, PASSWORD)

    def move_to(self, url: str) -> None:
        """The district is reached by another way from now on."""
        self.url = self.cache.identity.server_url = url

    def wish(self, verb: Verb, order: WorkOrder | str, *files: Path, **fields: Any) -> Queued:
        name = order if isinstance(order, str) else order.id
        wish = Wish(verb=verb, order=name, fields=fields, attach=tuple(str(file) for file in files))
        return queue(self.cache, self.clock, wish)

    def queue(self, verb: Verb, order: WorkOrder | str, *files: Path, **fields: Any) -> OutboxItem:
        """Queue and insist that it was allowed."""
        queued = self.wish(verb, order, *files, **fields)
        assert queued.command, queued
        return self.item(queued.command)

    def item(self, command: str) -> OutboxItem:
        item = self.cache.outbox.get(command)
        assert item is not None
        return item

    def close(self) -> None:
        self.engine.close()
        self.cache.close()
