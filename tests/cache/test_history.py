"""What came of every attempt is written where the attempt is noted, and stays readable however many there were."""

import pytest

from sync.cache.cache import Cache, open_cache
from sync.cache.errors import CacheProblem
from sync.cache.history import KEPT, Attempt, Fate, Way
from sync.cache.profile import Profile
from sync.cache.salvage import salvage
from sync.contract.commands import Envelope
from sync.contract.problems import REFUSED, Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import KEY, applied, note
from tests.helpers.clocks import SteadyClock

CUT = Problem(type="about:blank", title="没有连上区级平台", detail="线路中断。", advice="会自动再试。")
NO = Problem(type=REFUSED, title="已过时限", detail="送达时已过期限。", article="R12.9")


@pytest.fixture
def command(village: Cache, order: WorkOrder, clock: SteadyClock) -> Envelope:
    made = note(village, order, clock)
    village.outbox.put(made, due=None)
    return made


def fates(cache: Cache, command: Envelope) -> list[Fate]:
    return [attempt.fate for attempt in cache.outbox.history(command.id).attempts]


def test_an_attempt_under_way_is_told_before_its_answer(village: Cache, command: Envelope, clock: SteadyClock) -> None:
    village.outbox.attempted([command.id], clock.now())
    assert village.outbox.history(command.id).attempts == (Attempt(at=clock.now(), way=Way.LINE, fate=Fate.BEGUN),)


def test_from_a_cut_line_to_the_receipt(village: Cache, command: Envelope, clock: SteadyClock) -> None:
    for never_left in (True, False):
        at = clock.tick()
        village.outbox.attempted([command.id], at)
        village.outbox.attempted([command.id], at, CUT, never_left=never_left)
    clock.tick()
    village.outbox.attempted([command.id], clock.now())
    village.outbox.settle([applied(command, 9, clock.now())], [], clock.now())
    assert fates(village, command) == [Fate.NOT_TAKEN, Fate.UNANSWERED, Fate.APPLIED]
    first = village.outbox.history(command.id).attempts[0]
    assert (first.title, first.detail, first.advice) == (CUT.title, CUT.detail, CUT.advice)


def test_a_refusal_is_kept_with_its_article(village: Cache, command: Envelope, clock: SteadyClock) -> None:
    village.outbox.attempted([command.id], clock.now())
    village.outbox.settle([CommandResult(id=command.id, outcome=Outcome.REJECTED, problem=NO)], [], clock.now())
    (attempt,) = village.outbox.history(command.id).attempts
    assert (attempt.fate, attempt.title, attempt.article) == (Fate.REJECTED, NO.title, "R12.9")


def test_a_refused_request_and_the_refused_command_are_one_line(
    village: Cache, command: Envelope, clock: SteadyClock
) -> None:
    village.outbox.attempted([command.id], clock.now())
    village.outbox.attempted([command.id], clock.now(), NO, never_left=True)
    village.outbox.settle([CommandResult(id=command.id, outcome=Outcome.REJECTED, problem=NO)], [], clock.now())
    assert fates(village, command) == [Fate.REJECTED]


def test_an_answer_that_nobody_waited_for_is_a_line_of_its_own(
    village: Cache, command: Envelope, clock: SteadyClock
) -> None:
    village.outbox.attempted([command.id], clock.now())
    village.outbox.attempted([command.id], clock.now(), CUT)
    village.outbox.passed(command.id, clock.tick(), Fate.EXPORTED, way=Way.COURIER)
    village.outbox.settle([applied(command, 9, clock.now())], [], clock.tick(), way=Way.COURIER)
    assert fates(village, command) == [Fate.UNANSWERED, Fate.EXPORTED, Fate.APPLIED]
    assert [a.way for a in village.outbox.history(command.id).attempts] == [Way.LINE, Way.COURIER, Way.COURIER]


def test_the_first_and_the_last_are_kept_and_the_rest_is_counted(
    village: Cache, command: Envelope, clock: SteadyClock
) -> None:
    first = clock.now()
    for _ in range(KEPT + 20):
        village.outbox.attempted([command.id], clock.now())
        village.outbox.attempted([command.id], clock.now(), CUT)
        last = clock.now()
        clock.tick(60)
    history = village.outbox.history(command.id)
    assert len(history.attempts) == KEPT + 1
    assert (history.attempts[0].at, history.attempts[-1].at) == (first, last)
    assert history.left_out == 19
    item = village.outbox.get(command.id)
    assert item is not None
    assert item.attempts == len(history.attempts) + history.left_out


def test_an_attempt_that_cannot_be_counted_leaves_no_line(
    village: Cache, command: Envelope, clock: SteadyClock
) -> None:
    with village._database.write() as tx:
        tx.exec_driver_sql("CREATE TRIGGER full BEFORE UPDATE ON outbox BEGIN SELECT raise(ABORT, 'no'); END")
    with pytest.raises(CacheProblem):
        village.outbox.attempted([command.id], clock.now())
    assert fates(village, command) == []


def test_the_history_goes_with_its_command(village: Cache, command: Envelope, clock: SteadyClock) -> None:
    village.outbox.attempted([command.id], clock.now())
    with village._database.write() as tx:
        tx.exec_driver_sql("DELETE FROM outbox WHERE id = ?", (command.id,))
    assert fates(village, command) == []


def test_a_salvaged_cache_keeps_the_history(
    profile: Profile, village: Cache, command: Envelope, clock: SteadyClock
) -> None:
    village.outbox.attempted([command.id], clock.now())
    village.close()
    saved = salvage(profile, KEY, clock.now())
    assert (saved.rows["attempt"], saved.broken) == (1, ())
    again = open_cache(profile, KEY, clock)
    assert fates(again, command) == [Fate.BEGUN]
    again.close()
