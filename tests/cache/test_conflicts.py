"""A command in conflict: what its writer saw, what it says, how the order stands now, and the three ways out."""

import pytest

from sync.cache.cache import Cache
from sync.cache.comparing import act_instead, keeps_words
from sync.cache.conflict_words import conflict_text
from sync.cache.errors import NotInConflict
from sync.cache.outbox_item import OutboxState
from sync.cache.resolving import Choice, Instead
from sync.contract.commands import Envelope
from sync.contract.pages import Gone
from sync.contract.problems import CHANGED_MEANWHILE, Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.regulation.acts import Act, DecideExtension, Progress, RequestExtension, Sign, SubmitResult
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision, Verb
from sync.regulation.terms import Outcome as Ending
from tests.cache.scenery import TOWN_CLERK, UNITS, VILLAGE_CLERK, Hand, applied, change, envelope, gone
from tests.helpers.clocks import SteadyClock

CHANGED = Problem(
    type=CHANGED_MEANWHILE,
    title="工单已有新的变化",
    detail="填写之后，石桥村钱伟已作“申请延期”",
    advice="请查看最新情况。",
)


def hop(order: WorkOrder) -> str:
    found = order.hop_of("v1")
    assert found is not None
    return found.id


def result(order: WorkOrder) -> SubmitResult:
    return SubmitResult(hop=hop(order), facts="现场核实灯泡损坏。", outcome=Ending.SOLVED, text="已更换灯泡。")


def put(cache: Cache, order: WorkOrder, act: Act, clock: SteadyClock) -> Envelope:
    clock.tick(60)
    command = envelope(cache, order, act, clock.now())
    cache.outbox.put(command, due=None)
    return command


def conflicting(cache: Cache, command: Envelope, now: WorkOrder, clock: SteadyClock) -> None:
    answer = CommandResult(id=command.id, outcome=Outcome.CONFLICT, problem=CHANGED)
    cache.outbox.settle([answer], [change(now)], clock.now())


@pytest.fixture
def extended(hand: Hand, order: WorkOrder, clock: SteadyClock) -> WorkOrder:
    """A colleague asked for an extension and the township granted it."""
    clock.tick(hours=3)
    ask = RequestExtension(hop=hop(order), days=2, reason="等配件", progress="已联系电工")
    asked = hand.act(order, ask, VILLAGE_CLERK)
    grant = DecideExtension(request=asked.extensions[0].id, verdict=Decision.GRANT, days=2, opinion="情况属实")
    clock.tick(hours=1)
    return hand.act(asked, grant, TOWN_CLERK)


@pytest.fixture
def command(village: Cache, order: WorkOrder, extended: WorkOrder, clock: SteadyClock) -> Envelope:
    """A result in conflict with that."""
    made = put(village, order, result(order), clock)
    conflicting(village, made, extended, clock)
    return made


def test_a_conflict_has_three_sides_and_the_steps_between(
    village: Cache, order: WorkOrder, extended: WorkOrder, command: Envelope, clock: SteadyClock
) -> None:
    found = village.conflicts.get(command.id, clock.now())
    assert found is not None
    assert found.base == order
    assert found.theirs == extended
    assert found.mine == (("核查情况", "现场核实灯泡损坏。"), ("办理结论", "实际解决"), ("办理结果", "已更换灯泡。"))
    assert [(step.verb, step.person) for step in found.steps] == [
        (Verb.REQUEST_EXTENSION, "钱伟"),
        (Verb.DECIDE_EXTENSION, "赵敏"),
    ]
    changed = {row.name: (row.base, row.theirs) for row in found.rows if row.changed}
    assert changed == {
        "办理期限": ("10月8日 24:00", "10月10日 24:00"),
        "延期申请": ("无", "2 个工作日，已同意，尚未告知反映人：情况属实"),
    }
    assert "石桥村 钱伟“申请延期”：申请延期2个工作日：等配件" in conflict_text(found, clock.now())


def test_what_the_writer_had_pending_counts_as_seen(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], None)
    signature = put(village, order, Sign(hop=hop(order)), clock)
    command = put(village, order, result(order), clock)
    signed = hand.act(order, Sign(hop=hop(order)), VILLAGE_CLERK, id=signature.id)
    village.outbox.settle([applied(signature, signed.rev, clock.now())], [change(signed)], clock.now())
    moved = hand.act(signed, RequestExtension(hop=hop(order), days=2, reason="等", progress="有"), VILLAGE_CLERK)
    conflicting(village, command, moved, clock)
    found = village.conflicts.get(command.id, clock.now())
    assert found is not None
    assert [step.verb for step in found.steps] == [Verb.REQUEST_EXTENSION]
    assert next(row for row in found.rows if row.name == "本次交办").base.startswith("办理中")


