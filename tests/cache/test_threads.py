"""Any thread may call: writers take turns, readers see whole pages only and never wait."""

from concurrent.futures import ThreadPoolExecutor

from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.regulation.terms import Verb
from tests.cache.measure import many, pages
from tests.helpers.clocks import SteadyClock


def test_eight_threads_write_and_read_together(village: Cache, clock: SteadyClock) -> None:
    ids = [village.drafts.open(f"o{index}", Verb.REPLY).id for index in range(4)]

    def pull() -> None:
        for page, cursor in pages(list(many(400, clock)), 20):
            village.orders.apply(page, cursor)

    def write(draft: str) -> None:
        for turn in range(50):
            village.drafts.save(draft, {"text": f"{turn}"})

    def look() -> set[int]:
        seen = set()
        for _ in range(60):
            counts = village.views.counts(clock.now())
            seen.add(counts[Place.REPORTED] + counts[Place.CLOSED])
        return seen

    with ThreadPoolExecutor(8) as pool:
        pulled = pool.submit(pull)
        writers = [pool.submit(write, draft) for draft in ids]
        lookers = [pool.submit(look) for _ in range(3)]
        for job in (pulled, *writers):
            job.result()
        totals = set().union(*(job.result() for job in lookers))
    assert all(total % 20 == 0 for total in totals)
    assert [draft.fields["text"] for draft in village.drafts.all()] == ["49"] * 4
    counts = village.views.counts(clock.now())
    assert counts[Place.REPORTED] + counts[Place.CLOSED] == 400
