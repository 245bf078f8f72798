"""Who reported stays unknown below the district, but for the one unit that may contact them (R17.3)."""

from sync.contract import codec
from sync.contract.pages import Entity
from sync.district.district import District
from sync.district.orders import load_order
from sync.regulation.acts import DecideIdentity, RequestIdentity, ReviewResult, Sign, SubmitResult
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Decision, Kind, Outcome, Review
from tests.district.scenery import VILLAGE, Desk, district_does, hop, order_in
from tests.district.test_manifest import counted, kept
from tests.district.test_secrecy import everything, now_at

NAME, PHONE = "CANARY-NAME", "13800001234"


def signed(district: District, *desks: Desk) -> WorkOrder:
    order = order_in(district, VILLAGE, kind=Kind.REPORT, reporter=Reporter(name=NAME, phone=PHONE))
    for desk in desks:
        assert desk.do(Sign(hop=hop(order, desk.unit)), order).receipt
    return now_at(district, order)


def asks(desk: Desk, order: WorkOrder) -> str:
    answer = desk.do(RequestIdentity(hop=hop(order, desk.unit), reason="需要指认现场"), order)
    assert answer.receipt
    return answer.id


def knows(desk: Desk, order: WorkOrder, cursor: str = "") -> bool:
    found = everything(desk, order, cursor)
    assert (NAME.encode() in found) == (PHONE.encode() in found)
    return NAME.encode() in found


def test_a_grant_lets_the_unit_that_asked_see_name_and_number_and_nobody_else(
    district: District, village: Desk, town: Desk, other_village: Desk
) -> None:
    order = signed(district, town, village)
    request = asks(village, order)
    standing = village.pull().cursor
    assert not knows(village, order), "asking is not enough"
    district_does(district, DecideIdentity(request=request, verdict=Decision.GRANT), order)
    assert knows(village, order)
    assert knows(village, order, standing), "it comes with the next pull"
    assert not knows(town, order)
    assert not knows(other_village, order)
    assert kept(district) == counted(district)


def test_a_grant_for_the_unit_above_is_none_for_the_one_below(district: District, village: Desk, town: Desk) -> None:
    order = signed(district, town, village)
    district_does(district, DecideIdentity(request=asks(town, order), verdict=Decision.GRANT), order)
    assert knows(town, order)
    assert not knows(village, order)


def test_a_refusal_changes_nothing(district: District, village: Desk, town: Desk) -> None:
    order = signed(district, town, village)
    refusal = DecideIdentity(request=asks(village, order), verdict=Decision.REFUSE, opinion="可以自行核实")
    district_does(district, refusal, order)
    assert not knows(village, order)


def test_a_grant_ends_with_the_assignment(district: District, village: Desk, town: Desk) -> None:
    order = signed(district, town, village)
    district_does(district, DecideIdentity(request=asks(village, order), verdict=Decision.GRANT), order)
    result = SubmitResult(hop=hop(order, VILLAGE), facts="看过", outcome=Outcome.SOLVED, text="已处理")
    answer = village.do(result, now_at(district, order))
    assert answer.receipt
    assert knows(village, order)
    review = ReviewResult(request=answer.id, verdict=Review.PASS)
    assert town.do(review, now_at(district, order)).receipt
    assert not knows(village, order)


def test_its_own_effects_come_back_as_that_unit_sees_them(district: District, village: Desk, town: Desk) -> None:
    order = signed(district, town, village)
    district_does(district, DecideIdentity(request=asks(village, order), verdict=Decision.GRANT), order)
    answer = village.send(village.write(RequestIdentity(hop=hop(order, VILLAGE), reason="再要"), order, base_rev=9))
    assert answer.results[0].problem is not None
    [change] = [change for change in answer.changes if change.entity is Entity.ORDER]
    assert codec.loads(bytes(change.row), WorkOrder).reporter.name == NAME
    with district.read() as connection:
        whole = load_order(connection, order.id)
    assert whole is not None
    assert whole.identity is not None
    assert NAME not in codec.dumps((whole.timeline, whole.identity)).decode()
