"""The rule alone: which rows, requests and decisions are worth saying, and what makes one speak again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.actions.being_told import Cause
from desktop.tray import decisions, reminders, wording
from desktop.tray.reminder import by_urgency
from sync.cache.places import Approval, LocalState, Row
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import HopState, Kind, LetterDecision, OrderState, Rating, Verb
from tests.cache.scenery import Hand
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""A Monday, 09:00 in Beijing."""
END_OF_TODAY = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)

ROW = Row(
    order_id="o1",
    number="DB20261123000001",
    kind=Kind.HELP,
    subject="村道路灯连续三晚不亮",
    place="清溪镇石桥村三组",
    unit="石桥村",
    hop_state=HopState.HANDLING,
    order_state=OrderState.OPEN,
    due=END_OF_TODAY + timedelta(days=3),
    provisional=False,
    local=LocalState.NONE,
    unread=True,
    extension_pending=False,
    rating=None,
)


def causes(row: Row, now: datetime = NOW) -> list[Cause]:
    return [found.cause for found in reminders.of_rows([row], now, DEFAULT_RULES)]


@pytest.mark.parametrize(
    ("due", "cause"),
    [
        (END_OF_TODAY + timedelta(days=1), [Cause.NEAR]),
        (END_OF_TODAY, [Cause.TODAY]),
        (NOW, [Cause.OVERDUE]),
        (END_OF_TODAY + timedelta(days=3), []),
    ],
)
def test_a_deadline_speaks_when_it_comes_near_today_and_when_it_is_over(due: datetime, cause: list[Cause]) -> None:
    assert causes(replace(ROW, due=due)) == cause


def test_an_order_that_waits_for_a_signature_is_new() -> None:
    assert causes(replace(ROW, hop_state=HopState.AWAITING_SIGNATURE)) == [Cause.NEW]


def test_the_friday_before_a_weekend_is_near_to_monday() -> None:
    friday = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
    assert causes(replace(ROW, due=END_OF_TODAY), friday) == [Cause.NEAR]


def key(row: Row, now: datetime) -> str:
    (found,) = reminders.of_rows([row], now, DEFAULT_RULES)
    return found.key


def test_a_moved_deadline_speaks_again_and_the_same_one_does_not() -> None:
    due_today = replace(ROW, due=END_OF_TODAY)
    moved = replace(ROW, due=END_OF_TODAY + timedelta(days=1))
    assert key(due_today, NOW) == key(due_today, NOW + timedelta(hours=5))
    assert key(due_today, NOW) != key(moved, NOW + timedelta(days=1))
    assert key(due_today, NOW) != key(due_today, END_OF_TODAY)


def test_a_bad_rating_speaks_until_somebody_has_looked_at_it() -> None:
    bad = replace(ROW, rating=Rating.DISSATISFIED, order_state=OrderState.CLOSED)
    fair = replace(bad, rating=Rating.FAIRLY_SATISFIED)
    assert [found.cause for found in reminders.of_ratings([bad, fair, replace(bad, unread=False)])] == [Cause.RATING]


def test_a_supervised_order_is_told_once_whatever_becomes_of_its_deadline() -> None:
    first, moved = reminders.of_supervised([ROW, replace(ROW, due=NOW)])
    assert first.cause is Cause.SUPERVISED
    assert first.key == moved.key


def test_a_request_for_our_word_names_who_asks_but_not_the_reporter() -> None:
    asked = Approval(
        order_id="o1", number="DB1", subject="排水沟堵塞", request_id="r1", verb=Verb.DECIDE_EXTENSION,
        asked_by="石桥村", asked_at=NOW, due=END_OF_TODAY, summary="申请延期 3 个工作日：孙某不在家",
    )  # fmt: skip
    (found,) = reminders.of_approvals([asked])
    said = wording.notice(found, NOW, DEFAULT_RULES)
    assert (said.title, said.text) == ("有事项待您审批", "排水沟堵塞\n审批延期 · 石桥村")


def test_a_granted_extension_tells_the_new_deadline(clock: SteadyClock) -> None:
    hand = Hand(clock)
    order = orders.granted(hand)
    (found,) = decisions.of_decisions(order, "v1", clock.now())
    said = wording.notice(found, clock.now(), DEFAULT_RULES)
    assert said.title == "上级已作出决定"
    assert said.detail.startswith("延期已同意，期限为 ")
    assert found.due == order.assignments[1].due


