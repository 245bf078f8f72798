"""Effects are pure and leave one entry each; any story that the Measures allow keeps the order in shape."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.contract import codec
from sync.regulation import acts
from sync.regulation.acts import VERBS, Act
from sync.regulation.deadlines import explain
from sync.regulation.effects import apply
from sync.regulation.orders import Extension, Result, Submission, WorkOrder
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Decision, Method, OrderState, RequestState, Review, UpwardDecision
from sync.regulation.workflow import Allowed, may
from tests.regulation.story import UNITS, Story, actor, paper


def test_a_registration_makes_an_order_under_the_edition_in_force() -> None:
    order = Story().order

    assert (order.state, order.edition, order.rev) == (OrderState.REGISTERED, "2024-1", 1)
    assert order.id == order.timeline[0].id


def test_an_order_may_be_given_its_id() -> None:
    story = Story()
    act = acts.Register(number="1", source="阳光", kind=story.order.kind, subject="", body="", received_at=story.now)
    stamp = replace(story.stamp("district"), order_id="chosen")

    assert apply(None, act, stamp, DEFAULT_RULES, UNITS).id == "chosen"


def test_a_pending_entry_and_its_fact_are_the_same_entry() -> None:
    story = Story().handled()
    stamp = story.stamp("village")
    act = acts.Progress(hop=story.hop("village").id, text="已到现场。")
    waiting = apply(story.order, act, replace(stamp, pending=True, rev=story.order.rev), DEFAULT_RULES, UNITS)
    fact = apply(story.order, act, stamp, DEFAULT_RULES, UNITS)

    assert waiting.timeline[-1].pending
    assert not fact.timeline[-1].pending
    assert waiting.timeline[-1].id == fact.timeline[-1].id == stamp.id
    assert (waiting.rev, fact.rev) == (story.order.rev, stamp.rev)


def test_a_reply_written_before_a_change_says_so() -> None:
    story = Story().handled()
    stamp = replace(story.stamp("village"), written_before_rev=3)
    order = apply(story.order, story.reply("village"), stamp, DEFAULT_RULES, UNITS)

    assert order.replies[0].written_before_rev == 3
    assert order.timeline[-1].flags == ("写于青石镇“签收”之前",)


def test_papers_are_kept_once_with_who_brought_them_and_when() -> None:
    story = Story().handled()
    for _ in range(2):
        story.does("village", acts.Progress(hop=story.hop("village").id, text="附照片。"), [paper()])
        story.waits(hours=1)

    (kept,) = story.order.attachments
    assert (kept.added_by, kept.added_at) == ("village", story.now - timedelta(hours=2))


def test_only_a_registration_makes_an_order() -> None:
    with pytest.raises(LookupError):
        apply(None, acts.Sign(hop="x"), Story().stamp("village"), DEFAULT_RULES, UNITS)


# -- any story whatever

UNIT_IDS = sorted(UNITS)


def some_acts(story: Story) -> list[Act]:
    """Everything that somebody could think of doing to the order as it is, allowed or not."""
    hops = [hop.id for hop in story.order.assignments]
    order = story.order
    made: tuple[Extension | Submission | Result, ...] = (*order.extensions, *order.submissions, *order.results)
    requests = [each.id for each in made]
    return [
        *(acts.Dispatch(unit=unit) for unit in UNIT_IDS),
        *(act for hop in hops for act in acts_on(story, hop)),
        *(act for request in requests for act in decisions_on(request)),
        acts.CallBack(method=Method.TELEPHONE, reached=True),
    ]


def acts_on(story: Story, hop: str) -> list[Act]:
    story_hop = story.order.hop(hop)
    assert story_hop is not None
    unit = story_hop.receiver
    return [
        acts.Sign(hop=hop),
        *(acts.AssignDown(hop=hop, unit=each) for each in UNIT_IDS),
        replace(story.result(unit), hop=hop),
        replace(story.reply(unit), hop=hop),
        replace(story.extension(unit), hop=hop),
        replace(story.upward(unit), hop=hop),
        replace(story.close(unit), hop=hop),
    ]


def decisions_on(request: str) -> list[Act]:
    return [
        *(acts.ReviewResult(request=request, verdict=verdict, opinion="意见。") for verdict in Review),
        *(acts.DecideExtension(request=request, verdict=verdict, opinion="意见。") for verdict in Decision),
        *(
            acts.DecideUpward(request=request, verdict=verdict, opinion="意见。", unit=unit)
            for verdict in UpwardDecision
            for unit in (None, *UNIT_IDS)
        ),
    ]


def in_shape(order: WorkOrder) -> None:
    """What holds of every order, whatever happened to it."""
    live = [hop for hop in order.assignments if hop.live]
    for hop in live:
        parent = order.hop(hop.parent or "")
        assert parent is None or parent.live
        assert hop.due == (min(hop.own_due, parent.due) if parent else hop.own_due)
        assert explain(hop, order, DEFAULT_RULES).due_at == hop.due
    assert len({hop.receiver for hop in live}) == len(live)
    assert len({hop.id for hop in order.assignments}) == len(order.assignments)
    assert bool(live) == (order.state is OrderState.OPEN)
    asked: tuple[Extension | Submission, ...] = (*order.extensions, *order.submissions)
    assert {each.hop for each in asked if each.state is RequestState.PENDING} <= {hop.id for hop in live}


@settings(max_examples=60)
@given(st.data())
def test_any_story_that_the_measures_allow_keeps_the_order_in_shape(data: st.DataObject) -> None:
    story = Story()
    for _ in range(data.draw(st.integers(1, 14), label="steps")):
        story.waits(hours=data.draw(st.sampled_from([0, 1, 20, 70]), label="hours"))
        possible = [
            (unit, act) for act in some_acts(story) for unit in UNIT_IDS if isinstance(story.asks(unit, act), Allowed)
        ]
        if not possible:
            break
        unit, act = data.draw(st.sampled_from(possible), label="step")
        before, wire = story.order, codec.dumps(story.order)
        assert isinstance(may(before, VERBS[type(act)], actor(unit), story.now), Allowed), "greyed, yet allowed"
        story.does(unit, act)
        assert codec.dumps(before) == wire, "an effect changed what it was given"
        assert story.order.timeline[:-1] == before.timeline
        assert story.order.timeline[-1].id == f"command-{story.steps}"
        assert codec.loads(codec.dumps(story.order), WorkOrder) == story.order
        in_shape(story.order)
