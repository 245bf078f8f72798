"""The window is closed while something is open: it goes at once, nothing is sent, and every word is there again."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import DeskApp
from desktop.screens.order import OrderPane
from desktop.screens.phrases.manager import PhraseManager
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.regulation.terms import Verb
from tests.desktop.running import PATIENCE_MS, at_work, press, started
from tests.gallery.cancelling import WORDS, Field, fields, text_of, write_into
from tests.gallery.guide import windows
from tests.gallery.houses import CONTENTS, PASSPHRASE, clock, furnish

Opener = Callable[[QtBot, DeskApp], object]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A township's desk on a usual day: things wait in its outbox, and the line is gone."""
    return furnish(tmp_path_factory.mktemp("house"), CONTENTS["normal"]).root


@pytest.fixture
def profile(house: Path, tmp_path: Path) -> Profile:
    return Profile(Path(shutil.copytree(house, tmp_path / "desk")))


@contextmanager
def at_the_desk(qtbot: QtBot, app: QApplication, profile: Profile) -> Iterator[DeskApp]:
    with started(qtbot, app, profile, passphrase=PASSPHRASE, clock=clock()) as desk:
        at_work(qtbot, desk)
        qtbot.waitUntil(lambda: desk.frame.rail.places.count(Place.OUTBOX) > 0, timeout=PATIENCE_MS)
        qtbot.waitUntil(desk.door.idle, timeout=PATIENCE_MS)
        yield desk


def pane_of(desk: DeskApp) -> OrderPane:
    assert desk.frame.panes is not None
    pane = desk.frame.panes.order
    assert isinstance(pane, OrderPane)
    return pane


def an_order(qtbot: QtBot, desk: DeskApp, place: Place = Place.TO_DO) -> None:
    assert desk.cache is not None
    order = desk.cache.views.rows(place, clock().now())[0].order_id
    desk.presenter.show_order(order)
    qtbot.waitUntil(lambda: pane_of(desk).view is not None and pane_of(desk).order_id == order, timeout=PATIENCE_MS)


def reply(qtbot: QtBot, desk: DeskApp) -> None:
    an_order(qtbot, desk)
    pane_of(desk).compose(Verb.REPLY)
    qtbot.waitUntil(lambda: pane_of(desk).composer.isVisible() and bool(fields(pane_of(desk).composer)))


def opinion(qtbot: QtBot, desk: DeskApp) -> None:
    desk.presenter.go(Place.APPROVALS)
    assert desk.frame.panes is not None
    pane = desk.frame.panes.approvals
    qtbot.waitUntil(lambda: bool(fields(pane)), timeout=PATIENCE_MS)


def chase(qtbot: QtBot, desk: DeskApp) -> None:
    desk.presenter.go(Place.UNITS)
    assert desk.frame.panes is not None
    below = desk.frame.panes.below
    qtbot.waitUntil(lambda: bool(below.table.model().rowCount()), timeout=PATIENCE_MS)
    below.table.selectAll()
    below.chase()
    qtbot.waitUntil(below.sheet.isVisible)


def urge(qtbot: QtBot, desk: DeskApp) -> None:
    desk.presenter.go(Place.TO_DO)
    qtbot.waitUntil(desk.door.idle)
    desk.frame.inbox.list.all_wanted.emit()
    qtbot.waitUntil(lambda: len(desk.frame.inbox.list.picks) > 0)
    desk.frame.inbox.batch.wanted.emit(Verb.URGE)


def own_phrase(qtbot: QtBot, desk: DeskApp) -> None:
    """The one that is there, or a new one."""
    assert desk.work is not None
    desk.work.wished.manage_phrases()
    manager = next(each for each in windows() if isinstance(each, PhraseManager))
    qtbot.waitUntil(desk.door.idle)
    if not manager.own:
        manager.begin()


WRITING: Final[dict[str, Opener]] = {
    "答复": reply,
    "审批意见": opinion,
    "催办": chase,
    "批量催办": urge,
    "常用语": own_phrase,
    "指定": lambda _, desk: desk.presenter.designations_wanted.emit(),
    "请假交接": lambda _, desk: desk.presenter.handover_wanted.emit(),
}
"""Where something can be written, and how one comes there."""

READING: Final[dict[str, Opener]] = {
    "an order": an_order,
    "settings": lambda _, desk: desk.frame.who.settings_wanted.emit(),
    "help": lambda _, desk: desk.frame.who.help_wanted.emit(),
    "why": lambda _, desk: desk.presenter.explain(),
    "conflict": lambda _, desk: desk.presenter.conflict_wanted.emit(),
    "line": lambda _, desk: desk.presenter.line.diagnose(),
    "sign-in": lambda _, desk: desk.presenter.sign_in_wanted.emit(),
    "search": lambda _, desk: desk.frame.search.setText("路灯"),
}


def fields_now(desk: DeskApp, before: list[QWidget]) -> list[Field]:
    """Where one writes: in the window that came up, else in what lies over the work."""
    new = [each for each in windows() if each not in before]
    return fields(new[-1] if new else desk.frame)


def close(qtbot: QtBot, desk: DeskApp) -> None:
    """The cross at the corner, and 直接退出."""
    assert not desk.window.close(), "what waits is told first"
    qtbot.waitUntil(lambda: any("没有送达" in each.windowTitle() for each in windows()), timeout=PATIENCE_MS)
    press(next(each for each in windows() if "没有送达" in each.windowTitle()), "直接退出")
    qtbot.waitUntil(lambda: not desk.window.isVisible())


def unsent(desk: DeskApp) -> list[str]:
    assert desk.cache is not None
    return sorted(f"{item.verb} {item.id}" for item in desk.cache.outbox.all())


@pytest.mark.parametrize("where", WRITING)
def test_what_is_being_written_is_there_after_the_next_start(
    qtbot: QtBot, qapp: QApplication, profile: Profile, where: str
) -> None:
    with at_the_desk(qtbot, qapp, profile) as desk:
        before, waiting = windows(), unsent(desk)
        WRITING[where](qtbot, desk)
        qtbot.waitUntil(lambda: bool(fields_now(desk, before)), timeout=PATIENCE_MS)
        qtbot.waitUntil(desk.door.idle)
        wrote = write_into(fields_now(desk, before))
        names = {field.accessibleName() for field in wrote}
        close(qtbot, desk)
        assert unsent(desk) == waiting
        assert [each for each in windows() if isinstance(each, QDialog)] == [], "nothing is left over the closed window"
    with at_the_desk(qtbot, qapp, profile) as desk:
        before = windows()
        WRITING[where](qtbot, desk)
        holds = partial(kept_names, desk, before)
        qtbot.waitUntil(lambda: holds() >= names, timeout=PATIENCE_MS)
        assert unsent(desk) == waiting


def kept_names(desk: DeskApp, before: list[QWidget]) -> set[str]:
    return {field.accessibleName() for field in fields_now(desk, before) if WORDS in text_of(field)}


@pytest.mark.parametrize("what", READING)
def test_whatever_is_open_does_not_hold_the_window(
    qtbot: QtBot, qapp: QApplication, profile: Profile, what: str
) -> None:
    with at_the_desk(qtbot, qapp, profile) as desk:
        waiting = unsent(desk)
        READING[what](qtbot, desk)
        qtbot.waitUntil(desk.door.idle)
        close(qtbot, desk)
        assert unsent(desk) == waiting
        assert windows() == []
