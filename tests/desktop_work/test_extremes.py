"""The longest and strangest words there can be, by every way on which somebody reads them: none is lost.

Characters beyond the BMP (GB18030) and emoji of several characters, 8,994 characters of body, 200 pictures. How they go
through every editor, Esc and a restart: tests/gallery/test_cancelling.py, tests/desktop/test_closed_in_any_state.py.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.brief import copied
from desktop.actions.desk import Desk
from desktop.actions.handover_note import note_on_paper
from desktop.actions.receipts import receipt
from desktop.actions.slips import slips
from desktop.actions.submit import Done, submit
from desktop.background import Door
from desktop.kit import language
from desktop.screens.compose.texts import TextEditor
from desktop.screens.inbox.words import spoken
from desktop.screens.order import OrderPane
from desktop.screens.order.viewer import Viewer
from desktop.screens.printing.page import PrintPage
from desktop.screens.printing.painting import write_pdf
from desktop.tray.toast import Toast
from sync.cache.places import Place
from sync.contract.handover import Leave
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import Hand, applied, envelope
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.desktop_work.test_papers import attached
from tests.desktop_work.test_pictures_of_an_order import here, looking
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock
from tests.helpers.pdf import boxes_in, flat, pages_of
from tests.helpers.photos import drawn, encoded

HAN = "𠮷𡘙𣇄𫖯𬱖"
EMOJI = "👨‍👩‍👧‍👦🏚️❗️"
LONGEST = 8994
SENTENCES = [f"第{number:03}处积水，{HAN}家边上也有。" for number in range(600)]
BODY = "".join(SENTENCES)[:LONGEST]
WHOLE = [each for each in SENTENCES if each in BODY]


@pytest.fixture
def order(hand: Hand) -> WorkOrder:
    """As long as the longest that the hotline has passed on."""
    return replace(hand.dispatched("v1", body=BODY), subject=f"{HAN}{EMOJI}巷口积水", place=f"石桥村{HAN}巷")


@pytest.fixture(params=[language.CHINESE, language.ENGLISH])
def speech(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The desk's language, Chinese again afterwards."""
    language.choose(qapp, request.param)
    yield request.param
    language.choose(qapp, language.CHINESE)


def test_all_of_it_is_read_in_the_pane_in_either_language(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder, speech: str
) -> None:
    assert len(BODY) == LONGEST
    sheet = opened(qtbot, village, door, shown, order).sheet
    sheet.body.unfold()
    assert sheet.body.text.toPlainText() == BODY
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert order.subject in said
    assert any(order.place in each for each in said)


def test_all_of_it_is_on_the_printed_slip(
    qtbot: QtBot, village: Desk, door: Door, order: WorkOrder, tmp_path: Path
) -> None:
    order = replace(order, subject=f"{HAN}巷口积水")  # emoji are in no font of an office's printer
    orders.fill(village.cache, [order])
    home = QWidget()
    qtbot.addWidget(home)
    page = PrintPage(village, door, home)
    page.show_printout(partial(slips, village, (order.id,)))
    qtbot.waitUntil(lambda: page.printout is not None and page.isVisible())
    page.save_as(str(tmp_path / "slip.pdf"))
    qtbot.waitUntil(lambda: page.said.text().startswith("已存为"))
    words = "".join(pages_of(tmp_path / "slip.pdf"))
    assert flat(f"全文共 {LONGEST} 字") in words
    assert [each for each in WHOLE if flat(_in_the_bmp(each)) not in words] == []
    assert boxes_in(tmp_path / "slip.pdf") == 0, "rare characters are drawn, though Qt writes no text layer for them"


