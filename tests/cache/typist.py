"""A process that types, sends and receives until it is killed; it notes only what was acknowledged."""

import os
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sync.cache.cache import Cache
from sync.cache.profile import Profile
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.measure import many, pages
from tests.cache.scenery import Hand, change, desk, envelope
from tests.helpers.clocks import SteadyClock


def main(folder: Path) -> None:
    """Everything in turns: a draft's text grows, a command goes into the outbox, a page of the feed is applied."""
    clock = SteadyClock(datetime(2026, 9, 28, 1, tzinfo=UTC))
    cache = desk(Profile(folder / "profile"), clock)
    order = Hand(clock).dispatched()
    cache.orders.apply([change(order)], "c0")
    draft = cache.drafts.open(order.id, Verb.REPLY).id
    notes = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    feed = pages(list(many(4000, clock)), 10)
    os.write(notes, f"draft {draft}\n".encode())
    for turn in count(1):
        cache.drafts.save(draft, {"text": f"第{turn}次保存" + "字" * turn})
        os.write(notes, f"saved {turn}\n".encode())
        if turn % 5 == 0:
            os.write(notes, f"sent {_send(cache, order, clock)}\n".encode())
        page, _ = next(feed)
        cache.orders.apply(page, f"{turn * 10}")


def _send(cache: Cache, order: WorkOrder, clock: SteadyClock) -> str:
    command = envelope(cache, order, Progress(hop=order.assignments[1].id, text="已到现场"), clock.tick())
    cache.outbox.put(command, due=None)
    return command.id


if __name__ == "__main__":
    main(Path(sys.argv[1]))
