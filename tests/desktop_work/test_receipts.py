"""打印回执: what was delivered can be proved on paper."""

from pathlib import Path

from PySide6.QtGui import QPageLayout
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.receipts import receipt
from desktop.background import Door
from desktop.papers.receipt import grouped
from desktop.screens.outbox import OutboxPane
from desktop.screens.printing.painting import page_layout, write_pdf
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.regulation.acts import Progress
from tests.cache.scenery import PHONE, Hand, applied, change, envelope
from tests.desktop_work.conftest import Shown
from tests.helpers.clocks import SteadyClock
from tests.helpers.pdf import flat, pages_of


def delivered(desk: Desk, hand: Hand, clock: SteadyClock, *, answered: bool = True) -> OutboxItem:
    """A progress that the district has applied, or not yet."""
    order = hand.signed(hand.dispatched())
    desk.cache.orders.apply([change(order)], "c1")
    act = Progress(hop=order.assignments[1].id, text=f"已联系孙某（{PHONE}），明早施工。")
    command = envelope(desk.cache, order, act, clock.now())
    desk.cache.outbox.put(command, due=None)
    if answered:
        desk.cache.outbox.attempted([command.id], clock.tick())
        desk.cache.outbox.settle([applied(command, order.rev + 1, clock.tick())], [], clock.now())
    return next(item for item in desk.cache.outbox.all() if item.id == command.id)


def test_a_receipt_says_what_was_delivered_when_and_by_which_sum(
    village: Desk, hand: Hand, clock: SteadyClock, tmp_path: Path, qtbot: QtBot
) -> None:
    item = delivered(village, hand, clock)
    assert item.receipt is not None
    made = receipt(village, item)
    assert made.name == f"回执-{item.receipt.number}"
    write_pdf(made.sheets, tmp_path / "r.pdf")
    (words,) = pages_of(tmp_path / "r.pdf")
    for said in (
        f"回执编号 {item.receipt.number}",
        item.number,
        "写成时间",
        "2026-09-28 09:00:0",
        grouped(item.envelope.hash),
        item.id,
        "明早施工",
        "［号码已隐去］",
        "［姓名已隐去］",
    ):
        assert flat(said) in words, said
    assert PHONE not in words


def test_what_has_not_arrived_has_no_receipt(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    made = receipt(village, delivered(village, hand, clock, answered=False))
    assert made.sheets == ()
    assert made.left_out == "这一项还没有送达，没有回执。"


def test_it_is_printed_from_the_outbox(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, clock: SteadyClock
) -> None:
    item = delivered(village, hand, clock)
    assert item.state is OutboxState.DELIVERED
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    qtbot.waitUntil(pane.detail.print.isVisible)
    with qtbot.waitSignal(pane.receipt_wanted) as wanted:
        pane.detail.print.click()
    assert wanted.args is not None
    assert wanted.args[0].id == item.id


def test_paper_is_a4_and_upright() -> None:
    assert page_layout().orientation() is QPageLayout.Orientation.Portrait
    assert page_layout().pageSize().name() == "A4"
