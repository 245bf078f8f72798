"""The kit: what is said, how it is said in both schemes, and dialogs that never nest a loop."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit import asking, buttons, chips, icons, theme
from desktop.kit.banner import Banner
from desktop.kit.fitting import keep_on_screen
from desktop.kit.forms import FormRow
from desktop.kit.labels import ElidedLabel
from desktop.kit.split import Splitter
from desktop.kit.tokens import DARK, LIGHT, Tokens
from desktop.screens.main.rail import Rail
from desktop.screens.main.railplaces import ENTRIES
from sync.contract.words import sentences
from sync.regulation.rules import DEFAULT_RULES
from tests.helpers.clocks import MORNING

READABLE = 4.5
"""Contrast of text and ground by WCAG AA."""


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_its_ground(scheme: Tokens) -> None:
    for tone in ("calm", "near", "today", "overdue", "neutral", "info", "good"):
        assert contrast(scheme.tone(tone).ink, scheme.tone(tone).ground) >= READABLE, tone
        for ink in (scheme.ink, scheme.ink_soft):
            assert contrast(ink, scheme.tone(tone).ground) >= READABLE, (ink, tone)
    for name in ("rail", "canvas", "surface", "raised", "hover", "pressed", "selected", "line"):
        for ink in (scheme.ink, scheme.ink_soft, scheme.ink_faint, scheme.accent):
            assert contrast(ink, getattr(scheme, name)) >= READABLE, (ink, name)
    for ground in (scheme.accent, scheme.accent_hover, scheme.accent_pressed):
        assert contrast(scheme.on_accent, ground) >= READABLE


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_is_suggested_in_an_empty_field_can_be_read(qtbot: QtBot, qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, dark)
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.ensurePolished()
        assert field.palette().placeholderText().color() == QColor(theme.tokens().ink_faint)
    theme.apply(qapp)


def test_every_place_has_an_icon_of_its_own() -> None:
    names = [entry.icon for entry in ENTRIES if entry.place]
    assert len(set(names)) == len(names)
    assert all(icons.glyph(name) for name in names)


def test_icons_take_the_colour_of_the_present_scheme(qtbot: QtBot, qapp: QApplication) -> None:
    shades = set()
    for dark in (False, True):
        theme.apply(qapp, dark)
        picture = icons.pixmap("check-bold", "ink", 32).toImage()
        shades.add(picture.pixelColor(middle_of_ink(picture)).name())
    theme.apply(qapp)
    assert len(shades) == 2


def test_a_chip_never_speaks_by_colour_alone(qtbot: QtBot) -> None:
    chip = chips.DeadlineChip()
    qtbot.addWidget(chip)
    chip.show_due(MORNING, MORNING, DEFAULT_RULES.calendar, provisional=True)
    assert chip.words() == "今天已超期 · 暂定"
    assert chip.accessibleName() == chip.words()
    assert chip.toolTip()
    chip.show_due(None, MORNING, DEFAULT_RULES.calendar)
    assert chip.isHidden()


def test_a_long_label_is_cut_and_keeps_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("关于东风路与解放街交叉路口路灯连续多日不亮影响出行的情况反映" * 2)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    label.grab()
    assert label.toolTip() == label.text()
    label.setText("短")
    label.grab()
    assert label.toolTip() == ""


def test_an_error_stands_beside_its_field_with_the_article(qtbot: QtBot) -> None:
    row = FormRow("答复内容", QLineEdit(), hint="写清办理结果")
    qtbot.addWidget(row)
    row.complain("不能为空", "第十四条")
    assert row.error() == "不能为空（第十四条）"
    row.complain("")
    assert row.error() == ""


def test_an_answer_comes_by_callback_and_esc_is_the_harmless_one(qtbot: QtBot) -> None:
    parent, heard = QWidget(), list[str]()
    qtbot.addWidget(parent)
    dialog = asking.ask(
        parent, "退出？", "还有 1 件没有送达。", yes="退出", then=lambda: heard.append("yes"),
        otherwise=lambda: heard.append("no"),
    )  # fmt: skip
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard == ["no"]
    dialog = asking.ask(parent, "退出？", "", yes="退出", then=lambda: heard.append("yes"))
    dialog.answers[0].click()
    assert heard == ["no", "yes"]


def test_a_banner_offers_and_can_be_put_away(qtbot: QtBot) -> None:
    banner, heard = Banner(), list[int]()
    qtbot.addWidget(banner)
    banner.say("登录已过期", "内容都在本机。", kind="today")
    banner.offer("重新登录", lambda: heard.append(1))
    banner.show()
    button = next(b for b in banner.findChildren(QWidget) if getattr(b, "text", str)() == "重新登录")
    button.click()  # type: ignore[attr-defined]
    assert heard == [1]
    with qtbot.waitSignal(banner.closed):
        banner.dismiss()


def test_a_splitter_remembers_its_place_and_ignores_nonsense(qtbot: QtBot) -> None:
    split = Splitter()
    qtbot.addWidget(split)
    split.addWidget(QWidget())
    split.addWidget(QWidget())
    split.resize(805, 100)
    split.show()
    split.take_place("300,500")
    assert split.keep_place() == "300,500"
    split.take_place("nonsense")
    assert split.keep_place() == "300,500"


def contrast(ink: str, ground: str) -> float:
    """Contrast ratio of two colours (WCAG 2)."""
    lighter, darker = sorted((luminance(QColor(ink)), luminance(QColor(ground))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    """Relative luminance."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]  # type: ignore[index]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def middle_of_ink(picture: QImage) -> QPoint:
    """A point that is fully inked."""
    points = [QPoint(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return max(points, key=lambda point: picture.pixelColor(point).alpha())


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    pressed: list[str] = []
    made = buttons.button("签收", lambda: pressed.append("签收"))
    qtbot.addWidget(made)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(made, key)
    assert len(pressed) == 3


def test_the_second_half_of_a_double_click_presses_nothing(qtbot: QtBot) -> None:
    pressed: list[str] = []
    made = buttons.button("同意", lambda: pressed.append("同意"))
    qtbot.addWidget(made)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    left, at = Qt.MouseButton.LeftButton, QPointF(made.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        held = left if kind == QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, at, made.mapToGlobal(at), left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(made, event)
    assert pressed == ["同意"]


@pytest.mark.parametrize("height", [800, 545])
def test_the_places_need_no_scrolling_on_a_low_screen(qtbot: QtBot, height: int) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.resize(200, height)
    rail.show()
    qtbot.waitExposed(rail)
    qtbot.waitUntil(lambda: rail.verticalScrollBar().maximum() == 0)
    usual = round(34 * theme.theme().zoom)
    assert (rail.visualRect(rail.places.index(0)).height() == usual) == (height == 800)


def test_cause_and_advice_are_two_sentences(qapp: QApplication) -> None:
    assert sentences("没有这个登记码", "请核对后重试。") == "没有这个登记码。请核对后重试。"
    assert Banner("登记码无效", "没有这个登记码", "请核对后重试。").accessibleName().endswith("登记码。请核对后重试。")
    assert sentences("", "") == ""


def test_a_dialog_that_grows_stays_on_its_screen(qtbot: QtBot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    dialog.resize(300, 100)
    room = dialog.screen().availableGeometry()
    dialog.move(room.left() + 50, room.bottom() - 100)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.resize(300, 400)
    keep_on_screen(dialog)
    assert room.contains(dialog.frameGeometry())
    assert dialog.x() == room.left() + 50


def test_an_icon_is_the_character_that_its_font_has_for_it() -> None:
    folder = Path(str(find_spec("qtawesome").origin)).parent / "fonts"  # type: ignore[union-attr]
    written = json.loads((folder / "materialdesignicons6-webfont-charmap-6.9.96.json").read_text())
    assert all(icons.glyph.__wrapped__(name) == chr(int(number, 16)) for name, number in written.items())
    for unknown in ("", "aaa", "zzz", "tag-", "check-bol"):
        with pytest.raises(KeyError):
            icons.glyph(unknown)


def test_what_is_worn_before_the_first_showing_is_seen_in_it(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, False)
    banner = Banner("标题", kind="info")
    qtbot.addWidget(banner)
    banner.say("标题", kind="overdue")
    banner.resize(400, 60)
    banner.show()
    before = banner.grab().toImage().pixelColor(200, 4).name()
    assert before == LIGHT.overdue.ground.lower()
    banner.say("标题", kind="good")
    assert banner.grab().toImage().pixelColor(200, 4).name() == LIGHT.good.ground.lower()
