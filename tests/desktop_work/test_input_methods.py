"""Chinese is composed: in every field of every form nothing of it is lost, and until then its keys are its own."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.form import WRITTEN, Input
from desktop.actions.forms import FORMS
from desktop.actions.opening import Wanted
from desktop.background import Door
from desktop.screens.compose import Composer
from desktop.screens.phrases.manager import PhraseManager
from desktop.screens.phrases.picker import PhrasePicker
from sync.cache.changed import Changed
from sync.contract.phrasebook import Phrase
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.desktop_work.composing import commit, compose, composed, text_in
from tests.desktop_work.conftest import Shown
from tests.helpers import orders

CTRL = Qt.KeyboardModifier.ControlModifier
RARE = "𠮷家村"
"""Its first character takes two places in Qt's texts."""


def opened(qtbot: QtBot, desk: Desk, door: Door, shown: Shown, hand: Hand, verb: Verb) -> Composer:
    """The editor of a verb, whether the order permits it now or not."""
    order = orders.drain(hand)
    orders.fill(desk.cache, [order])
    composer = Composer(desk, door)
    shown(composer)
    with qtbot.waitSignal(composer.ready):
        composer.write(Wanted(order=order.id, verb=verb))
    for field in composer.sheet.form.fields:
        if field.input is Input.CHECK:
            composer.sheet.editors[field.name].put(False)
    return composer


def written_fields(composer: Composer) -> dict[str, QWidget]:
    """Every field in sight into which words are written."""
    sheet = composer.sheet
    return {
        field.name: sheet.editors[field.name].widget
        for field in sheet.form.fields
        if field.input in WRITTEN and not sheet.rows[field.name].isHidden()
    }


def saved(desk: Desk, composer: Composer, name: str) -> list[str]:
    """What the draft on the disk holds in a field."""
    wanted = composer.wanted
    assert wanted is not None
    return [str(draft.fields[name]) for draft in desk.cache.drafts.of(wanted.order) if draft.verb is wanted.verb]


def is_saved(desk: Desk, composer: Composer, name: str, either: tuple[str, ...]) -> bool:
    """Whether the only draft holds one of these in a field."""
    return saved(desk, composer, name) in [[words] for words in either]


@pytest.mark.parametrize("verb", list(FORMS))
def test_what_is_composed_survives_everything_and_only_what_is_committed_is_saved(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, verb: Verb
) -> None:
    composer = opened(qtbot, village, door, shown, hand, verb)
    for name, field in written_fields(composer).items():
        field.setFocus()
        before = text_in(field)
        commit(field, RARE)
        compose(field, "pai'shui'gou")
        qtbot.waitUntil(partial(is_saved, village, composer, name, (RARE + before, before + RARE)))
        composer.sheet.refresh()
        composer.foretell()
        composer._reread(Changed(orders=frozenset({composer.wanted.order if composer.wanted else ""})))
        qtbot.waitUntil(door.idle)
        if isinstance(field, QPlainTextEdit):
            assert composed(field) == "pai'shui'gou", "neither saving nor counting nor a changed order ends it"
        commit(field, "排水沟")
        assert f"{RARE}排水沟" in text_in(field)
        composer.flush()
        assert f"{RARE}排水沟" in saved(village, composer, name)[0]
        assert "pai" not in saved(village, composer, name)[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
@pytest.mark.parametrize("name", ["text", "why_not_reached"])
def test_keys_of_a_composition_neither_submit_nor_close_nor_leave(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, key: Qt.Key, name: str
) -> None:
    composer = opened(qtbot, village, door, shown, hand, Verb.REPLY)
    field = composer.sheet.editors[name].widget
    qtbot.waitUntil(composer.isActiveWindow)
    field.setFocus()
    compose(field, "yi")
    with qtbot.assertNotEmitted(composer.closed), qtbot.assertNotEmitted(composer.submitted):
        for modifier in (Qt.KeyboardModifier.NoModifier, CTRL):
            QTest.keyClick(composer.windowHandle(), key, modifier)
        QTest.keyClick(composer.windowHandle(), Qt.Key.Key_Slash, CTRL)
    assert composer.phrasing.picker is None
    assert field.hasFocus()
    assert composer.sheet.isEnabled()
    commit(field, "已")
    assert text_in(field) == "已"
    QTest.keyClick(composer.windowHandle(), Qt.Key.Key_Escape)
    assert composer.wanted is None, "afterwards the keys are the editor's again"


def test_numbers_and_moments_take_no_words(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    composer = opened(qtbot, village, door, shown, hand, Verb.REQUEST_EXTENSION)
    days = composer.sheet.editors["days"]
    assert isinstance(days.widget, QSpinBox)
    days.put(3)
    inner = days.widget.findChild(QLineEdit)
    assert inner is not None
    compose(inner, "san")
    commit(inner, "三")
    assert days.value() == 3


def test_one_long_commit_as_dictation_sends_it_is_there_at_once(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    composer = opened(qtbot, village, door, shown, hand, Verb.PROGRESS)
    field = composer.sheet.editors["text"].widget
    words = "我今天上午到村口看了，排水沟堵了大约五十米。" * 200
    for _ in range(3):
        compose(field, words)
        commit(field, words)
    assert text_in(field) == words * 3
    qtbot.waitUntil(lambda: saved(village, composer, "text") == [words * 3])


def test_the_search_of_the_phrases_is_composed_in_as_well(qtbot: QtBot, village: Desk) -> None:
    picker = PhrasePicker([], None)
    qtbot.addWidget(picker)
    picker.show()
    qtbot.waitUntil(picker.isActiveWindow)
    picker.search.setFocus()
    compose(picker.search, "xian")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(picker.windowHandle(), key)
    assert picker.isVisible()
    commit(picker.search, "现场")
    assert picker.search.text() == "现场"


def test_a_phrase_is_written_with_an_input_method_too(qtbot: QtBot, village: Desk, door: Door) -> None:
    village.cache.phrases.add(Phrase(title="一", text="一"))
    manager = PhraseManager(village, door)
    qtbot.addWidget(manager)
    manager.open_on()
    qtbot.waitUntil(door.idle)
    for field in (manager.page.title, manager.page.text):
        compose(field, "xie")
        commit(field, RARE)
    qtbot.waitUntil(lambda: RARE in village.cache.phrases.own()[0].phrase.text)
    kept = village.cache.phrases.own()[0].phrase
    assert "xie" not in kept.title + kept.text
