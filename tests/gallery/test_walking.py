"""The walker sees what it is there to see."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.labels import ElidedLabel
from desktop.kit.scrolling import Scroll
from tests.gallery.walking import walk


@contextmanager
def window_with(qtbot: QtBot, *widgets: QWidget, width: int = 300, laid_out: bool = True) -> Iterator[QWidget]:
    """A window with these widgets, below each other or where they are."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget) if laid_out else widget.setParent(window)
    window.resize(width, 200)
    with qtbot.waitExposed(window):
        window.show()
    yield window


def rules(window: QWidget) -> set[str]:
    """What is said of a window."""
    return {found.rule for found in walk(window, "test")}


def test_a_tidy_window_is_left_alone(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setAccessibleName("办理情况")
    with window_with(qtbot, QLabel("办理情况"), field, QPushButton("提交")) as window:
        assert rules(window) == set()


def test_a_field_without_a_name_is_seen(qtbot: QtBot) -> None:
    with window_with(qtbot, QLineEdit()) as window:
        assert rules(window) == {"no accessible name"}


def test_a_label_without_room_is_seen(qtbot: QtBot) -> None:
    label = QLabel("这一行字比给它的地方长得多")
    label.setFixedWidth(40)
    with window_with(qtbot, label) as window:
        assert rules(window) == {"text does not fit"}


def test_a_button_without_room_is_seen(qtbot: QtBot) -> None:
    button = QPushButton("提交办理结果并告知反映人")
    button.setFixedWidth(40)
    with window_with(qtbot, button) as window:
        assert rules(window) == {"text does not fit"}


def test_widgets_on_each_other_are_seen_unless_they_are_meant_to(qtbot: QtBot) -> None:
    one, other = QWidget(), QWidget()
    one.setGeometry(0, 0, 50, 50)
    other.setGeometry(20, 20, 50, 50)
    with window_with(qtbot, one, other, laid_out=False) as window:
        assert rules(window) == {"overlap"}
        other.setProperty("overlay", True)
        assert rules(window) == set()


def test_a_page_wider_than_what_shows_it_is_seen(qtbot: QtBot) -> None:
    words = QLabel("登记联系反映人的时间，写到分钟")
    words.setMinimumWidth(400)
    with window_with(qtbot, Scroll(words)) as window:
        assert rules(window) == {"wider than its page"}


def test_an_elided_label_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("村道路灯连续三晚不亮，夜间出行不便，多次反映未见修复，请尽快处理")
    with window_with(qtbot, label, width=120) as window:
        assert rules(window) == set()
        assert label.toolTip() == label.text()
        label.resize(2000, label.height())
        assert label.toolTip() == ""
