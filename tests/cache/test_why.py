"""Why a command has not left yet: every cause has its sentence, what follows and what can be done, as a table."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from sync.cache.cache import Cache
from sync.cache.history import Attempt, Fate, History, Way
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why import Cause, Deed, Facts, Owed, explain, facts_of, facts_of_all
from sync.cache.why.telling import DEEDS, FATES, STATES, WAYS, attempt_words, history_words, whole
from sync.contract.commands import compose
from sync.contract.problems import Problem
from sync.contract.receipts import Receipt
from sync.contract.status import LineState, SyncStatus
from sync.contract.words import HELD_UP
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import TOWN_CLERK, Hand, note, session_of
from tests.helpers.clocks import MORNING, SteadyClock

UP: Final = SyncStatus(state=LineState.CONNECTED)
OFFLINE: Final = SyncStatus(state=LineState.OFFLINE, next_try=MORNING + timedelta(minutes=3))
SIGNED_OUT: Final = SyncStatus(state=LineState.SIGNED_OUT)
BACK: Final = (Deed.TO_DRAFT, Deed.WITHDRAW)
PHOTO: Final = Owed(name="现场.jpg", offset=620, size=1000)
CUT: Final = Attempt(at=MORNING - timedelta(minutes=5), way=Way.LINE, fate=Fate.STOPPED, title="没有连上区级平台")
RULED: Final = Attempt(at=MORNING, way=Way.LINE, fate=Fate.REJECTED, title="已过时限", article="R12.9")


def item(**other: Any) -> OutboxItem:
    act = Progress(hop="h", text="已到现场。")
    envelope = compose(act, id="c1", device="d", user="u2", order="o1", base_rev=1, composed_at=MORNING)
    plain = OutboxItem(
        id="c1",
        order="o1",
        number="DB1",
        subject="路灯不亮",
        verb=Verb.PROGRESS,
        envelope=envelope,
        state=OutboxState.WAITING,
        due=None,
        hold_until=None,
        attempts=0,
        maybe_there=False,
        last_attempt_at=None,
        next_try=None,
        reason_title="",
        reason_detail="",
        reason_advice="",
        receipt=None,
        created_at=MORNING - timedelta(minutes=10),
    )
    return replace(plain, **other)


SENT: Final = item(maybe_there=True, reason_title="没有连上区级平台", reason_detail="线路中断。")
REFUSED: Final = item(state=OutboxState.PARKED, reason_title="已过时限", reason_detail="期限是昨天。")
RECEIPT: Final = Receipt(number="SL1", command="c1", order="o1", hash="", seq=1, rev=2, received_at=MORNING)

CASES: Final[dict[Cause, tuple[Facts, SyncStatus, tuple[str, ...], tuple[Deed, ...]]]] = {
    Cause.HELD: (
        Facts(item=item(created_at=MORNING, hold_until=MORNING + timedelta(seconds=6.2))),
        OFFLINE, ("10 秒内", "7 秒后发送"), (Deed.SEND_NOW, *BACK),
    ),
    Cause.TURN: (
        Facts(item=item(), ahead=item(id="c0", verb=Verb.SIGN)), OFFLINE,
        ("前面还有一项“签收”", "没有网络", "随即发送"), (Deed.SEND_NOW, *BACK),
    ),
    Cause.COLLEAGUE: (
        Facts(item=item(), colleague="钱伟"), UP, ("由钱伟提交", "登录后自动发送"), (Deed.SIGN_IN, *BACK),
    ),
    Cause.CARRIED: (
        Facts(item=item(carried_in="去.dbx", maybe_there=True), ahead=item(id="c0")), OFFLINE,
        ("已导出到信使文件 去.dbx，等待带回回执", "没有网络", "不会重复生效", "不能撤回"), (Deed.SEND_NOW,),
    ),
    Cause.UNANSWERED: (
        Facts(item=SENT), OFFLINE,
        ("还没有收到回执", "不会重复生效", "线路中断", "3 分钟后", "不能撤回"), (Deed.SEND_NOW,),
    ),
    Cause.LINE: (Facts(item=item()), OFFLINE, ("没有网络", "3 分钟后自动再试"), (Deed.SEND_NOW, *BACK)),
    Cause.ASKED_TO_WAIT: (
        Facts(item=item(next_try=MORNING + timedelta(seconds=40), reason_title="平台繁忙")),
        UP, ("平台繁忙", "40 秒后自动再试"), (Deed.SEND_NOW, *BACK),
    ),
    Cause.ATTACHMENT: (
        Facts(item=item(), owed=(PHOTO,), history=History(attempts=(CUT,))), UP,
        ("1 个附件没有传完", "“现场.jpg”已上传 62%", "08:55 中断"), (Deed.SEND_NOW, *BACK),
    ),
    Cause.NEXT: (Facts(item=item()), UP, ("正在排队",), (Deed.SEND_NOW, *BACK)),
    Cause.REFUSED: (
        Facts(item=REFUSED, history=History(attempts=(RULED,))), UP,
        ("已过时限", "期限是昨天", "《办法》第十二条（四）", "不会自动再发"), BACK,
    ),
    Cause.CONFLICT: (
        Facts(item=replace(REFUSED, state=OutboxState.CONFLICT, reason_title="工单已有变化")),
        UP, ("工单已有变化", "退回草稿"), (Deed.COMPARE, *BACK),
    ),
    Cause.DELIVERED: (
        Facts(item=item(state=OutboxState.DELIVERED, receipt=RECEIPT)), OFFLINE, ("今天 09:00 收到", "回执号 SL1"), (),
    ),
    Cause.WITHDRAWN: (Facts(item=item(state=OutboxState.WITHDRAWN)), OFFLINE, ("已撤回",), ()),
}  # fmt: skip


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_has_its_sentences(cause: Cause) -> None:
    facts, status, said, deeds = CASES[cause]
    why = explain(facts, status, MORNING)
    assert why.cause is cause
    assert why.deeds == deeds
    text = whole(facts, why, MORNING)
    for words in said:
        assert words in text
    for part in (why.sentence, why.detail, why.following, why.advice):
        assert not part or part.endswith("。"), part


@pytest.mark.parametrize("state", list(LineState))
def test_every_state_of_the_line_explains_a_waiting_command(state: LineState) -> None:
    why = explain(Facts(item=item()), SyncStatus(state=state), MORNING)
    assert why.sentence.endswith("。")
    assert why.cause is (Cause.LINE if state in HELD_UP else Cause.NEXT)


def test_signing_in_is_offered_where_it_helps() -> None:
    for facts in (Facts(item=item()), Facts(item=SENT)):
        assert Deed.SIGN_IN in explain(facts, SIGNED_OUT, MORNING).deeds


def test_a_clock_that_was_set_back_holds_nothing_up() -> None:
    held = item(created_at=MORNING + timedelta(days=1), hold_until=MORNING + timedelta(days=1, seconds=10))
    assert explain(Facts(item=held), UP, MORNING).cause is Cause.NEXT
    deferred = item(last_attempt_at=MORNING + timedelta(days=1), next_try=MORNING + timedelta(days=2))
    assert explain(Facts(item=deferred), UP, MORNING).cause is Cause.NEXT


def test_everything_that_can_be_told_has_words() -> None:
    assert set(FATES) == set(Fate)
    assert set(WAYS) == set(Way)
    assert set(STATES) == set(OutboxState)
    assert set(DEEDS) == set(Deed)


def test_the_history_reads_as_a_list_and_says_what_is_left_out() -> None:
    exported = Attempt(at=MORNING, way=Way.COURIER, fate=Fate.EXPORTED)
    said = list(history_words(History(attempts=(CUT, exported), left_out=7), MORNING))
    assert said == [
        ("今天 08:55", "附件没有传完：没有连上区级平台。"),
        ("", "另有 7 次没有列出。"),
        ("今天 09:00", "经信使文件：已写入信使文件，等待带回回执。"),
    ]
    assert attempt_words(RULED) == "没有被接受：已过时限。依据《办法》第十二条（四）。"


def test_the_cache_gives_what_the_explanation_needs(
    village: Cache, order: WorkOrder, hand: Hand, clock: SteadyClock
) -> None:
    first, later = note(village, order, clock), note(village, order, clock)
    for command in (first, later):
        village.outbox.put(command, due=None)
    village.outbox.attempted([first.id], clock.tick())
    village.outbox.attempted([first.id], clock.now(), Problem(type="x", title="没有连上区级平台"), never_left=True)
    facts = facts_of(village, later.id)
    assert facts is not None
    assert facts.ahead is not None
    assert (facts.ahead.id, facts.colleague) == (first.id, "")
    assert facts_of(village, "no such command") is None
    tried = facts_of(village, first.id)
    assert tried is not None
    assert [attempt.fate for attempt in tried.history.attempts] == [Fate.NOT_TAKEN]
    listed = facts_of_all(village, village.outbox.all())
    assert [one.item.id for one in listed] == [first.id, later.id]
    assert [bool(one.ahead) for one in listed] == [False, True]


def test_what_a_colleague_wrote_waits_for_the_colleague_by_name(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None)
    village.identity.session = session_of(TOWN_CLERK)
    facts = facts_of(village, command.id)
    assert facts is not None
    assert facts.colleague == "钱伟"
    assert explain(facts, UP, clock.now()).cause is Cause.COLLEAGUE
