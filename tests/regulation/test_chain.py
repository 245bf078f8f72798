"""What happened to an order cannot be changed afterwards without its being seen (R21.3)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sync.regulation import acts
from sync.regulation.chain import Break, head, links, seed, spelled, verify
from sync.regulation.orders import WorkOrder
from sync.regulation.records import TimelineEntry
from tests.regulation.story import Story


def handled() -> WorkOrder:
    """Registered, dispatched, twice signed, and a note."""
    story = Story().handled()
    story.does("village", acts.Progress(hop=story.hop("village").id, text="已到现场"))
    return story.order


def test_every_step_is_chained_to_the_one_before_and_the_first_to_its_order() -> None:
    order = handled()
    found = list(links(order.id, order.timeline))
    assert verify(order, found) is None
    assert len(set(found)) == len(order.timeline) == 5
    assert head(order.id, order.timeline) == found[-1]
    assert head("another", order.timeline) != found[-1]
    assert head(order.id, ()) == seed(order.id)


def test_a_link_is_128_bits_in_22_characters() -> None:
    order = handled()
    assert len(head(order.id, order.timeline)) == 22


@pytest.mark.parametrize("step", range(1, 6))
@pytest.mark.parametrize(
    "change",
    [
        {"text": "别的话"},
        {"person": "另一人"},
        {"unit": "bureau"},
        {"flags": ("逾期办结",)},
        {"device": "another"},
        {"article": "R14.4"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_whatever_is_altered_in_whatever_step_is_found_and_named(step: int, change: dict[str, object]) -> None:
    order = handled()
    kept = list(links(order.id, order.timeline))
    altered = _with(order, step, replace(order.timeline[step - 1], **change))  # type: ignore[arg-type]
    assert verify(altered, kept) == Break(step, "内容与当时的校验值不符")
    assert verify(altered) is None, "by itself it reads well"
    assert head(order.id, altered.timeline) != kept[-1]


def test_a_moment_moved_by_a_microsecond_is_found() -> None:
    order = handled()
    entry = order.timeline[2]
    altered = _with(order, 3, replace(entry, at=entry.at + timedelta(microseconds=1)))
    assert head(order.id, altered.timeline) != head(order.id, order.timeline)


def test_a_dropped_a_swapped_and_an_inserted_step_are_named_without_any_help() -> None:
    order = handled()
    one, two, three, four, five = order.timeline
    for timeline, step in (
        ((one, three, four, five), 2),
        ((one, two, four, three, five), 3),
        ((one, two, two, three, four, five), 3),
        ((one, two, three, four), 5),
    ):
        found = verify(replace(order, timeline=timeline))
        assert found is not None
        assert found.step == step


def test_a_step_of_another_order_does_not_fit() -> None:
    order, other = handled(), Story(start="2026-09-15T09:00").handled().order
    found = verify(_with(order, 3, other.timeline[2]), list(links(order.id, order.timeline)))
    assert found is not None
    assert found.step == 3


def test_a_field_that_says_nothing_is_not_spelled_so_that_later_versions_may_add_some() -> None:
    entry = handled().timeline[0]
    assert b"due_before" not in spelled(entry)
    assert b"pending" not in spelled(replace(entry, pending=True))


def _with(order: WorkOrder, step: int, entry: TimelineEntry) -> WorkOrder:
    steps = list(order.timeline)
    steps[step - 1] = entry
    return replace(order, timeline=tuple(steps))
