"""A desk that has just come in fetches everything: the time from the first request to the last row on disk."""

import gzip
import json
import sys
import time
from pathlib import Path

from sync.cache.cache import Cache
from sync.contract.status import LineState
from tests.bench.desk import bare, cache_in, come_in, engine_of


def main(url: str, code: str, folder: str, copy: str) -> None:
    """Print seconds and rows; leave the rows in `copy` for the floor."""
    with cache_in(Path(folder)) as cache:
        come_in(cache, url, code)
        engine = engine_of(cache)
        started = time.perf_counter()
        report = engine.cycle()
        seconds = time.perf_counter() - started
        engine.close()
        assert report.status.state is LineState.CONNECTED, report.status
        rows = _copy_rows(cache, Path(copy))
        traffic = engine.status().bytes_today
    print(json.dumps({"seconds": seconds, "rows": rows, "bytes": traffic}))


def _copy_rows(cache: Cache, copy: Path) -> int:
    connection = bare(cache)
    rows = connection.execute("SELECT id, rev, row FROM fact").fetchall()
    connection.close()
    with gzip.open(copy, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps([ident, rev, _text(row)], ensure_ascii=False) + "\n" for ident, rev, row in rows)
    return len(rows)


def _text(row: str | bytes) -> str:
    return row.decode() if isinstance(row, bytes) else row


if __name__ == "__main__":
    main(*sys.argv[1:])
