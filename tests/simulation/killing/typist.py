"""A process that types into one editor until it is killed; it notes what was acknowledged, and first what it found."""

import os
import sys
from itertools import count
from pathlib import Path

from sync.cache.cache import open_cache
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.contract.clock import SystemClock
from sync.regulation.terms import Verb

NOTES = "typed"


def main(root: Path, passphrase: str) -> None:
    """Save longer and longer words, beyond the longest that is there."""
    profile = Profile(root)
    cache = open_cache(profile, passphrase_key(profile, passphrase), SystemClock())
    draft = cache.drafts.open(min(cache.orders.revs()), Verb.PROGRESS)
    notes = os.open(root.with_name(f"{root.name}-{NOTES}"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    before = int(draft.fields.get("text", "0"))
    os.write(notes, f"found {before}\n".encode())
    for number in count(before + 1):
        cache.drafts.save(draft.id, {"text": str(number)})
        os.write(notes, f"saved {number}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
