"""Approvals, outbox and drafts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, save_draft
from desktop.actions.submit import Done, submit
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.kit.chips import Chip
from desktop.screens.approvals import ApprovalsPane
from desktop.screens.drafts import DraftsPane
from desktop.screens.inbox.words import local
from desktop.screens.order import OrderPane
from desktop.screens.outbox import OutboxPane
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.contract.commands import BlobRef
from sync.contract.problems import REFUSED, Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.contract.status import LineState, SyncStatus
from sync.regulation.acts import ContactReporter, Progress
from sync.regulation.terms import Method, Verb
from sync.regulation.verdicts import Refused
from tests.cache.scenery import Hand, applied
from tests.desktop_work.conftest import Shown
from tests.helpers import orders


def approving(qtbot: QtBot, town: Desk, door: Door, shown: Shown, count: int) -> ApprovalsPane:
    """The township's approvals with `count` requests in it."""
    pane = ApprovalsPane(town, door)
    shown(pane)
    qtbot.waitUntil(lambda: len(pane.approvals) == count)
    return pane


def put(desk: Desk, hand: Hand, *, about_reporter: bool = False, blobs: tuple[BlobRef, ...] = ()) -> OutboxItem:
    """One command in the village's outbox."""
    order = orders.drain(hand)
    orders.fill(desk.cache, [order])
    hop = order.hop_of("v1")
    assert hop is not None
    act: Progress | ContactReporter = Progress(hop=hop.id, text="已疏通一半")
    if about_reporter:
        act = ContactReporter(hop=hop.id, method=Method.TELEPHONE, at=desk.now(), reached=True, text="已说明")
    answer = submit(desk, order.id, act, blobs=blobs)
    assert isinstance(answer, Done)
    return answer.item


