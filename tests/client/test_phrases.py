"""The district's 常用语 on a real workstation: they come with the next exchange, are counted, and are fetched again."""

from random import Random

from sync.client.engine import Engine
from sync.contract.phrasebook import Phrase
from sync.contract.status import LineState
from sync.district.district import District
from sync.district.phrases import add_phrases, remove_phrase
from tests.client.station import Station
from tests.helpers.clocks import SteadyClock

HELLO = Phrase(title="问候", text="您好，{单号}已收悉。", verbs=("reply",))
THANKS = Phrase(title="致谢", text="感谢您的监督。")


def publish(district: District, *phrases: Phrase) -> None:
    with district.begin() as tx:
        add_phrases(tx, phrases)


def test_they_reach_every_workstation_and_go_again_while_ones_own_and_the_rules_stay(
    district: District, village: Station, town: Station
) -> None:
    village.cache.phrases.add(THANKS)
    rules = village.cache.orders.rules()
    for station in (village, town):
        station.engine.cycle()
        assert station.cache.phrases.of_district() == ()
    publish(district, HELLO, THANKS)
    for station in (village, town):
        assert station.engine.cycle().status.state is LineState.CONNECTED, "both ends count it"
        assert station.cache.phrases.of_district() == (HELLO, THANKS)
    with district.begin() as tx:
        remove_phrase(tx, "致谢")
    village.engine.cycle()
    assert village.cache.phrases.of_district() == (HELLO,)
    assert [each.phrase for each in village.cache.phrases.own()] == [THANKS]
    assert village.cache.orders.rules() == rules


def test_a_first_sync_brings_them_and_what_is_lost_here_is_fetched_again(
    district: District, village: Station, clock: SteadyClock
) -> None:
    publish(district, HELLO)
    village.engine.cycle()
    assert village.cache.phrases.of_district() == (HELLO,)
    with village.cache._database.write() as tx:
        tx.exec_driver_sql("DELETE FROM rules WHERE id = 'phrases'")
    again = Engine(village.cache, village.transport, clock, Random(1))
    assert again.cycle().status.state is LineState.CONNECTED
    assert village.cache.phrases.of_district() == (HELLO,)
    again.close()
