"""A fetch of hours says how far it is, and does not fill the terminal."""

from pathlib import Path

from sync.cache.changed import Changed
from sync.cache.profile import Profile
from sync.client.cli.so_far import SoFar
from tests.cache.scenery import Hand, change, desk
from tests.helpers.clocks import SteadyClock


def test_the_first_page_is_told_at_once_and_then_six_lines_a_minute(tmp_path: Path, clock: SteadyClock) -> None:
    cache, hand, said = desk(Profile(tmp_path), clock), Hand(clock), list[str]()
    so_far = SoFar(cache, clock, said.append)
    so_far(Changed(lists=True))
    assert said == [], "no order came"
    for number in range(61):
        order = hand.dispatched()
        cache.orders.apply([change(order)], f"c{number}")
        so_far(Changed(orders=frozenset({order.id})))
        clock.tick(1)
    cache.close()
    assert said == [f"已收取工单 {count} 件……" for count in (1, 11, 21, 31, 41, 51, 61)]
