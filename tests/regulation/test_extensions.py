"""延期, as R12.9 has it: before expiry, decided one level up, and only a grant moves the deadline."""

from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest

from sync.regulation import acts
from sync.regulation.deadlines import due_day, explain
from sync.regulation.effects import apply
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Decision, RequestState, Verb
from sync.regulation.workflow import Allowed, Refused, may
from tests.regulation.story import UNITS, Story, actor


def asked(days: int = 2) -> Story:
    story = Story().handled()
    story.does("village", story.extension(days=days))
    return story


def granted(story: Story, unit: str = "town", days: int | None = None) -> None:
    request = story.order.extensions[-1].id
    story.does(unit, acts.DecideExtension(request=request, verdict=Decision.GRANT, days=days))


def test_asking_moves_nothing_and_waits_for_the_level_above() -> None:
    story = Story().handled()
    before = story.hop("village").due
    story.does("village", story.extension())
    extension = story.order.extensions[0]

    assert (extension.decider, extension.state, extension.due_before) == ("town", RequestState.PENDING, before)
    assert story.hop("village").due == before


def test_a_grant_moves_the_villages_deadline_by_working_days_and_not_its_townships() -> None:
    story = asked(days=2)
    townships = story.hop("town").due
    granted(story)
    entry = story.order.timeline[-1]

    assert due_day(story.hop("village").due) == date(2026, 9, 20)
    assert story.hop("town").due == townships
    assert (entry.due_before, entry.due_after) == (story.order.extensions[0].due_before, story.hop("village").due)
    assert "9月20日" in entry.text


def test_the_decider_may_grant_other_days() -> None:
    story = asked(days=5)
    granted(story, days=1)
    extension = story.order.extensions[0]

    assert (extension.days, extension.days_granted) == (5, 1)
    assert due_day(story.hop("village").due) == date(2026, 9, 18)


def test_a_grant_beyond_the_townships_limit_is_capped_by_it_and_says_so() -> None:
    story = asked(days=30)
    granted(story)
    hop = story.hop("village")

    assert hop.due == story.hop("town").due < hop.own_due
    assert story.order.timeline[-1].flags == ("以上级时限为准",)


def test_the_townships_own_extension_frees_what_its_villages_already_have() -> None:
    story = asked(days=8)
    granted(story)
    capped = story.hop("village").due
    story.does("town", story.extension("town", days=5))
    granted(story, "district")

    assert story.hop("village").due > capped
    assert story.hop("village").due == story.hop("village").own_due


def test_a_second_extension_counts_from_the_hops_own_due_date_even_while_capped() -> None:
    story = asked(days=8)
    granted(story)
    own = story.hop("village").own_due
    story.does("village", story.extension(days=1))
    granted(story)

    assert due_day(own) == date(2026, 9, 29)
    assert due_day(story.hop("village").own_due) == date(2026, 9, 30)
    assert story.order.extensions[-1].due_before == own


def test_a_refusal_leaves_the_original_deadline_even_after_expiry() -> None:
    story = asked()
    due = story.hop("village").due
    story.waits(days=10)
    request = story.order.extensions[0].id
    story.does("town", acts.DecideExtension(request=request, verdict=Decision.REFUSE, opinion="可以按期办结。"))

    assert story.hop("village").due == due
    assert story.order.extensions[0].state is RequestState.REFUSED


def test_a_request_filed_in_time_may_be_granted_after_expiry() -> None:
    story = asked()
    story.waits(days=10)
    granted(story)

    assert due_day(story.hop("village").due) == date(2026, 9, 20)


def test_the_last_instant_before_expiry_is_in_time_and_expiry_itself_is_not() -> None:
    story = Story().handled()
    due = story.hop("village").due

    story.now = due - timedelta(microseconds=1)
    assert isinstance(story.asks("village", story.extension()), Allowed)
    story.now = due
    refusal = story.refusal("village", story.extension())
    assert refusal.article == "R12.9"
    assert "第十二条（四）" in refusal.reason
    assert "9月17日届满" in refusal.reason
    assert "电话" in refusal.remedy


def test_it_is_greyed_after_expiry() -> None:
    story = Story().handled()
    story.now = story.hop("village").due

    assert isinstance(may(story.order, Verb.REQUEST_EXTENSION, actor("village"), story.now), Refused)


def test_a_second_request_while_one_waits_is_refused() -> None:
    story = asked()

    assert "等待审批" in story.refusal("village", story.extension()).reason


def test_a_second_extension_is_allowed_and_flagged() -> None:
    story = asked()
    granted(story)
    story.does("village", story.extension())

    assert story.order.timeline[-1].flags == ("异常延期",)


def test_a_decision_is_taken_once() -> None:
    story = asked()
    granted(story)
    request = story.order.extensions[0].id

    refusal = story.refusal("town", acts.DecideExtension(request=request, verdict=Decision.GRANT))
    assert "不能再次审批" in refusal.reason


def test_a_township_asks_the_district() -> None:
    story = Story().handled()
    story.does("town", story.extension("town", days=3))

    assert story.order.extensions[0].decider == "district"
    assert isinstance(may(story.order, Verb.DECIDE_EXTENSION, actor("district"), story.now), Allowed)


@pytest.mark.parametrize("days", [0, -3, 366, 10**9])
def test_days_must_make_sense(days: int) -> None:
    story = Story().handled()

    assert story.refusal("village", story.extension(days=days)).article == "R12.9"


def test_a_request_needs_a_reason_and_a_refusal_too() -> None:
    story = asked()
    request = story.order.extensions[0].id

    assert "理由" in story.refusal("town", acts.DecideExtension(request=request, verdict=Decision.REFUSE)).reason
    fresh = Story().handled()
    assert "理由" in fresh.refusal("village", replace(fresh.extension(), reason=" ")).reason


def test_the_evidence_of_an_offline_workstation_travels_to_the_decider() -> None:
    story = Story().handled()
    written, seen = story.now - timedelta(hours=20), story.now - timedelta(hours=26)
    stamp = replace(story.stamp("village"), composed_at=written, last_contact=seen)
    order = apply(story.order, story.extension(), stamp, DEFAULT_RULES, UNITS)

    assert (order.extensions[0].composed_at, order.extensions[0].last_contact) == (written, seen)
    assert order.timeline[-1].composed_at == written


def test_the_explanation_tells_every_day_of_limit_and_extension() -> None:
    story = asked(days=1)
    granted(story)
    hop = story.hop("village")
    why = explain(hop, story.order, DEFAULT_RULES)

    assert why.due_at == hop.due
    assert (why.limit_days, len(why.counted), why.article, why.hop) == (4, 4, "R12.9", hop.id)
    assert why.due_at.astimezone(UTC) == hop.due


def test_the_explanation_names_the_township_when_its_limit_decides() -> None:
    story = asked(days=30)
    granted(story)
    why = explain(story.hop("village"), story.order, DEFAULT_RULES)

    assert (why.hop, why.article, why.due_at) == (story.hop("town").id, "R12.4", story.hop("village").due)
