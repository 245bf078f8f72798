"""A thousand real requests go in, are listed, read and found again by words out of their own text."""

import json
import re
from pathlib import Path

from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.contract.pages import Change
from tests.cache.measure import pages
from tests.cache.scenery import Hand, change
from tests.helpers.clocks import SteadyClock

CHINESE = re.compile(r"[\u4e00-\u9fff]{3,}")


def test_a_thousand_real_orders_are_kept_listed_and_found(
    village: Cache, hand: Hand, clock: SteadyClock, shared_orders: Path
) -> None:
    texts = [json.loads(line) for line in shared_orders.read_text("utf-8").splitlines()]
    orders = [hand.dispatched(subject=text["subject"], body=text["body"]) for text in texts]
    changes: list[Change] = [change(order) for order in orders]
    for page, cursor in pages(changes):
        village.orders.apply(page, cursor)
    assert village.views.counts(clock.now())[Place.TO_SIGN] == len(texts)
    while village.search.index_some():
        pass
    for order in orders[::25]:
        assert village.views.order(order.id) == order
        word = CHINESE.findall(order.subject + "，" + order.body)[0][:8]
        hits = {row.order_id for row in village.views.find(word, limit=len(texts))}
        expected = {each.id for each in orders if _says(each.subject, word) or _says(each.body, word)}
        assert order.id in expected
        assert hits == expected


def _says(text: str, word: str) -> bool:
    """True when the text has the word; marks between characters do not count."""
    return word in re.sub(r"[\W_]+", "", text)