def test_the_base_goes_when_the_command_is_settled_for_good(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    delivered, withdrawn = (put(village, order, Progress(hop=hop(order), text=words), clock) for words in "甲乙")
    assert bases(village) == {delivered.id, withdrawn.id}
    village.outbox.settle([applied(delivered, order.rev + 1, clock.now())], [], clock.now())
    village.outbox.withdraw(withdrawn.id)
    assert bases(village) == set()


@pytest.mark.parametrize("reason", [Gone.LEFT_SCOPE, Gone.REDACTED])
def test_nothing_of_an_order_that_left_stays_in_a_base(
    village: Cache, extended: WorkOrder, command: Envelope, clock: SteadyClock, reason: Gone
) -> None:
    village.orders.apply([gone(extended, reason)], None)
    assert bases(village) == set()
    found = village.conflicts.get(command.id, clock.now())
    if reason is Gone.REDACTED:  # R17.1: there is nothing left to compare or to send again
        assert found is None
        assert village.outbox.parked() == 1
        return
    assert found is not None
    assert (found.base, found.theirs, found.steps) == (None, None, ())
    assert act_instead(found, Choice.AGAIN, "v1", UNITS, clock.now()) is None
    assert "已不在本单位的范围内" in conflict_text(found, clock.now())


def test_sending_again_closes_the_old_one_and_makes_exactly_one_new(
    village: Cache, extended: WorkOrder, command: Envelope, clock: SteadyClock
) -> None:
    found = village.conflicts.get(command.id, clock.now())
    assert found is not None
    act = act_instead(found, Choice.AGAIN, "v1", UNITS, clock.now())
    assert act == result(extended)
    new = envelope(village, extended, act, clock.now())
    instead = Instead(command=command.id, choice=Choice.AGAIN)
    village.outbox.put(new, due=None, instead=instead)
    states = {item.id: item.state for item in village.outbox.all()}
    assert states == {command.id: OutboxState.WITHDRAWN, new.id: OutboxState.WAITING}
    ending = village.conflicts.resolution(command.id)
    assert ending is not None
    assert (ending.choice, ending.successor) == (Choice.AGAIN, new.id)
    third = envelope(village, extended, act, clock.tick())
    with pytest.raises(NotInConflict):
        village.outbox.put(third, due=None, instead=instead)
    assert village.outbox.get(third.id) is None
    assert new.base_rev == extended.rev
    assert village.conflicts.open() == []


def test_a_note_carries_every_word(village: Cache, command: Envelope, clock: SteadyClock) -> None:
    found = village.conflicts.get(command.id, clock.now())
    assert found is not None
    note = act_instead(found, Choice.NOTE, "v1", UNITS, clock.now())
    assert isinstance(note, Progress)
    assert note.text == (
        "原拟“提交办理结果”，因工单已有新的变化没有生效，改为记录。\n"
        "核查情况：现场核实灯泡损坏。\n办理结论：实际解决\n办理结果：已更换灯泡。"
    )


def test_words_that_fill_a_whole_text_are_not_cut_into_a_note(
    village: Cache, order: WorkOrder, extended: WorkOrder, clock: SteadyClock
) -> None:
    long = SubmitResult(hop=hop(order), facts="长" * MAX_TEXT_CHARACTERS, outcome=Ending.SOLVED, text="好")
    command = put(village, order, long, clock)
    conflicting(village, command, extended, clock)
    found = village.conflicts.get(command.id, clock.now())
    assert found is not None
    assert act_instead(found, Choice.NOTE, "v1", UNITS, clock.now()) is None


def test_withdrawing_leaves_the_words_as_a_draft(village: Cache, command: Envelope, clock: SteadyClock) -> None:
    item = village.outbox.get(command.id)
    assert item is not None
    changed = village.outbox.give_up(command.id, keep_words=keeps_words(item))
    assert changed.drafts
    [draft] = village.drafts.all()
    assert (draft.verb, draft.fields["text"]) == (Verb.SUBMIT_RESULT, "已更换灯泡。")
    ending = village.conflicts.resolution(command.id)
    assert ending is not None
    assert (ending.choice, ending.successor) == (Choice.WITHDRAW, "")
    with pytest.raises(NotInConflict):
        village.outbox.give_up(command.id, keep_words=True)
    assert len(village.drafts.all()) == 1


def test_a_signature_has_no_words_to_keep(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    command = put(village, order, Sign(hop=hop(order)), clock)
    conflicting(village, command, order, clock)
    item = village.outbox.get(command.id)
    assert item is not None
    assert not keeps_words(item)


def bases(cache: Cache) -> set[str]:
    with cache._database.read() as connection:
        return set(connection.exec_driver_sql("SELECT command FROM base").scalars())