def test_a_request_shows_who_asks_what_why_and_the_deadline_before_and_after(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    pane = ApprovalsPane(town, door)
    with qtbot.waitSignal(pane.composer.ready), qtbot.waitSignal(pane.order_chosen) as chosen:
        shown(pane)
    assert chosen.args == [order.id]
    assert "石桥村 申请延期 3 个工作日" in pane.card.words()
    assert "须等燃气公司" in pane.card.words()
    assert "已清掏可及的两段" in pane.card.words()
    assert pane.card.before.words() == "现期限 10月8日 24:00"
    assert pane.card.after.words() == "同意后 10月12日 24:00"
    assert [made.text() for made in pane.composer.finishes] == ["同意", "不同意"]


def test_on_a_low_screen_the_opinion_is_in_sight_and_a_refusal_too(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, [orders.asking(hand)])
    pane = approving(qtbot, town, door, shown, 1)
    qtbot.waitUntil(lambda: pane.composer.verb is not None)
    composer = pane.composer
    pane.resize(380, 1200)
    qtbot.waitUntil(lambda: composer.ends.isAncestorOf(composer.promise))
    pane.resize(380, 560)
    qtbot.waitUntil(lambda: not composer.ends.isAncestorOf(composer.promise))
    composer.promise.refuse(Refused("R12.4", "这项申请已经决定。", "请看办理过程。"))
    assert composer.ends.isAncestorOf(composer.promise)


def test_an_escalation_offers_three_answers(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    order = orders.rising(hand)
    orders.fill(town.cache, [order])
    pane = approving(qtbot, town, door, shown, 1)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.DECIDE_UPWARD)
    assert [made.text() for made in pane.composer.finishes] == ["同意上报", "退回，重新交办", "不同意"]
    assert "由 区住建局 承办" in pane.card.words()


def test_deciding_goes_on_to_the_next(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    orders.fill(town.cache, [orders.asking(hand), orders.reported(hand)])
    pane = approving(qtbot, town, door, shown, 2)
    first, second = list(pane.approvals)
    qtbot.waitUntil(lambda: pane.composer.verb is not None)
    assert pane.shelf.list.current() == first
    number = pane.approvals[first].number
    pane.composer.sheet.editors["opinion"].put("情况属实，同意。")
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
    qtbot.waitUntil(lambda: list(pane.approvals) == [second])
    assert pane.shelf.list.current() == second
    assert pane.said.isVisible()
    assert pane.said.words() == f"{number} 已同意延期，已放入发件箱，10 秒内可撤回。"
    qtbot.waitUntil(lambda: pane.composer.verb is not None)
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
    qtbot.waitUntil(lambda: pane.approvals == {})
    assert pane.shelf.empty.isVisible()


def test_a_decision_is_taken_back_for_ten_seconds_and_its_request_waits_again_with_the_opinion(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, [orders.asking(hand), orders.reported(hand)])
    pane = approving(qtbot, town, door, shown, 2)
    first, second = list(pane.approvals)
    qtbot.waitUntil(lambda: pane.composer.verb is not None)
    pane.composer.sheet.editors["opinion"].put("情况属实，同意。")
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
    qtbot.waitUntil(lambda: list(pane.approvals) == [second])
    pane.said.button.click()
    qtbot.waitUntil(lambda: list(pane.approvals) == [first, second])
    assert pane.shelf.list.current() == first
    qtbot.waitUntil(lambda: pane.composer.sheet.editors["opinion"].value() == "情况属实，同意。")
    assert {item.state for item in town.cache.outbox.all()} == {OutboxState.WITHDRAWN}


def test_after_a_decision_the_keys_are_in_the_list(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, [orders.asking(hand), orders.reported(hand)])
    pane = approving(qtbot, town, door, shown, 2)
    qtbot.waitUntil(lambda: pane.composer.verb is not None)
    pane.composer.sheet.editors["opinion"].put("请先自行协调。")
    pane.composer.sheet.take_focus(("", 0))
    with qtbot.waitSignal(pane.composer.submitted):
        QTest.mouseClick(pane.composer.finishes[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(pane.approvals) == 1)
    assert "未同意延期" in pane.said.words()
    assert pane.focusWidget() is pane.shelf.list


def test_an_opinion_half_written_survives(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    pane = approving(qtbot, town, door, shown, 1)
    qtbot.waitUntil(lambda: pane.composer.verb is not None)
    pane.composer.sheet.editors["opinion"].put("请先说明")
    pane.flush()
    again = ApprovalsPane(town, door)
    with qtbot.waitSignal(again.composer.ready):
        shown(again)
    assert again.composer.sheet.editors["opinion"].value() == "请先说明"


def test_the_outbox_says_why_each_waits(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    item = put(village, hand, about_reporter=True)
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    assert "10 秒" in pane.detail.cause.text()
    hand.clock.tick(11)
    door.status.emit(SyncStatus(state=LineState.OFFLINE))
    assert "没有网络" in pane.detail.cause.text()
    assert pane.detail.attempts.text() == "还没有发送过。连上后自动再试。"
    assert "联系情况：已说明" in pane.detail.text.words()


def test_what_has_left_without_an_answer_is_called_the_same_everywhere(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    item = put(village, hand)
    pane, page = OutboxPane(village, door), OrderPane(village, door)
    shown(pane)
    page.show_order(item.order)
    qtbot.waitUntil(lambda: item.id in pane.items and page.view is not None)
    door.changed.emit(village.cache.outbox.attempted([item.id], village.now()))
    failed = Problem(type="about:blank", title="没有等到答复", status=0)
    door.changed.emit(village.cache.outbox.attempted([item.id], village.now(), failed))
    qtbot.waitUntil(lambda: pane.items[item.id].sent)
    qtbot.waitUntil(lambda: page.view is not None and item.id in page.view.case.sent)
    (line,) = pane.shelf.list.lines.lines
    row = village.cache.views.row(item.order)
    assert row is not None
    mark = local(row)
    assert mark is not None
    words = page.sheet.timeline.rows[0].findChildren(Chip)
    assert {line.chip, mark.words, *(chip.words() for chip in words)} == {"待回执"}
    assert "已经发出，还没有收到回执" in line.below
    assert line.below in pane.shelf.list.lines.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_later_steps_of_one_order_wait_for_the_earlier(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    item = put(village, hand)
    hand.clock.tick(60)
    payload = item.envelope.payload
    later = submit(village, item.order, Progress(hop=payload["hop"], text="全部疏通"))
    assert isinstance(later, Done)
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: len(pane.items) == 2)
    pane.shelf.list.go(later.item.id)
    assert "前面还有一项" in pane.detail.cause.text()


def test_hurry_asks_for_a_cycle(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    item = put(village, hand, about_reporter=True)
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    with qtbot.waitSignal(pane.send_wanted):
        QTest.mouseClick(pane.detail.hurry, Qt.MouseButton.LeftButton)
    now = village.cache.outbox.get(item.id)
    assert now is not None
    assert now.hold_until is None


def test_back_to_draft_leads_to_the_order(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    item = put(village, hand)
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    with qtbot.waitSignal(pane.order_chosen, check_params_cb=lambda order: order == item.order):
        QTest.mouseClick(pane.detail.redraft, Qt.MouseButton.LeftButton)
    assert [draft.verb for draft in village.cache.drafts.of(item.order)] == [Verb.PROGRESS]


def test_withdrawing_asks_first(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    item = put(village, hand)
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    QTest.mouseClick(pane.detail.withdraw, Qt.MouseButton.LeftButton)
    question = pane.findChild(Question)
    assert question is not None
    question.answers[0].click()
    qtbot.waitUntil(lambda: pane.items[item.id].state is OutboxState.WITHDRAWN)


def test_what_may_have_arrived_says_why_it_cannot_be_taken_back(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    item = put(village, hand)
    village.cache.outbox.attempted([item.id], village.clock.now())
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    assert "不会重复生效" in pane.detail.cause.text()
    QTest.mouseClick(pane.detail.redraft, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "已经不能撤回" in pane.detail.problem.text())


def test_a_delivered_one_has_its_receipt_and_a_refused_one_its_reason(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    sent, refused = put(village, hand), put(village, hand)
    now = village.clock.now()
    problem = Problem(
        type=REFUSED,
        title="延期应当在时限届满前申请",
        detail="送达时已过期限。",
        advice="请电话联系镇里。",
        article="R12.9",
    )
    results = [
        applied(sent.envelope, 9, now),
        CommandResult(id=refused.id, outcome=Outcome.REJECTED, problem=problem),
    ]
    village.cache.outbox.settle(results, [], now)
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: len(pane.items) == 2)
    pane.shelf.list.go(sent.id)
    receipt = results[0].receipt
    assert receipt is not None
    assert f"回执号 {receipt.number}" in pane.detail.cause.text()
    assert pane.detail.withdraw.isHidden()
    pane.shelf.list.go(refused.id)
    assert pane.detail.cause.text() == "延期应当在时限届满前申请。"
    assert "请电话联系镇里" in pane.detail.advice.text()
    assert not pane.detail.redraft.isHidden()
    door.status.emit(SyncStatus(state=LineState.CONNECTED, parked=1))
    assert pane.shelf._count.text() == "1 件需要处理"


def test_drafts_are_listed_with_their_first_words(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    draft = begin_draft(village, order.id, Verb.REPLY)
    save_draft(village, draft.id, Writing(values={"text": "您好，您反映的"}))
    pane = DraftsPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: draft.id in pane.drafts)
    line = pane.shelf.list.lines.lines[0]
    assert line.title == f"答复反映人　{order.subject}"
    assert line.written == "您好，您反映的"
    chosen: list[str] = []
    pane.order_chosen.connect(chosen.append)
    QTest.keyClick(pane.shelf.list, Qt.Key.Key_Down)
    pane.shelf.entered.emit(draft.id)
    assert chosen[-1:] == [order.id]
    assert pane.words.words() == "您好，您反映的"


def test_an_empty_list_says_so(qtbot: QtBot, village: Desk, door: Door, shown: Shown) -> None:
    for pane in (ApprovalsPane(village, door), OutboxPane(village, door), DraftsPane(village, door)):
        shown(pane)
        qtbot.waitUntil(pane.shelf.empty.isVisible)
