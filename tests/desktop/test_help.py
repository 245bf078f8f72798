"""The manual: every page can be read, every screen has one, and F1 opens the right one, in dialogs too."""

import ast
import tomllib
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.background import Door
from desktop.screens.help.key import CHANGES, HelpKey
from desktop.screens.help.manual import START, pages
from desktop.screens.help.page import HelpPage, help_over
from desktop.screens.help.topics import TOPICS, topic_of

SCREENS = Path(__file__).resolve().parents[2] / "desktop"


class InboxView(QWidget):
    """Stands for the list, by whose name the manual knows it."""


def test_every_page_has_a_title_of_its_own_and_says_something(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    titles = [each.title for each in pages()]
    assert len(set(titles)) == len(titles)
    for each in pages():
        page.open_at(each.topic)
        assert page.topic() == each.topic
        assert len(page.text()) > 60, each.topic


def test_the_contents_name_every_page_that_there_is() -> None:
    there = {file.stem for file in (SCREENS.parent / "resources" / "help" / "zh").glob("*.html")}
    assert {page.topic for page in pages()} == there


def test_every_topic_has_its_page_and_every_class_exists() -> None:
    assert set(TOPICS.values()) <= {page.topic for page in pages()}
    assert set(TOPICS) <= bases().keys()


def test_every_window_that_opens_over_the_work_has_its_page() -> None:
    assert {name for name, made_of in windows().items() if not {name, *made_of} & TOPICS.keys()} == set()


def test_the_innermost_screen_gives_the_topic(qtbot: QtBot) -> None:
    outer = InboxView()
    qtbot.addWidget(outer)
    assert topic_of(QLineEdit(outer)) == "list"
    assert topic_of(None) == START


def test_f1_in_a_modal_dialog_opens_the_manual_over_it(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    key = HelpKey(qapp, window, Door())
    dialog = QDialog(window)
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    dialog.setModal(True)
    dialog.open()
    field.setFocus()
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert key.page is not None
    assert key.page.parentWidget() is dialog
    assert key.page.isVisible()
    assert help_over(key.page, key.page, None) is key.page, "F1 in the manual leaves it as it is"
    dialog.close()


def test_what_is_new_is_told_over_the_work_in_the_present_version(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    key = HelpKey(qapp, window, Door())
    key.tell_changes()
    assert key.page is not None
    assert key.page.topic() == CHANGES
    project = tomllib.loads((SCREENS.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"{project['version']}（" in key.page.text()
    key.page.close()


def windows() -> dict[str, set[str]]:
    """Dialogs, gates and cards over the work, each with all that it is made of; none of the kit's own."""
    found = {name: made_of(name) for name, file in files().items() if "kit" not in file.parts}
    return {name: above for name, above in found.items() if above & {"QDialog", "Gate", "Overlay"}}


def made_of(name: str) -> set[str]:
    """The bases of a class of the desk, and theirs."""
    own = bases().get(name, [])
    return {*own, *(above for base in own for above in made_of(base))}


@cache
def bases() -> dict[str, list[str]]:
    """Every class of the desk with its bases, as they are written."""
    return {node.name: [ast.unparse(base) for base in node.bases] for _, node in classes()}


@cache
def files() -> dict[str, Path]:
    """Every class of the desk with the file that it stands in."""
    return {node.name: file for file, node in classes()}


@cache
def classes() -> list[tuple[Path, ast.ClassDef]]:
    """Every class of the desk."""
    return [
        (file, node)
        for file in sorted(SCREENS.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
