"""The answer to a batch moves the sender's bookmark past its own effects, and past nothing else."""

from sync.contract.commands import Envelope
from sync.contract.receipts import BatchAnswer
from sync.district.cursors import Cursor, write_cursor
from sync.district.district import District
from sync.regulation.acts import Progress, Sign
from sync.regulation.orders import WorkOrder
from tests.district.scenery import OTHER_VILLAGE, VILLAGE, Desk, hop, order_in


def send(desk: Desk, cursor: str, *envelopes: Envelope) -> BatchAnswer:
    return desk.post("/v1/commands", {"commands": list(envelopes), "cursor": cursor}, BatchAnswer)


def signature(desk: Desk, order: WorkOrder) -> Envelope:
    return desk.write(Sign(hop=hop(order, VILLAGE)), order)


def test_ones_own_effects_do_not_come_twice(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    before = village.pull().cursor
    note = village.write(Progress(hop=hop(order, VILLAGE), text="已到现场"), order)
    answer = send(village, before, signature(village, order), note)
    assert [change.rev for change in answer.changes] == [order.rev + 2]
    assert answer.cursor
    assert village.ask("GET", "/v1/changes", params={"cursor": answer.cursor}).status_code == 304


def test_what_somebody_else_did_meanwhile_is_never_passed_over(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    before = village.pull().cursor
    other = order_in(district, VILLAGE)
    answer = send(village, before, signature(village, order))
    assert answer.cursor is None
    assert {each.id for each in village.pull(before).orders()} == {order.id, other.id}


def test_what_happens_outside_the_units_scope_holds_nothing_up(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    before = village.pull().cursor
    order_in(district, OTHER_VILLAGE)
    assert send(village, before, signature(village, order)).cursor


def test_a_bookmark_that_does_not_count_is_not_moved(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    seq = int(village.pull().cursor.split(".")[0])
    places = {
        "": "no page yet",
        f"{seq}.forged": "forged",
        write_cursor(Cursor(seq=seq), district.identity, OTHER_VILLAGE): "another unit's",
        write_cursor(Cursor(seq=seq, after=(1, 0, "x")), district.identity, VILLAGE): "a first sync under way",
        write_cursor(Cursor(seq=seq + 999), district.identity, VILLAGE): "from a future that was undone",
    }
    for cursor, why in places.items():
        assert send(village, cursor, signature(village, order)).cursor is None, why
