"""How a thing that somebody gave is marked, wherever it stands: not sent, sent without an answer, or given."""

from dataclasses import replace

from desktop.actions.desk import Desk, case_of
from desktop.screens.coordination.parts import GIVEN, PENDING, SENT, given
from sync.regulation.acts import Progress
from tests.cache.scenery import VILLAGE_CLERK, Hand
from tests.helpers import orders


def test_what_has_left_without_an_answer_is_neither_waiting_nor_given(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    after = hand.act(order, Progress(hop=hop.id, text="去看过"), VILLAGE_CLERK)
    step = after.timeline[-1]
    waiting = replace(after, timeline=(*after.timeline[:-1], replace(step, pending=True)))
    case = case_of(village, waiting)
    assert given(case_of(village, after), step.id) == GIVEN
    assert given(case, step.id) == PENDING
    assert given(replace(case, sent=frozenset({step.id})), step.id) == SENT
