"""The search index behind a first sync: how long it takes to build."""

import json
import sys
import time
from pathlib import Path

from tests.bench.desk import cache_in


def main(folder: str) -> None:
    """Print the seconds until every order is indexed, and how many there were."""
    with cache_in(Path(folder)) as cache:
        count = len(cache.orders.revs())
        started = time.perf_counter()
        while cache.search.index_some():
            pass
        print(json.dumps({"seconds": time.perf_counter() - started, "rows": count}))


if __name__ == "__main__":
    main(*sys.argv[1:])
