"""Run on a small file system: fills it with orders and then with a draft, and tells what it was told."""

import sys
from pathlib import Path

from sync.cache.cache import Cache, open_cache
from sync.cache.errors import CacheProblem
from sync.cache.profile import Profile
from sync.regulation.terms import Verb
from tests.cache.measure import many, pages
from tests.cache.scenery import KEY, desk
from tests.helpers.clocks import SteadyClock


def main(folder: Path) -> None:
    """Prints the two problems, then `kept` and `reopened` when everything acknowledged is still there."""
    clock = SteadyClock()
    profile = Profile(folder / "profile")
    cache = desk(profile, clock)
    draft = cache.drafts.open("o1", Verb.REPLY).id
    acknowledged = "c0"
    try:
        for page, cursor in pages(list(many(3000, clock))):
            cache.orders.apply(page, cursor)
            acknowledged = cursor
    except CacheProblem as problem:
        print(type(problem).__name__)
    text = ""
    try:
        for length in range(1, 100_000, 10):
            cache.drafts.save(draft, {"text": "字" * length})
            text = "字" * length
    except CacheProblem as problem:
        print(type(problem).__name__)
    _check(cache, draft, acknowledged, text, "kept")
    cache.close()
    _check(open_cache(profile, KEY, clock), draft, acknowledged, text, "reopened")


def _check(cache: Cache, draft: str, cursor: str, text: str, word: str) -> None:
    kept = cache.drafts.get(draft)
    assert kept is not None
    assert cache.orders.cursor() == cursor
    assert kept.fields.get("text", "") == text
    print(word)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
