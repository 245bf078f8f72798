"""Words, numbers, ends of telephones and conditions are looked for: the time until lines and reasons are there."""

import json
import sys
import time
from pathlib import Path

from sync.cache.cache import Cache
from sync.cache.query import parse
from sync.cache.search import Search
from sync.contract.clock import SystemClock
from tests.bench import phrases
from tests.bench.desk import bare, cache_in
from tests.bench.figures import p95

LIMIT = 50
BARE = "SELECT rowid FROM ordertext WHERE ordertext MATCH ? ORDER BY rowid DESC LIMIT 50"
CONDITIONS = ("状态:待签收", "类别:投诉", "期限:临期")
QUERIES = (
    *phrases.PLACES,
    *phrases.MATTERS,
    *(f"{place} {matter}" for place in phrases.PLACES[:5] for matter in phrases.MATTERS[:5]),
    *(detail[:4] for detail in phrases.DETAILS),
    *(f"BENCH{number:06d}" for number in range(0, 1000, 37)),
    *(f"{number:04d}" for number in range(17, 10_000, 499)),
    "灯",
    *(f"{matter} {condition}" for matter in phrases.MATTERS[:4] for condition in CONDITIONS),
    "没有这样的话",
)


def main(folder: str) -> None:
    """Print the 95th percentile in milliseconds of the desk's search, and of the bare index."""
    with cache_in(Path(folder)) as cache:
        _index_all(cache.search)
        ours = [_timed(lambda q=query: _looked_for(cache, q)) for query in QUERIES]
        connection = bare(cache)
        words = [f'"{" ".join(query.split()[0]) if query.isascii() is False else query}"' for query in QUERIES]
        floor = [_timed(lambda w=word: connection.execute(BARE, (w,)).fetchall()) for word in words]
        connection.close()
    print(json.dumps({"ms": p95(ours) * 1000, "floor_ms": p95(floor) * 1000}))


def _looked_for(cache: Cache, text: str) -> object:
    """What one keystroke asks of the cache, as the inbox does."""
    views = cache.views
    return views.look(parse(text, views.known()), SystemClock().now(), LIMIT)


def _index_all(search: Search) -> None:
    while search.index_some():
        pass


def _timed(work: object) -> float:
    assert callable(work)
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main(*sys.argv[1:])
