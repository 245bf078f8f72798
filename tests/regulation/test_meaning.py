"""What an act can only be about is filled in, so that nobody looks up ids."""

from sync.regulation.meaning import meant
from sync.regulation.subjects import around
from sync.regulation.terms import Verb
from sync.regulation.transitions import transition
from tests.regulation.story import Story, actor


def test_the_units_own_assignment_is_meant_and_nothing_else_is_said() -> None:
    story = Story().handled()
    assert meant(story.order, Verb.PROGRESS, actor("village")) == {"hop": story.hop("village").id}
    assert meant(story.order, Verb.PROGRESS, actor("other_town")) == {}


def test_the_request_that_waits_is_meant_and_its_assignment_is_not_asked() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    assert meant(story.order, Verb.DECIDE_EXTENSION, actor("town")) == {"request": story.order.extensions[0].id}


def test_of_what_is_about_the_order_nothing_is_filled_in() -> None:
    assert meant(Story().order, Verb.DISPATCH, actor("district")) == {}


def test_a_request_is_meant_together_with_its_assignment() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    (subject,) = around(story.order, transition(Verb.DECIDE_EXTENSION), actor("town"))
    assert subject.hop == story.hop("village")

    story = Story().handled()
    story.does("town", story.extension("town"))
    (asked,) = around(story.order, transition(Verb.REMIND), actor("town"))
    assert asked.hop == story.hop("town")
