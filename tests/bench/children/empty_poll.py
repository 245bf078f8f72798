"""A desk that has everything asks for news: bytes both ways and round trips, as TCP carries them."""

import json
import sys
from dataclasses import replace
from pathlib import Path

from sync.cache.settings import CA
from sync.contract.status import LineState
from tests.bench.desk import cache_in, engine_of
from tests.helpers.line_proxy import line_to

POLLS = 5


def main(url: str, folder: str, authority: str = "") -> None:
    """Print the mean of some polls on a connection that is already open, and what the first one costs.

    `authority`: the file with the district's own, for a secure line.
    """
    with cache_in(Path(folder)) as cache, line_to(url) as line:
        cache.identity.server_url = line.url.replace("http", url.partition(":")[0], 1)
        cache.settings.set(CA, Path(authority).read_text() if authority else "")
        engine = engine_of(cache)
        assert engine.cycle().status.state is LineState.CONNECTED
        first, before = replace(line.meter), replace(line.meter)
        for _ in range(POLLS):
            assert engine.cycle().received == 0
        after = replace(line.meter)
        engine.close()
        cache.identity.server_url = url
    carried = after.up + after.down - before.up - before.down
    trips = after.round_trips + after.connections - before.round_trips - before.connections
    told = {"bytes": carried / POLLS, "round_trips": trips / POLLS, "first_bytes": first.up + first.down}
    print(json.dumps({**told, "first_trips": first.round_trips + first.connections}))


if __name__ == "__main__":
    main(*sys.argv[1:])
