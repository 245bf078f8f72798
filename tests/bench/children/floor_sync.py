"""Floor of a first sync: the same rows as one gzip'd file, inserted with executemany into the same SQLCipher."""

import gzip
import json
import sys
import time
from pathlib import Path

from sync.cache import keyed
from sync.cache.profile import Profile

KEY = bytes(32)


def main(file: str, folder: str) -> None:
    """Print the seconds from opening `file` to the commit."""
    profile = Profile(Path(folder))
    profile.make()
    started = time.perf_counter()
    connection = keyed.connect(profile.cache_file, KEY)
    connection.execute("CREATE TABLE fact (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, row TEXT NOT NULL) WITHOUT ROWID")
    connection.execute("BEGIN IMMEDIATE")
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        rows = (json.loads(line) for line in lines)
        connection.executemany("INSERT INTO fact VALUES (?, ?, ?)", rows)
    connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    print(json.dumps({"seconds": seconds}))


if __name__ == "__main__":
    main(*sys.argv[1:])
