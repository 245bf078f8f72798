"""Urging, answering, reminding, notifying, verifying and explaining at the desk (R12.1, R12.5, R14.2, R14.5)."""

from datetime import timedelta

from desktop.actions.daily import progress, spoken
from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS
from desktop.actions.same_day import owed
from desktop.actions.urge import READY
from sync.regulation.terms import Claim, DelayReason, Means, RequestState, UrgeKind, Verb
from sync.regulation.workflow import Allowed, Refused
from tests.actions.test_submit import done, filled
from tests.cache.scenery import Hand
from tests.cache.test_urged import urged
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


def test_a_township_urges_the_village_whose_order_it_is(town: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(town.cache, [order])
    done(filled(town, order.id, Verb.URGE, {"text": "请今天到现场"}))

    shown = town.order(order.id)
    assert shown is not None
    assert shown.chasing is not None
    (urge,) = shown.chasing.urges
    assert (urge.decider, urge.kind, urge.state) == ("v1", UrgeKind.NEAR_DUE, RequestState.PENDING)


def test_a_late_order_is_urged_as_overdue_without_choosing(town: Desk, hand: Hand) -> None:
    order = orders.late(hand)
    orders.fill(town.cache, [order])
    done(filled(town, order.id, Verb.URGE, {}))

    shown = town.order(order.id)
    assert shown is not None
    assert shown.chasing is not None
    assert shown.chasing.urges[0].kind is UrgeKind.OVERDUE
    assert shown.chasing.urges[0].text == READY[3], "what one would write stands there already"
    assert shown.timeline[-1].flags == ("已逾期",)


def test_a_village_urges_nobody(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    answer = filled(village, order.id, Verb.URGE, {"kind": UrgeKind.PROGRESS.value, "unit": "x"})

    assert isinstance(answer, Refused)
    assert answer.article == "R14.5"


def test_the_urged_has_a_button_to_answer_until_it_has_answered(village: Desk, hand: Hand) -> None:
    order = urged(hand, orders.drain(hand))
    orders.fill(village.cache, [order])
    assert isinstance(dict(village.verbs(order))[Verb.ANSWER_URGE], Allowed)
    done(filled(village, order.id, Verb.ANSWER_URGE, {"text": "明早进场"}))

    after = village.order(order.id)
    assert after is not None
    assert after.chasing is not None
    assert after.chasing.urges[0].answer == "明早进场"
    assert isinstance(dict(village.verbs(after))[Verb.ANSWER_URGE], Refused)
    assert village.cache.views.calls() == []


def test_whoever_waits_for_a_decision_asks_for_it_again(village: Desk, hand: Hand) -> None:
    order = orders.asking(hand)
    orders.fill(village.cache, [order])
    done(filled(village, order.id, Verb.REMIND, {"text": "材料商等回话"}))

    shown = village.order(order.id)
    assert shown is not None
    assert shown.chasing is not None
    assert shown.chasing.pleas[0].request == order.extensions[0].id


def test_a_notice_is_about_the_unit_below_and_names_it(town: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(town.cache, [order])
    done(filled(town, order.id, Verb.NOTIFY_HANDLER, {"means": Means.MESSAGE.value}))

    shown = town.order(order.id)
    assert shown is not None
    assert shown.chasing is not None
    (notice,) = shown.chasing.notices
    assert (notice.hop, notice.told, notice.acknowledged) == (order.assignments[1].id, "石桥村", True)


def test_a_verification_with_a_visit_and_one_without(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    facts = {"facts": "堵点两处", "claim": Claim.TRUE.value}
    done(filled(village, order.id, Verb.VERIFY, facts))
    seen = {**facts, "site_visit": True, "visited_at": village.now().isoformat()}
    done(filled(village, order.id, Verb.VERIFY, seen))

    shown = village.order(order.id)
    assert shown is not None
    assert shown.verifying is not None
    assert [each.visited_at for each in shown.verifying.verifications] == [None, village.now()]


def test_the_reason_of_the_first_day_takes_one_click(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    clock.tick(timedelta(days=1).total_seconds())
    case = village.case(order.id)
    assert case is not None
    assert owed(case)
    done(filled(village, order.id, Verb.GIVE_REASON, {}))

    after = village.case(order.id)
    assert after is not None
    assert not owed(after)
    assert after.order.verifying is not None
    assert after.order.verifying.reasons[0].reason is DelayReason.SITE_CHECK


def test_the_days_progress_and_the_answer_on_the_telephone_are_one_step_away(village: Desk, hand: Hand) -> None:
    """R6.2, R11.3."""
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    (found,) = progress(village)

    assert (found.order_id, found.today) == (order.id, True)
    assert "最近进展" in spoken(village, order.id)
    assert spoken(village, "nothing") == ""


def test_a_reply_tells_what_to_look_at_while_it_is_written(village: Desk, hand: Hand) -> None:
    """R21.1."""
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    case = village.case(order.id)
    assert case is not None
    foretell = FORMS[Verb.REPLY].foretell

    told = foretell(case, {"reached": True, "text": "已处理，有事拨打13912345678"})
    assert told.endswith("自查：请留意“不泄露身份”、“内容完整”、“回应诉求”等6项。")
    assert "自查" not in foretell(case, {"reached": True, "text": ""})
    assert "自查" not in foretell(case, {"reached": False, "text": "已处理"})
    good = "您好，您反映的排水沟堵塞问题，经现场查看属实，已于9月29日清掏疏通。石桥村"
    assert foretell(case, {"reached": True, "text": good}).endswith("自查：请留意“核查有记录”。")
