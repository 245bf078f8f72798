"""A brief answer leaves out what the sender can work out itself, and only that."""

from sync.contract.commands import Envelope
from sync.contract.pages import sum_of
from sync.contract.receipts import BatchAnswer
from sync.district.district import District
from sync.regulation.acts import Progress, Sign
from tests.district.scenery import VILLAGE, Desk, hop, order_in


def brief(desk: Desk, *envelopes: Envelope) -> BatchAnswer:
    return desk.post("/v1/commands", {"commands": list(envelopes), "brief": True}, BatchAnswer)


def test_a_sum_stands_for_the_row_that_one_command_made(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    answer = brief(village, village.write(Sign(hop=hop(order, VILLAGE)), order))
    (change,) = answer.changes
    row = village.pull().changes[-1].row
    assert (change.id, change.rev, change.sum) == (order.id, order.rev + 1, sum_of(bytes(row)))
    assert bytes(change.row) == b"null"


def test_a_row_that_several_commands_made_is_whole(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    mine = hop(order, VILLAGE)
    answer = brief(village, village.write(Sign(hop=mine), order), village.write(Progress(hop=mine, text="到场"), order))
    assert [change.sum for change in answer.changes] == [""]
    assert bytes(answer.changes[0].row).startswith(b"{")


def test_what_was_answered_before_is_told_whole(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    command = village.write(Sign(hop=hop(order, VILLAGE)), order)
    brief(village, command)
    assert [change.sum for change in brief(village, command).changes] == [""]


def test_a_refused_command_brings_the_order_as_it_is(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    answer = brief(village, village.write(Progress(hop=hop(order, VILLAGE), text="未签收就记录"), order))
    assert answer.results[0].problem
    assert [change.sum for change in answer.changes] == [""]