def test_what_was_decided_before_this_copy_or_for_others_is_no_news(clock: SteadyClock) -> None:
    order = orders.granted(Hand(clock))
    assert not decisions.of_decisions(order, "v1", clock.now() + timedelta(seconds=1))
    assert not decisions.of_decisions(order, "t1", clock.now())


def test_what_was_told_or_put_off_is_left_out() -> None:
    found = [*reminders.of_rows([replace(ROW, due=NOW)], NOW, DEFAULT_RULES), *reminders.of_supervised([ROW])]
    assert reminders.unsaid(found, {found[0].key}, set()) == found[1:]
    assert reminders.unsaid(found, set(), {found[1].key}) == found[:1]


def test_three_are_said_one_by_one_and_four_in_one_summary_that_covers_them() -> None:
    rows = [replace(ROW, order_id=f"o{n}", due=NOW if n else END_OF_TODAY) for n in range(4)]
    found = reminders.of_rows(rows, NOW, DEFAULT_RULES)
    assert reminders.to_show(found[:3], NOW) == found[:3]
    (digest,) = reminders.to_show(found, NOW)
    assert digest.keys == tuple(each.key for each in found)
    said = wording.notice(digest, NOW, DEFAULT_RULES)
    assert (said.title, said.text) == ("有 4 项提醒", "超期 3 件，今日到期 1 件")


def test_the_list_begins_with_what_is_most_urgent() -> None:
    rows = [
        replace(ROW, order_id="a", due=END_OF_TODAY + timedelta(days=1)),
        replace(ROW, order_id="b", due=NOW),
        replace(ROW, order_id="c", due=NOW - timedelta(days=2)),
        replace(ROW, order_id="d", due=None, hop_state=HopState.AWAITING_SIGNATURE),
    ]
    ordered = by_urgency(reminders.of_rows(rows, NOW, DEFAULT_RULES))
    assert [each.order_id for each in ordered] == ["c", "b", "a", "d"]


def test_a_long_subject_is_cut_for_a_toast_and_an_ampersand_is_no_key_of_the_menu() -> None:
    (found,) = reminders.of_rows([replace(ROW, due=NOW, subject="路" * 50)], NOW, DEFAULT_RULES)
    said = wording.notice(found, NOW, DEFAULT_RULES)
    assert said.subject == "路" * 39 + "…"
    assert wording.deadline_line("A&B 路口", NOW, NOW).endswith("A&&B 路口")


def test_an_owed_letter_speaks_by_its_own_due_and_says_what_it_is() -> None:
    """R13.4."""
    owed = replace(ROW, hop_state=None, order_state=OrderState.CLOSED, rating=Rating.DISSATISFIED, due=END_OF_TODAY)
    (found,) = reminders.of_rows([owed], NOW, DEFAULT_RULES)
    assert found.cause is Cause.TODAY
    assert wording.notice(found, NOW, DEFAULT_RULES).detail.endswith("函告区级平台")


def test_a_second_bad_rating_speaks_although_the_first_was_told() -> None:
    first = replace(ROW, order_state=OrderState.CLOSED, rating=Rating.DISSATISFIED, due=None)
    told, again = reminders.of_ratings([first, replace(first, due=END_OF_TODAY)])
    assert told.key != again.key


def test_an_order_that_is_handled_again_is_new_and_not_rated_once_more() -> None:
    """R13.3."""
    again = replace(ROW, rating=Rating.DISSATISFIED, hop_state=HopState.AWAITING_SIGNATURE)
    assert causes(again) == [Cause.NEW]
    assert reminders.of_ratings([again]) == []


@pytest.mark.parametrize(
    ("verdict", "words"), [(LetterDecision.ACCEPT, "函告：审核通过"), (LetterDecision.REHANDLE, "函告：重办")]
)
def test_a_decided_letter_is_told_to_who_wrote_it(clock: SteadyClock, verdict: LetterDecision, words: str) -> None:
    hand = Hand(clock)
    order = orders.decided_letter(hand, verdict)
    (found,) = decisions.of_decisions(order, "t1", clock.now())
    assert wording.notice(found, clock.now(), DEFAULT_RULES).detail == words
    assert not decisions.of_decisions(order, "v1", clock.now())
