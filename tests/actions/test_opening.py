"""What an editor opens with: the right draft, the right request, and nobody else's words."""

from dataclasses import replace

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, save_draft
from desktop.actions.opening import Wanted, opened, seen_again
from desktop.actions.pens import Pens
from sync.regulation.acts import AssignDown, DecideUpward, RequestExtension, SubmitResult, SubmitUpward
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Ground, Outcome, UpwardDecision, Verb
from tests.cache.scenery import OTHER_VILLAGE, TOWN_CLERK, VILLAGE_CLERK, Hand, change, gone
from tests.helpers import orders


def asked_twice(hand: Hand) -> WorkOrder:
    """An order on which a village and, from a second assignment, its neighbour both ask for time."""
    order = orders.asking(hand)
    order = hand.act(order, AssignDown(hop=hop(order, "t1"), unit="v2"), TOWN_CLERK)
    neighbour = type(VILLAGE_CLERK)(user="u3", name="李强", unit="v2", level=OTHER_VILLAGE.level)
    order = hand.signed(order, neighbour)
    return hand.act(order, RequestExtension(hop=hop(order, "v2"), days=1, reason="等材料"), neighbour)


def hop(order: WorkOrder, unit: str) -> str:
    found = order.hop_of(unit)
    assert found is not None
    return found.id


def written(desk: Desk, order: str, verb: Verb, text: str, request: str = "") -> str:
    """A draft with these words."""
    draft = begin_draft(desk, order, verb)
    save_draft(desk, draft.id, Writing(values={"text": text, "opinion": text}, request=request))
    return draft.id


def test_the_opinion_on_one_request_is_never_offered_for_another(town: Desk, hand: Hand) -> None:
    order = asked_twice(hand)
    orders.fill(town.cache, [order])
    first, second = (extension.id for extension in order.extensions)
    draft = written(town, order.id, Verb.DECIDE_EXTENSION, "同意", first)
    other = opened(town, Wanted(order=order.id, verb=Verb.DECIDE_EXTENSION, request=second))
    assert other.request == second
    assert other.draft is None
    assert "opinion" not in other.start()
    again = opened(town, Wanted(order=order.id, verb=Verb.DECIDE_EXTENSION, request=first))
    assert again.draft is not None
    assert (again.draft.id, again.start()["opinion"]) == (draft, "同意")
    assert again.text != other.text


def test_a_decision_names_the_request_that_waits_so_that_it_is_the_same_text_everywhere(town: Desk, hand: Hand) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    request = order.extensions[0].id
    unnamed = opened(town, Wanted(order=order.id, verb=Verb.DECIDE_EXTENSION))
    named = opened(town, Wanted(order=order.id, verb=Verb.DECIDE_EXTENSION, request=request))
    assert unnamed.text == named.text == (order.id, Verb.DECIDE_EXTENSION, request)


def test_a_result_of_an_assignment_that_went_back_is_not_what_waits(town: Desk, hand: Hand) -> None:
    """R6.2."""
    order = orders.reported(hand)
    upward = SubmitUpward(hop=hop(order, "v1"), ground=Ground.OUT_OF_AUTHORITY, reason="沟渠归邻村管护。")
    order = hand.act(order, upward, VILLAGE_CLERK)
    back = DecideUpward(
        request=order.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="改由柳林村办理。", unit="v2"
    )
    order = hand.act(order, back, TOWN_CLERK)
    neighbour = replace(VILLAGE_CLERK, user="u3", name="李强", unit="v2")
    order = hand.signed(order, neighbour)
    again = SubmitResult(hop=hop(order, "v2"), facts="到场核实。", outcome=Outcome.SOLVED, text="已清掏。")
    order = hand.act(order, again, neighbour)
    orders.fill(town.cache, [order])

    now = opened(town, Wanted(order=order.id, verb=Verb.REVIEW_RESULT))
    assert now.request == order.results[1].id
    assert "柳林村" in now.foretold({}, town.now())
    case = town.case(order.id)
    assert case is not None
    assert case.result == order.results[1]


def test_the_very_draft_asked_for_is_opened_among_several_of_one_verb(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    early = written(village, order.id, Verb.PROGRESS, "早先的")
    hand.clock.tick(60)
    late = written(village, order.id, Verb.PROGRESS, "后来的")
    assert early != late
    assert opened(village, Wanted(order=order.id, verb=Verb.PROGRESS)).start()["text"] == "后来的"
    asked = opened(village, Wanted(order=order.id, verb=Verb.PROGRESS, draft=early))
    assert asked.start()["text"] == "早先的"


def test_an_order_that_left_keeps_its_words_and_refuses(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    written(village, order.id, Verb.PROGRESS, "写到一半")
    known = opened(village, Wanted(order=order.id, verb=Verb.PROGRESS))
    village.cache.orders.apply([gone(order)], None)
    now = seen_again(village, known)
    assert now.start()["text"] == "写到一半"
    refused = now.standing(village.now(), papers=False)
    assert refused is not None
    assert refused.article == "R3.1"
    assert now.foretold(now.start(), village.now()) == ""


def test_what_waits_for_a_decision_is_read_again_with_the_order(town: Desk, hand: Hand) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    known = opened(town, Wanted(order=order.id, verb=Verb.DECIDE_EXTENSION))
    town.cache.orders.apply([change(hand.signed(order, TOWN_CLERK))], None)
    assert seen_again(town, known).request == known.request


def test_whoever_takes_the_pen_the_other_lets_go_first() -> None:
    pens = Pens()
    gone_: list[str] = []

    def one() -> None:
        gone_.append("one")
        pens.put_down(one)

    def two() -> None:
        gone_.append("two")

    assert not pens.take("text", one)
    assert not pens.take("text", one)
    assert pens.take("text", two)
    assert gone_ == ["one"]
    pens.put_down(two)
    assert not pens.take("text", one)
