"""`python -m tests.old_caches FOLDER`: a cache of the present version, to be kept beside the earlier ones."""

import sys
from pathlib import Path

from sync.cache.profile import Profile
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand, change, desk, note
from tests.helpers.clocks import SteadyClock


def make(folder: Path) -> None:
    """Six orders, two commands that wait, two drafts, one with a photo."""
    clock = SteadyClock()
    cache, hand = desk(Profile(folder), clock), Hand(clock)
    orders = []
    for number in range(1, 7):
        clock.tick(60)
        order = hand.dispatched(subject=f"第 {number} 号路灯不亮")
        orders.append(hand.signed(order) if number > 1 else order)
    cache.orders.apply([change(order) for order in orders], "c1")
    for order in orders[1:3]:
        cache.outbox.put(note(cache, order, clock), due=None)
    cache.drafts.save(cache.drafts.open(orders[3].id, Verb.REPLY).id, {"text": "已到现场查看，明天修好"})
    photo = cache.blobs.add(b"photo" * 100, "现场.jpg", "image/jpeg")
    cache.drafts.save(cache.drafts.open(orders[4].id, Verb.PROGRESS).id, {"text": "等配件"}, (photo,))
    while cache.search.index_some(100):
        pass
    cache.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
