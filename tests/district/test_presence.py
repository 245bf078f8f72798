"""Who writes is told to the same unit only, of orders that it may see at that moment, and is kept nowhere."""

from pathlib import Path

import pytest

from sync.contract.presence import LASTS_S, Pen, read_pens
from sync.contract.version import WRITING_HEADER
from sync.district.district import District
from sync.regulation.acts import Restrict, SuspectSecret
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Ground, Verb
from tests.district.scenery import OTHER_VILLAGE, TOWN, VILLAGE, Desk, district_does, order_in
from tests.district.test_aftercare import closes
from tests.district.test_secrecy import WHY, handled
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def beside(district: District, url: str, village: Desk) -> Desk:
    """A second workstation of the village."""
    return Desk(district, url, VILLAGE, "chen")


def asks(desk: Desk, said: str = "", **params: str) -> tuple[Pen, ...]:
    """What an answer of the feed tells the desk."""
    answer = desk.ask("GET", "/v1/changes", params=params, headers={WRITING_HEADER: said} if said else {})
    assert answer.status_code in (200, 304), answer.text
    return read_pens(answer.headers.get(WRITING_HEADER, ""))


def reply_on(order: WorkOrder, ago: int = 0) -> str:
    return f"{order.id} reply {ago}"


def test_the_district_puts_the_name_and_the_age(
    district: District, village: Desk, beside: Desk, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    asks(village, reply_on(order, 20) + " 冒名".encode().decode("latin-1"))
    clock.tick(30)
    assert asks(beside) == (Pen(order=order.id, verb=Verb.REPLY, ago=50, name="cun管理员"),)


def test_nobody_but_the_unit_is_told(
    district: District, url: str, village: Desk, town: Desk, other_village: Desk
) -> None:
    order = order_in(district, VILLAGE)
    asks(village, reply_on(order))
    above = Desk(district, url, district.top.id, "qu")
    for desk in (town, other_village, above, village):
        assert asks(desk) == ()


def test_an_order_that_a_unit_may_not_see_cannot_be_written_on(
    district: District, village: Desk, beside: Desk, town: Desk
) -> None:
    stranger = order_in(district, OTHER_VILLAGE)
    asks(village, reply_on(stranger))
    assert asks(beside) == ()


def test_an_order_pulled_for_secrecy_takes_the_sign_along(district: District, village: Desk, beside: Desk) -> None:
    order = handled(district, village)
    asks(village, reply_on(order))
    assert asks(beside)
    assert village.do(SuspectSecret(reason=WHY), order).receipt
    assert asks(beside) == ()
    asks(village, reply_on(order))
    assert asks(beside) == ()


def test_an_order_restricted_to_others_takes_the_sign_along(district: District, url: str, town: Desk) -> None:
    order, beside = order_in(district, TOWN), Desk(district, url, TOWN, "chen")
    closes(town, order)
    asks(town, reply_on(order))
    assert asks(beside)
    district_does(district, Restrict(ground=Ground.PRIVACY, units=(OTHER_VILLAGE,), reason="含病历"), order)
    assert asks(beside) == ()


@pytest.mark.parametrize("said", ["", "nonsense", "x y z", "%%%", "a" * 7000])
def test_words_that_mean_nothing_are_no_fault_and_end_what_was_said(
    district: District, village: Desk, beside: Desk, said: str
) -> None:
    order = order_in(district, VILLAGE)
    asks(village, reply_on(order))
    asks(village, said)
    assert asks(beside) == ()


def test_it_ends_by_itself(district: District, village: Desk, beside: Desk, clock: SteadyClock) -> None:
    order = order_in(district, VILLAGE)
    asks(village, reply_on(order))
    clock.tick(LASTS_S)
    assert asks(beside) == ()


def test_nothing_of_it_is_stored(
    district: District, village: Desk, beside: Desk, tmp_path: Path, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    asks(village, reply_on(order))
    assert asks(beside)
    after = District.open(district.root, clock)
    try:
        assert after.presence._held == {}
    finally:
        after.close()


def test_who_spares_the_line_is_told_nothing(district: District, village: Desk, beside: Desk) -> None:
    order = order_in(district, VILLAGE)
    asks(village, reply_on(order))
    assert asks(beside, thin="1") == ()
    assert asks(beside) != ()


def test_the_end_of_a_wait_tells_it_too_and_a_poll_without_a_word_ends_it(
    district: District, village: Desk, beside: Desk
) -> None:
    order = order_in(district, VILLAGE)
    cursor = beside.pull().cursor
    poll = {"cursor": cursor, "seconds": "0"}
    village.ask("GET", "/v1/wait", params=poll, headers={WRITING_HEADER: reply_on(order)})
    told = beside.ask("GET", "/v1/wait", params=poll)
    assert told.status_code == 304
    assert [pen.name for pen in read_pens(told.headers[WRITING_HEADER])] == ["cun管理员"]
    village.ask("GET", "/v1/wait", params=poll)
    assert WRITING_HEADER not in beside.ask("GET", "/v1/wait", params=poll).headers


def test_an_answer_bears_no_header_where_nobody_writes(district: District, village: Desk, beside: Desk) -> None:
    cursor = village.pull().cursor
    for path, more in (("/v1/changes", {}), ("/v1/wait", {"seconds": "0"})):
        assert WRITING_HEADER not in village.ask("GET", path, params={"cursor": cursor, **more}).headers


def test_a_session_says_whether_the_unit_has_another_workstation(
    district: District, url: str, village: Desk, town: Desk
) -> None:
    assert village.session.shared is not True
    beside = Desk(district, url, VILLAGE, "chen")
    assert beside.session.shared is True
    assert village.sign_in().shared is True
    assert town.sign_in().shared is not True, "another unit's do not count"
    beside.ask("POST", "/v1/logout")
    assert village.sign_in().shared is not True