def test_the_other_papers_draw_rare_characters_too(
    qtbot: QtBot, village: Desk, order: WorkOrder, hand: Hand, clock: SteadyClock, tmp_path: Path
) -> None:
    signed = hand.signed(replace(order, subject=f"{HAN}巷口积水"))
    orders.fill(village.cache, [signed])
    act = Progress(hop=signed.assignments[1].id, text=f"已到{HAN}家看过。")
    command = envelope(village.cache, signed, act, clock.now())
    village.cache.outbox.put(command, due=None)
    village.cache.outbox.attempted([command.id], clock.tick())
    village.cache.outbox.settle([applied(command, signed.rev + 1, clock.tick())], [], clock.now())
    (item,) = village.cache.outbox.all()
    leave = Leave(deputy=f"{HAN[0]}丽", first=date(2026, 9, 28), last=date(2026, 9, 30), remark=f"{HAN}家的水泵")
    for made in (receipt(village, item), note_on_paper(village, leave)):
        write_pdf(made.sheets, tmp_path / "paper.pdf")
        assert HAN[0] in str(made.sheets)
        assert boxes_in(tmp_path / "paper.pdf") == 0, made.name


def test_a_list_and_a_toast_say_all_of_it(qtbot: QtBot, village: Desk, order: WorkOrder, shown: Shown) -> None:
    orders.fill(village.cache, [order])
    (row,) = village.cache.views.rows(Place.REPORTED, village.now())
    assert order.subject in spoken(row)
    home = QWidget()
    toast = Toast("差评", f"{order.subject}\n{order.place}", ("bell-outline", "info"), home)
    shown(home)
    said = [label.text() for label in toast.findChildren(QLabel)]
    assert {order.subject, order.place} <= set(said)
    assert order.subject in toast.accessibleName()


def test_what_is_copied_for_a_chat_group_keeps_rare_characters_and_says_where_the_rest_is(
    village: Desk, order: WorkOrder
) -> None:
    orders.fill(village.cache, [order])
    said = copied(village, order.id).text
    assert f"事项：{order.subject}" in said
    assert f"石桥村{HAN}巷" in said
    assert SENTENCES[0] in said
    assert "……（全文在督办通里）" in said
    QGuiApplication.clipboard().setText(said)
    assert QGuiApplication.clipboard().text() == said


def test_what_was_submitted_stands_in_the_timeline_as_it_was_written(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder, hand: Hand
) -> None:
    hop = order.hop_of("v1")
    assert hop is not None
    signed = hand.signed(order)
    words = f"已到现场，{HAN}和{EMOJI}都写得进去。"
    pane: OrderPane = opened(qtbot, village, door, shown, signed)
    done = submit(village, signed.id, Progress(hop=hop.id, text=words))
    assert isinstance(done, Done)
    door.changed.emit(done.changed)
    qtbot.waitUntil(lambda: any(row.entry.text == words for row in pane.sheet.timeline.rows))
    row = next(row for row in pane.sheet.timeline.rows if row.entry.text == words)
    assert row._words.text.toPlainText() == words


def test_one_steps_through_two_hundred_pictures_and_back_from_the_last(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    photos = [encoded(drawn(40 + number, 30)) for number in range(200)]
    here(village, *photos)
    many = {f"照片{number}_jpg": (content, "image/jpeg") for number, content in enumerate(photos)}
    viewer = looking(qtbot, opened(qtbot, village, door, shown, attached(hand, **many)))
    assert viewer.place.text() == "1 / 200"
    for number in range(1, 200):
        QTest.keyClick(viewer, Qt.Key.Key_Right)
        qtbot.waitUntil(partial(shows, viewer, number))
    assert viewer.place.text() == "200 / 200"
    assert not viewer.on.isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: viewer.place.text() == "199 / 200")
    viewer.close()


def shows(viewer: Viewer, number: int) -> bool:
    """Whether this is the picture that is seen."""
    return viewer.windowTitle() == f"照片{number}.jpg"


def _in_the_bmp(words: str) -> str:
    return "".join(letter for letter in words if ord(letter) <= 0xFFFF)


def test_long_words_are_broken_beside_the_bar_from_the_first_showing(qtbot: QtBot) -> None:
    holder, editor = QWidget(), TextEditor(4, "")
    QVBoxLayout(holder).addWidget(editor)
    editor.setPlainText("现场核查两处堵点，已组织清掏。" * 500)
    qtbot.addWidget(holder)
    holder.resize(685, 600)
    holder.show()
    assert editor.verticalScrollBar().isVisible()
    assert not editor.horizontalScrollBar().isVisible()
    assert editor.document().size().width() <= editor.viewport().width()
