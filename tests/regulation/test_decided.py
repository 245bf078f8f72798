"""What a higher level decided of what a unit asked for (R6.2, R7.1, R12.6, R12.7, R12.9, R13.4, R17.3)."""

from dataclasses import replace

import pytest

from sync.regulation import acts
from sync.regulation.decided import asked, decided_by, new_due, opinion, settled, verdict
from sync.regulation.orders import Call, Submission
from sync.regulation.terms import CallCause, Decision, Ground, RequestState, Review, UpwardDecision, UrgeKind, Verb
from tests.regulation.story import Story

NOW = Story().now
CALL = Call(
    id="c", hop="t", asked_by="town", decider="district", asked_at=NOW, composed_at=NOW,
    ground=CallCause.GAP, reason="都说不归自己管",
)  # fmt: skip


def test_everything_that_the_unit_asked_is_found_and_nothing_of_others() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    story.does("village", story.result())

    assert [type(each).__name__ for each in asked(story.order, "village")] == ["Extension", "Result"]
    assert list(asked(story.order, "town")) == []


def test_an_urge_is_asked_by_nobody_also_where_no_unit_is_named() -> None:
    story = Story().handled()
    story.does("town", acts.UrgeReceiver(hop=story.hop("village").id, kind=UrgeKind.PROGRESS, text="请尽快"))

    assert list(asked(story.order, "")) == list(asked(story.order, "town")) == []


@pytest.mark.parametrize(
    ("state", "done", "verb"),
    [
        (RequestState.PENDING, False, Verb.COORDINATE),
        (RequestState.GRANTED, True, Verb.COORDINATE),
        (RequestState.REFUSED, True, Verb.DECLINE_COORDINATION),
        (RequestState.LAPSED, False, Verb.COORDINATE),
    ],
)
def test_what_lapsed_was_decided_by_nobody_and_a_call_is_coordinated_or_declined(
    state: RequestState, done: bool, verb: Verb
) -> None:
    call = replace(CALL, state=state, opinion="另行研究")
    assert (settled(call), decided_by(call), verdict(call), opinion(call)) == (done, verb, state.value, "另行研究")


def test_a_refused_submission_is_no_declined_call_and_has_the_last_word_of_all_levels() -> None:
    story = Story().handled()
    story.does("village", story.upward())
    request = story.order.submissions[0].id
    story.does("town", acts.DecideUpward(request=request, verdict=UpwardDecision.PASS_UP, opinion="属实"))
    story.does("district", acts.DecideUpward(request=request, verdict=UpwardDecision.REJECT, opinion="仍由你村办理"))
    (sent,) = story.order.submissions

    assert (settled(sent), decided_by(sent)) == (True, Verb.DECIDE_UPWARD)
    assert (verdict(sent), opinion(sent)) == ("refused", "仍由你村办理")
    assert new_due(story.order, sent) == story.hop("village").due
    silent = Submission(
        id="s", hop="v", asked_by="village", decider="town", asked_at=NOW, ground=Ground.OUT_OF_SCOPE, reason="不属本村"
    )
    assert opinion(silent) == ""


def test_a_result_is_decided_by_its_review() -> None:
    story = Story().handled()
    story.does("village", story.result())
    assert not settled(story.order.results[0])
    story.does("town", acts.ReviewResult(request=story.order.results[0].id, verdict=Review.SEND_BACK, opinion="补照片"))
    (result,) = story.order.results

    assert (settled(result), decided_by(result)) == (True, Verb.REVIEW_RESULT)
    assert (verdict(result), opinion(result)) == (Review.SEND_BACK.value, "补照片")


def test_a_granted_extension_tells_its_own_new_deadline() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    decision = acts.DecideExtension(
        request=story.order.extensions[0].id, verdict=Decision.GRANT, days=2, opinion="同意"
    )
    story.does("town", decision)
    (extension,) = story.order.extensions

    assert (decided_by(extension), new_due(story.order, extension)) == (Verb.DECIDE_EXTENSION, extension.due_after)
    assert extension.due_after is not None


def test_what_hangs_on_no_assignment_moves_no_deadline() -> None:
    story = Story().handled()
    story.does("village", acts.RaiseDifficult(issue="权属不清"))
    assert story.order.difficult is not None
    (case,) = story.order.difficult.cases
    done = replace(case, hop=None, state=RequestState.GRANTED, decision="由镇里先修")

    assert (decided_by(done), opinion(done), new_due(story.order, done)) == (Verb.DECIDE_DIFFICULT, "由镇里先修", None)
