"""What a person is told of a change, and what not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sync.client.news import NOTHING_NEW, Left, News, left, news
from sync.regulation.difficult import Difficult
from sync.regulation.identity import Identity
from sync.regulation.orders import (
    Aftercare,
    Assignment,
    Call,
    Callback,
    Difficulty,
    Extension,
    IdentityRequest,
    Letter,
    Opinion,
    Result,
    Submission,
    Together,
    WorkOrder,
)
from sync.regulation.terms import CallCause, Ground, HopState, Kind, Method, Outcome, Rating, RequestState, Verb

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def hop(name: str, receiver: str, parent: str | None = None) -> Assignment:
    return Assignment(
        id=name,
        parent=parent,
        sender="above",
        receiver=receiver,
        superior="above",
        assigned_at=NOW,
        limit_days=3,
        own_due=NOW + timedelta(days=3),
        due=NOW + timedelta(days=3),
        state=HopState.HANDLING,
    )


ORDER = WorkOrder(
    id="o",
    number="1",
    rev=1,
    source="热线",
    kind=Kind.HELP,
    subject="路灯",
    body="不亮",
    registered_at=NOW,
    received_at=NOW,
    edition="e",
    assignments=(hop("t", "town"), hop("v", "village", "t")),
)
ASKED = Extension(
    id="x", hop="v", asked_by="village", decider="town", asked_at=NOW, composed_at=NOW, days=3, reason="等待配件"
)
UPWARD = Submission(
    id="s", hop="v", asked_by="village", decider="town", asked_at=NOW, ground=Ground.OUT_OF_SCOPE, reason="不属本村"
)
RESULT = Result(id="r", hop="v", unit="village", at=NOW, facts="属实", outcome=Outcome.SOLVED, text="已修好")


def test_an_order_is_new_to_whom_it_was_assigned() -> None:
    assert news(None, ORDER, "village").new_orders == ("o",)
    assert news(None, ORDER, "other") == NOTHING_NEW
    assert news(ORDER, ORDER, "village") == NOTHING_NEW


def test_an_order_that_comes_back_is_new_again() -> None:
    gone = replace(ORDER, assignments=(replace(hop("v", "village"), state=HopState.RETURNED),))
    back = replace(gone, assignments=(*gone.assignments, hop("v2", "village")))
    assert news(gone, back, "village").new_orders == ("o",)


def test_a_request_is_told_to_the_decider_and_its_decision_to_the_asker() -> None:
    asked = replace(ORDER, extensions=(ASKED,))
    granted = replace(asked, extensions=(replace(ASKED, state=RequestState.GRANTED, opinion="同意", due_after=NOW),))
    assert news(ORDER, asked, "town").asked == ("o",)
    assert news(ORDER, asked, "village") == NOTHING_NEW
    assert news(asked, granted, "town") == NOTHING_NEW
    (decided,) = news(asked, granted, "village").decided
    assert (decided.verb, decided.verdict, decided.opinion) == (Verb.DECIDE_EXTENSION, "granted", "同意")
    assert decided.due_after == NOW


def test_a_submission_passed_up_is_told_to_the_next_level() -> None:
    asked = replace(ORDER, submissions=(UPWARD,))
    opinion = Opinion(unit="town", person="张", at=NOW, verdict="pass_up", text="属实")
    passed = replace(asked, submissions=(replace(UPWARD, decider="district", opinions=(opinion,)),))
    refused = replace(passed, submissions=(replace(passed.submissions[0], state=RequestState.REFUSED),))
    assert news(asked, passed, "district").asked == ("o",)
    assert news(asked, passed, "village") == NOTHING_NEW
    (decided,) = news(passed, refused, "village").decided
    assert (decided.verb, decided.verdict, decided.opinion) == (Verb.DECIDE_UPWARD, "refused", "属实")


def test_a_result_is_told_up_and_its_review_down() -> None:
    submitted = replace(ORDER, results=(RESULT,))
    reviewed = replace(submitted, results=(replace(RESULT, review="send_back", opinion="请补充"),))
    assert news(ORDER, submitted, "town").asked == ("o",)
    (decided,) = news(submitted, reviewed, "village").decided
    assert (decided.verb, decided.verdict) == (Verb.REVIEW_RESULT, "send_back")


def test_a_bad_rating_is_told_to_everyone_who_handled_it_and_a_good_one_to_nobody() -> None:
    call = Callback(id="c", at=NOW, person="李", method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED)
    rated = replace(ORDER, callbacks=(call,))
    assert news(ORDER, rated, "village").rated_badly == ("o",)
    assert news(ORDER, rated, "other") == NOTHING_NEW
    pleased = replace(ORDER, callbacks=(replace(call, rating=Rating.SATISFIED),))
    assert news(ORDER, pleased, "village") == NOTHING_NEW


def test_the_same_thing_is_told_once_in_a_cycle() -> None:
    twice = News(new_orders=("o",)) | News(new_orders=("o", "p"))
    assert twice.new_orders == ("o", "p")


def test_a_letter_is_told_to_the_district_and_the_decision_to_who_wrote_it() -> None:
    """R13.4."""
    owed = Letter(id="l", asked_by="town", decider="district", handling=2, reached_at=NOW, due=NOW)
    before = replace(ORDER, aftercare=Aftercare(letters=(owed,)))
    sent = replace(ORDER, aftercare=Aftercare(letters=(replace(owed, sent_at=NOW),)))
    done = replace(owed, sent_at=NOW, state=RequestState.GRANTED, opinion="依据充分")
    decided = replace(ORDER, aftercare=Aftercare(letters=(done,)))
    assert news(ORDER, before, "district") == NOTHING_NEW
    assert news(before, sent, "district").asked == ("o",)
    (found,) = news(sent, decided, "town").decided
    assert (found.verb, found.verdict, found.opinion) == (Verb.DECIDE_LETTER, "granted", "依据充分")


@pytest.mark.parametrize(
    ("state", "verb"), [(RequestState.GRANTED, Verb.COORDINATE), (RequestState.REFUSED, Verb.DECLINE_COORDINATION)]
)
def test_what_became_of_a_call_for_coordination_is_told_to_the_caller(state: RequestState, verb: Verb) -> None:
    """R12.7."""
    call = Call(
        id="c", hop="t", asked_by="town", decider="district", asked_at=NOW, composed_at=NOW,
        ground=CallCause.GAP, reason="两边都说不归自己管",
    )  # fmt: skip
    called = replace(ORDER, together=Together(calls=(call,)))
    answered = replace(ORDER, together=Together(calls=(replace(call, state=state, opinion="另行研究"),)))
    assert news(ORDER, called, "district").asked == ("o",)
    assert news(called, answered, "village") == NOTHING_NEW
    (found,) = news(called, answered, "town").decided
    assert (found.verb, found.verdict, found.opinion) == (verb, state.value, "另行研究")


def test_a_difficult_case_is_told_to_those_involved_and_its_decision_to_who_raised_it() -> None:
    """R7.1."""
    case = Difficulty(id="d", asked_by="town", decider="district", asked_at=NOW, composed_at=NOW, issue="权属不清")
    raised = replace(ORDER, difficult=Difficult(cases=(case,)))
    done = replace(case, state=RequestState.GRANTED, decision="由镇里先修")
    decided = replace(ORDER, difficult=Difficult(cases=(done,)))
    assert [news(ORDER, raised, each).asked for each in ("village", "district", "town", "other")] == [
        ("o",), ("o",), (), ()
    ]  # fmt: skip
    (found,) = news(raised, decided, "town").decided
    assert (found.verb, found.opinion) == (Verb.DECIDE_DIFFICULT, "由镇里先修")
    assert news(raised, decided, "village") == NOTHING_NEW


def test_whether_a_unit_may_know_the_reporter_is_told_to_it() -> None:
    """R17.3."""
    asked = IdentityRequest(id="i", hop="v", asked_by="village", decider="district", asked_at=NOW, reason="需要核实")
    before = replace(ORDER, identity=Identity(requests=(asked,)))
    after = replace(ORDER, identity=Identity(requests=(replace(asked, state=RequestState.REFUSED, opinion="不必"),)))
    (found,) = news(before, after, "village").decided
    assert (found.verb, found.verdict, found.opinion) == (Verb.DECIDE_IDENTITY, "refused", "不必")


def test_what_ended_by_itself_is_no_decision() -> None:
    asked = replace(ORDER, extensions=(ASKED,))
    over = replace(ORDER, extensions=(replace(ASKED, state=RequestState.LAPSED),))
    assert news(asked, over, "village") == NOTHING_NEW


def test_an_order_that_goes_elsewhere_is_told_to_who_had_it_in_hand_and_to_nobody_else() -> None:
    """R12.6."""
    assert left(ORDER, "village").left == (Left(order="o", number="1"),)
    assert left(ORDER, "other") == NOTHING_NEW
    returned = replace(ORDER, assignments=(replace(hop("v", "village"), state=HopState.RETURNED),))
    assert left(returned, "village") == NOTHING_NEW
