"""The workstation's side of the adapter: a real cache with a raw key of the bench's own, and the real engine."""

import sys
import time

STARTED = time.monotonic()

import json  # noqa: E402 - the clock of `inner_s` starts before the slow imports
from collections.abc import Callable, Iterator  # noqa: E402
from contextlib import contextmanager  # noqa: E402
from pathlib import Path  # noqa: E402
from random import Random  # noqa: E402
from typing import Final  # noqa: E402

from sync.cache.cache import Cache, open_cache  # noqa: E402
from sync.cache.changed import Changed  # noqa: E402
from sync.cache.profile import Profile, lock  # noqa: E402
from sync.client.engine import Engine  # noqa: E402
from sync.client.login import enrol, sign_in  # noqa: E402
from sync.client.transport import Transport  # noqa: E402
from sync.contract.clock import SystemClock  # noqa: E402
from sync.contract.status import LineState  # noqa: E402

KEY: Final = bytes(range(32))
"""Bench only: nothing real is ever kept in these caches."""

FIRST: Final = 50


@contextmanager
def opened(folder: Path) -> Iterator[Cache]:
    """The cache in `folder`, closed at the end."""
    profile = Profile(folder)
    with lock(profile):
        cache = open_cache(profile, KEY, SystemClock())
        try:
            yield cache
        finally:
            cache.close()


def come_in(folder: Path, url: str, code: str) -> None:
    """Enrol and sign in."""
    from tests.bench.filling import PASSWORD, USERNAME

    with opened(folder) as cache:
        transport = Transport(url, server_id=None, clock=SystemClock())
        enrol(cache, transport, code, "测速电脑")
        sign_in(cache, transport, USERNAME, PASSWORD)
        transport.close()


def sync(folder: Path) -> None:
    """One process of the real engine until nothing is left; prints what it took. Exit 1 when the line went down."""
    with opened(folder) as cache:
        identity, clock, first = cache.identity, SystemClock(), list[float]()

        def transport() -> Transport:
            return Transport(identity.server_url, server_id=identity.server_id, clock=clock)

        engine = Engine(cache, transport, clock, Random())
        engine.progress = _watch(cache, first)
        begun = time.monotonic()
        report = engine.cycle(hurry=True)
        ended = time.monotonic()
        engine.close()
        good = report.status.state is LineState.CONNECTED and not report.status.waiting
        told = {"inner_s": ended - begun, "first_50_s": first[0] - begun if first else None}
        print(json.dumps({**told, "sent": report.sent, "received": report.received, "good": good}))
    if not good:
        sys.exit(f"{report.status.state} {report.status.problem_title} {report.status.problem_detail}")


def edit(folder: Path, file: Path) -> None:
    """Put a signed command for every line of `file` into the outbox, as the desk would: nothing is sent."""
    from tests.bench.peers.writing import write

    with opened(folder) as cache:
        for line in file.read_text(encoding="utf-8").splitlines():
            write(cache, *json.loads(line))


def dump(folder: Path, file: Path) -> None:
    """Every order that the cache holds as the document it stands for, one a line."""
    from tests.bench.peers.mapping import doc_of

    with opened(folder) as cache, file.open("w", encoding="utf-8") as out:
        for order in cache.orders.revs():
            fact = cache.orders.fact(order)
            assert fact is not None
            out.write(json.dumps(doc_of(fact), ensure_ascii=False) + "\n")


def _watch(cache: Cache, first: list[float]) -> Callable[[Changed], None]:
    seen = set[str]()

    def look(changed: Changed) -> None:
        seen.update(changed.orders)
        if not first and len(seen) >= FIRST:
            first.append(time.monotonic())

    return look


if __name__ == "__main__":
    verb, where, *rest = sys.argv[1:]
    if verb == "come_in":
        come_in(Path(where), *rest)
    elif verb == "sync":
        sync(Path(where))
    else:
        {"edit": edit, "dump": dump}[verb](Path(where), Path(rest[0]))
