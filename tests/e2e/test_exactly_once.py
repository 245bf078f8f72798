"""Commands sent over a line that loses answers take effect exactly once, on real orders and in front of real eyes."""

from pathlib import Path

import pytest

from sync.contract.clock import SystemClock
from sync.regulation.terms import Decision, OrderState, Verb
from tests.client.station import Station
from tests.district.scenery import TOWN, VILLAGE
from tests.e2e.afternoon import LOSSES, Afternoon, Doubled, judge, work
from tests.e2e.place import HONEST, NO_DEDUPE, Place, filled, served, sitting
from tests.e2e.rows import SUBJECTS, own_rows
from tests.helpers.dbus_services import desktop_services
from tests.helpers.message_bus import message_bus
from tests.story.lossy_line import lossy_line_to

OPINION = "情况属实，同意延期，请把新的时间告知反映人。"


@pytest.mark.dbus
def test_a_thousand_real_orders_and_a_line_that_loses_answers(tmp_path: Path, shared_orders: Path) -> None:
    report = filled(tmp_path, shared_orders)
    assert (report["came_in"], report["refused"]) == (1000, [])
    with (
        served(tmp_path) as place,
        lossy_line_to(place.url) as line,
        message_bus(tmp_path) as bus,
        desktop_services(bus) as services,
        sitting(place, line.url, bus=bus) as desk,
    ):
        assert desk("inbox_count", at_least=mine(place)) == mine(place) > 500
        done = work(place, desk, line)
        assert line.lost == len(LOSSES)
        judge(place, done)
        desk("open_order", number=done.longest)
        assert desk("body") == place.books.order(done.longest).body
        before = due(place, done)
        township_grants(place, done)
        toast = services.toast("上级已作出决定", seconds=60)
        assert toast.body.startswith(place.books.order(done.extended).subject[:20])
        assert "延期已同意" in toast.body
        services.press(toast, "打开")
        desk("wait_shown", number=done.extended)
        desk("wait_timeline", verb=Verb.DECIDE_EXTENSION)
        assert desk("due") == due(place, done) > before


@pytest.mark.parametrize(
    ("server", "expected"), [(HONEST, None), (NO_DEDUPE, Doubled)], ids=["as it is", "without its dedupe"]
)
def test_the_judge_notices_a_district_without_its_dedupe(
    tmp_path: Path, server: tuple[str, ...], expected: type[AssertionError] | None
) -> None:
    assert filled(tmp_path, own_rows(tmp_path))["came_in"] == len(SUBJECTS)
    with served(tmp_path, server) as place, lossy_line_to(place.url) as line, sitting(place, line.url) as desk:
        done = work(place, desk, line)
        assert line.lost == len(LOSSES), "the answers were lost in both districts"
        desk.power_cut()  # what the faulty district refused would have the desk ask before it closes
        if expected is None:
            judge(place, done)
        else:
            with pytest.raises(expected):
                judge(place, done)


def mine(place: Place) -> int:
    """How many open orders the village has."""
    return sum(order.hop_of(VILLAGE) is not None for order in place.books.orders(OrderState.OPEN))


def due(place: Place, done: Afternoon) -> str:
    """When the village's hop of the order with the extension is due, by the district's books."""
    hop = place.books.order(done.extended).hop_of(VILLAGE)
    assert hop is not None
    return hop.due.isoformat()


def township_grants(place: Place, done: Afternoon) -> None:
    """The township says yes from a workstation of its own, without a window."""
    township = Station(place.folder / "township", place.books.district, place.url, TOWN, "gaishan", SystemClock())
    order = place.books.order(done.extended)
    township.engine.cycle()
    fields = {"verdict": Decision.GRANT, "days": 3, "opinion": OPINION}
    township.queue(Verb.DECIDE_EXTENSION, order, request=order.extensions[0].id, **fields)
    assert township.engine.cycle(hurry=True).sent == 1
    township.close()
