"""The log of sights: it only grows, survives a damaged file, and repeats nothing of a secret."""

from sync.cache.access_log import Access, AccessAct, Purpose
from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile
from sync.cache.salvage import salvage
from sync.contract.pages import Gone
from tests.cache.scenery import KEY, Hand, change, desk, gone
from tests.cache.test_old_caches import made_by
from tests.helpers.clocks import SteadyClock


def sight(clock: SteadyClock, order: str = "o1", reason: str = "") -> Access:
    """Somebody looked."""
    return Access(
        at=clock.tick(),
        user="u2",
        person="钱伟",
        unit="v1",
        order=order,
        number="DB1",
        act=AccessAct.SHOW,
        shown=("name", "phone"),
        purpose=Purpose.OTHER if reason else Purpose.CALL,
        reason=reason,
    )


def kept(cache: Cache) -> list[Access]:
    """Without the ids that were given."""
    return cache.access_log.newest()


def test_it_comes_back_as_it_was_and_the_newest_first(profile: Profile, clock: SteadyClock) -> None:
    cache = desk(profile, clock)
    first, second = sight(clock), sight(clock, "o2")
    for each in (first, second):
        cache.access_log.add(each)
    assert [(each.order, each.at, each.shown) for each in kept(cache)] == [
        ("o2", second.at, ("name", "phone")),
        ("o1", first.at, ("name", "phone")),
    ]
    assert [each.order for each in cache.access_log.newest("o1")] == ["o1"]
    assert (cache.access_log.count(), cache.access_log.count("o1")) == (2, 1)
    assert len(cache.access_log.newest(limit=1)) == 1
    cache.close()


def test_it_survives_a_damaged_file(profile: Profile, clock: SteadyClock) -> None:
    cache = desk(profile, clock)
    cache.access_log.add(sight(clock))
    cache.close()
    assert salvage(profile, KEY, clock.now()).rows["access_log"] == 1
    again = open_cache(profile, KEY, clock)
    assert len(kept(again)) == 1
    again.close()


def test_a_cache_without_it_gains_it(profile: Profile, clock: SteadyClock) -> None:
    newer = Profile(profile.root.parent / "newer")
    desk(newer, clock).close()
    made_by(11, profile, newer)
    again = open_cache(profile, KEY, clock)
    again.access_log.add(sight(clock))
    assert len(kept(again)) == 1
    again.close()


def test_of_a_pulled_order_the_sight_stays_and_the_words_go(profile: Profile, clock: SteadyClock) -> None:
    """R17.1."""
    cache, order = desk(profile, clock), Hand(clock).dispatched()
    cache.orders.apply([change(order)], "c1")
    cache.access_log.add(sight(clock, order.id, "涉及某某的事"))
    cache.orders.apply([gone(order, Gone.REDACTED)], "c2")
    assert [(each.order, each.reason) for each in kept(cache)] == [(order.id, "")]
    cache.close()
