"""A restored district counts its revisions afresh; what was written before the restore is judged all the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.cache.outbox_item import OutboxState
from sync.regulation.acts import Progress, RequestExtension, Sign
from sync.regulation.terms import Verb
from tests.week.story import GUOQIANG, XIAOMEI, hop, result
from tests.week.world import VILLAGE, World, world


@pytest.fixture
def made(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as district:
        yield district


def restored(made: World) -> str:
    """An order that Xiaomei signed and noted, and on which a result waits here, after the district forgot all of it."""
    order = made.order("村道路灯不亮", VILLAGE)
    made.meets(XIAOMEI, GUOQIANG)
    made.server.save()
    made.goes_to(0, 10)
    mine = hop(made, order, VILLAGE)
    made.does(XIAOMEI, order, Sign(hop=mine))
    made.does(XIAOMEI, order, Progress(hop=mine, text="已联系电工。"))
    made.meets(XIAOMEI)
    made.goes_to(0, 11)
    made.does(XIAOMEI, order, result(made, order, "已更换灯泡。"))
    made.goes_to(0, 12)
    made.server.restore()
    return order


def states(made: World) -> list[tuple[Verb, OutboxState]]:
    return [(item.verb, item.state) for item in made.items(XIAOMEI)]


def test_a_revision_of_before_hides_no_step_of_after(made: World) -> None:
    order = restored(made)
    made.meets(GUOQIANG)
    mine = hop(made, order, VILLAGE)
    made.does(GUOQIANG, order, Sign(hop=mine))
    made.does(GUOQIANG, order, RequestExtension(hop=mine, days=2, reason="等配件", progress="已看过"))
    made.meets(GUOQIANG)
    waiting = made.items(XIAOMEI)[-1]
    assert waiting.envelope.base_rev == made.fact(order).rev == 4
    made.meets(XIAOMEI, XIAOMEI)
    assert states(made) == [
        (Verb.SIGN, OutboxState.CONFLICT),
        (Verb.PROGRESS, OutboxState.DELIVERED),
        (Verb.SUBMIT_RESULT, OutboxState.CONFLICT),
    ]
    note = next(entry for entry in made.fact(order).timeline if entry.verb is Verb.PROGRESS)
    assert note.flags == ("写于吴山村委会“签收”之前",)
    conflict = made.people[XIAOMEI].cache.conflicts.get(waiting.id, made.server.clock.now())
    assert conflict is not None
    assert [step.verb for step in conflict.steps] == [Verb.SIGN, Verb.REQUEST_EXTENSION]


def test_where_nobody_else_did_anything_all_of_it_comes_back(made: World) -> None:
    order = restored(made)
    made.meets(XIAOMEI, XIAOMEI)
    assert {state for _, state in states(made)} == {OutboxState.DELIVERED}
    assert [entry.verb for entry in made.fact(order).timeline][2:] == [
        item.verb for item in sorted(made.items(XIAOMEI), key=lambda item: item.receipt.rev if item.receipt else 0)
    ]


def test_what_is_written_after_the_restore_is_judged_by_its_revision(made: World) -> None:
    order = restored(made)
    made.meets(XIAOMEI, XIAOMEI, GUOQIANG)
    written = made.does(GUOQIANG, order, Progress(hop=hop(made, order, VILLAGE), text="已到场。"))
    assert written.envelope.base_rev == made.fact(order).rev
    made.meets(GUOQIANG)
    note = made.fact(order).timeline[-1]
    assert (note.id, note.flags) == (written.id, ())
