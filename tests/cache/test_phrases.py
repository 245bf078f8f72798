"""常用语 on the workstation: own ones stay in their order, the district's come by the feed and go by it."""

import msgspec

from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile
from sync.cache.salvage import salvage
from sync.contract import codec
from sync.contract.pages import PHRASES_ID, Change, Entity
from sync.contract.phrasebook import Phrase
from sync.regulation.rules import DEFAULT_RULES
from tests.cache.scenery import KEY, desk
from tests.cache.test_old_caches import back_to
from tests.helpers.clocks import SteadyClock

HELLO = Phrase(title="问候", text="您好，{单号}已收悉。", verbs=("reply",))
THANKS = Phrase(title="致谢", text="感谢您的监督。")


def titles(cache: Cache) -> list[str]:
    return [each.phrase.title for each in cache.phrases.own()]


def sent(*phrases: Phrase, rev: int) -> Change:
    """The district's row."""
    return Change(entity=Entity.RULES, id=PHRASES_ID, rev=rev, row=msgspec.Raw(codec.dumps(phrases)))


def test_own_ones_are_kept_in_the_order_chosen(village: Cache, clock: SteadyClock) -> None:
    first, second = village.phrases.add(HELLO), village.phrases.add(THANKS)
    village.phrases.arrange([second, first])
    assert titles(village) == ["致谢", "问候"]
    assert village.phrases.change(first, Phrase(title="问候", text="您好。"))
    village.phrases.remove(second)
    assert [each.phrase for each in village.phrases.own()] == [Phrase(title="问候", text="您好。")]
    assert not village.phrases.change(second, THANKS), "what was deleted does not come back"
    village.phrases.add(THANKS)
    assert titles(village) == ["问候", "致谢"], "a new one comes last"


def test_a_file_replaces_what_has_the_same_title_and_adds_the_rest(village: Cache) -> None:
    village.phrases.add(HELLO)
    assert village.phrases.take_in([Phrase(title="问候", text="您好！"), THANKS]) == (1, 1)
    assert [each.phrase.text for each in village.phrases.own()] == ["您好！", "感谢您的监督。"]


def test_the_districts_come_change_and_go_and_the_rules_stay(village: Cache) -> None:
    village.phrases.add(THANKS)
    assert village.phrases.of_district() == ()
    village.orders.apply([sent(HELLO, rev=1)], "c1")
    assert village.phrases.of_district() == (HELLO,)
    village.orders.apply([sent(rev=2)], "c2")
    assert village.phrases.of_district() == ()
    assert titles(village) == ["致谢"]
    assert village.orders.rules() == DEFAULT_RULES


def test_a_later_versions_phrases_are_left_aside(village: Cache) -> None:
    later = Change(entity=Entity.RULES, id=PHRASES_ID, rev=3, row=msgspec.Raw(b'{"kind": "tree"}'))
    village.orders.apply([later], "c1")
    assert village.phrases.of_district() == ()
    assert village.orders.rules() == DEFAULT_RULES


def test_own_ones_survive_a_damaged_file(profile: Profile, clock: SteadyClock) -> None:
    cache = desk(profile, clock)
    cache.phrases.add(HELLO)
    cache.close()
    assert salvage(profile, KEY, clock.now()).rows["phrase"] == 1
    again = open_cache(profile, KEY, clock)
    assert titles(again) == ["问候"]
    again.close()


def test_a_cache_without_phrases_gains_them(profile: Profile, clock: SteadyClock) -> None:
    desk(profile, clock).close()
    back_to(9, profile)
    again = open_cache(profile, KEY, clock)
    again.phrases.add(HELLO)
    assert titles(again) == ["问候"]
    again.close()
