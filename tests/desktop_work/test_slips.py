"""打印工作单: what stands on the paper, who is named on it, and that the log has it before it leaves (R17.2, R17.3)."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.brief import copied
from desktop.actions.desk import Desk
from desktop.actions.printing import MASKED
from desktop.actions.reveal import parts_words, purpose_words
from desktop.actions.slips import slips
from desktop.background import Door
from desktop.screens.printing.page import PrintPage
from sync.cache.access_log import AccessAct, Purpose
from sync.regulation.acts import AssignDown
from sync.regulation.orders import Reporter, WorkOrder
from tests.cache.scenery import PHONE, TOWN_CLERK, Hand
from tests.helpers import orders
from tests.helpers.pdf import flat, pages_of

SUN = Reporter(name="孙志强", phone=PHONE, address="清溪镇石桥村三组12号")


def kept(desk: Desk, *made: WorkOrder) -> list[str]:
    """The orders are here, reported by somebody who can be named."""
    known = [replace(order, reporter=SUN) if order.reporter.name else order for order in made]
    orders.fill(desk.cache, known)
    return [order.id for order in known]


def shown(qtbot: QtBot, desk: Desk, door: Door, ids: list[str], home: QWidget) -> PrintPage:
    """The preview of the slips of these orders."""
    page = PrintPage(desk, door, home)
    page.show_printout(partial(slips, desk, tuple(ids)))
    qtbot.waitUntil(lambda: page.printout is not None and page.isVisible())
    return page


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def saved(qtbot: QtBot, page: PrintPage, file: Path) -> list[str]:
    """The words of the pages of the PDF."""
    page.save_as(str(file))
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: page.said.text() == f"已存为 {file}")
    return pages_of(file)


def test_one_page_says_what_to_do_until_when_and_whom_to_ask(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, home: QWidget, tmp_path: Path
) -> None:
    page = shown(qtbot, village, door, kept(village, orders.lamp(hand)), home)
    assert page.pages.text() == "共 1 页"
    (words,) = saved(qtbot, page, tmp_path / "slip.pdf")
    for said in (
        "工作单",
        "DB20260928000001",
        "【求助】村道路灯连续三晚不亮，夜间出行不便",
        "清溪镇石桥村三组",
        "石桥村",
        "24:00 前",
        "数 3 个工作日",
        "依据《办法》第十二条",
        "清溪镇　＿＿＿＿",
        "现场核实情况",
        flat("承办人："),
        "石桥村 钱伟 2026-",
    ):
        assert flat(said) in words, (said, words)


def test_the_reporter_is_hidden_until_a_purpose_is_named(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, home: QWidget, tmp_path: Path
) -> None:
    order = orders.lamp(hand)
    (order_id,) = kept(village, replace(order, body=f"我是孙志强，电话{PHONE}，路灯不亮。"))
    page = shown(qtbot, village, door, [order_id], home)
    (masked,) = saved(qtbot, page, tmp_path / "a.pdf")
    assert "孙**139****4321" in masked
    assert "孙志强" not in masked
    assert PHONE not in masked
    page.purpose_chosen.emit(Purpose.VISIT)
    qtbot.waitUntil(lambda: page.naming.text() == "反映人：上门走访")
    (named,) = saved(qtbot, page, tmp_path / "b.pdf")
    assert f"孙志强{PHONE}清溪镇石桥村三组12号" in named
    assert "我是[姓名已隐去]" in named, "the words themselves stay masked"
    assert [f"{parts_words(each)}：{purpose_words(each)}" for each in village.cache.access_log.newest(order_id)] == [
        "导出 · 姓名、电话、地址：上门走访",
        f"导出 · 已隐去反映人：{MASKED}",
    ]


def test_a_confidential_reporter_cannot_be_named(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, home: QWidget, tmp_path: Path
) -> None:
    order = replace(orders.lamp(hand), reporter=Reporter(name="孙志强", phone=PHONE, confidential=True))
    orders.fill(village.cache, [order])
    page = shown(qtbot, village, door, [order.id], home)
    assert not page.naming.isVisible()
    page.name_reporters(Purpose.VISIT)
    (words,) = saved(qtbot, page, tmp_path / "c.pdf")
    assert "身份保密" in words
    assert "孙志强" not in words
    assert PHONE not in words


def test_several_are_printed_in_one_go_and_a_long_one_has_its_words_behind_it(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, home: QWidget, tmp_path: Path
) -> None:
    ids = kept(village, orders.lamp(hand), orders.drain(hand))
    page = shown(qtbot, village, door, [*ids, "elsewhere"], home)
    assert page.said.text() == "另有 1 件已不在本单位范围内，没有打印。"
    assert page.printout is not None
    assert page.printout.name == "工作单-2件"
    pages = saved(qtbot, page, tmp_path / "d.pdf")
    assert len(pages) == 3
    assert flat("以上为前 400 字，全文共 900 字") in pages[1]
    assert flat("承办人：") in pages[1], "what is filled in by hand stays on the first page"
    assert flat("：诉求原文") in pages[2]


def test_the_township_s_own_words_and_name_stand_on_the_village_s_slip(town: Desk, hand: Hand) -> None:
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    hop = order.hop_of("t1")
    assert hop is not None
    hand.clock.tick(hours=1)
    order = hand.act(order, AssignDown(hop=hop.id, unit="v1", note="请今天下午到场，联系电工。"), TOWN_CLERK)
    orders.fill(town.cache, [order])
    facts = dict(slips(town, [order.id]).sheets[0].blocks[0].pairs)  # type: ignore[union-attr]
    assert facts["承办"] == "石桥村"
    assert facts["要做什么"] == "请今天下午到场，联系电工。"
    assert facts["联系人"].startswith("清溪镇　赵敏　电话：")


def test_the_dialogs_block_nothing_and_propose_a_name_without_a_person(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, home: QWidget
) -> None:
    page = shown(qtbot, village, door, kept(village, orders.lamp(hand)), home)
    page.ask_where_to()
    assert isinstance(page.dialog, QFileDialog)
    assert page.dialog.isVisible()
    assert page.dialog.selectedFiles()[0].endswith("工作单-DB20260928000001.pdf")
    page.dialog.reject()


def test_printing_asks_for_the_printer_without_blocking(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, home: QWidget
) -> None:
    page = shown(qtbot, village, door, kept(village, orders.lamp(hand)), home)
    page.ask_printer()
    assert isinstance(page.dialog, QPrintDialog)
    assert page.dialog.isVisible()
    page.dialog.reject()


def test_a_folder_that_cannot_be_written_to_is_said(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, home: QWidget, tmp_path: Path
) -> None:
    page = shown(qtbot, village, door, kept(village, orders.lamp(hand)), home)
    page.save_as(str(tmp_path / "nowhere" / "slip.pdf"))
    qtbot.waitUntil(lambda: page.said.text().startswith("没有存上"))


def test_what_is_copied_for_a_chat_group_is_logged(village: Desk, hand: Hand) -> None:
    (order_id,) = kept(village, orders.lamp(hand))
    said = copied(village, order_id).text
    assert said.startswith("【工单】DB20260928000001（求助）\n事项：村道路灯连续三晚不亮，夜间出行不便\n")
    assert "孙" not in said
    assert "24:00 前" in said
    assert [each.act for each in village.cache.access_log.newest(order_id)] == [AccessAct.SHARE]
    assert copied(village, "elsewhere").refusal == "这件工单已不在本单位范围内。"
