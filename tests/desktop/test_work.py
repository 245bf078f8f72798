"""At work: keys, places, an expired session with an open editor, and closing the window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import DeskApp
from desktop.background.district import District
from desktop.handed import meant
from desktop.kit import language, theme
from desktop.screens.main import keys
from desktop.screens.order import OrderPane
from desktop.tray import bell
from sync.cache.cache import open_cache
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.contract.clock import SystemClock
from sync.contract.status import LineState
from sync.regulation.terms import Verb
from tests.desktop.place import PASSWORD, USERNAME, Hamlet, hamlet
from tests.desktop.running import PASSPHRASE, PATIENCE_MS, at_work, press, sign_in, started, words_of


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hamlet]:
    with hamlet(tmp_path_factory.mktemp("place"), orders=5) as made:
        yield made


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, place: Hamlet) -> Profile:
    """An enrolled workstation with somebody signed in."""
    profile = Profile(Path(tmp_path_factory.mktemp("home")) / "profile")
    cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), SystemClock())
    district = District(cache, SystemClock())
    district.enrol(place.url, place.code, "测试机")
    district.sign_in(USERNAME, PASSWORD)
    cache.close()
    return profile


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, home: Profile) -> Iterator[DeskApp]:
    with started(qtbot, qapp, home, passphrase=PASSPHRASE) as running:
        at_work(qtbot, running)
        qtbot.waitUntil(lambda: running.frame.rail.places.count(Place.REPORTED) == 5, timeout=PATIENCE_MS)
        yield running


def key(desk: DeskApp, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the window."""
    from PySide6.QtTest import QTest

    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    QTest.keyClick(desk.window.focusWidget(), code, modifier)


def test_places_are_reached_by_alt_and_a_number(qtbot: QtBot, desk: DeskApp) -> None:
    key(desk, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.frame.inbox.headline() == "待签收 5 件")
    key(desk, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert desk.frame.rail.place() is Place.OUTBOX
    assert desk.frame.panes is not None
    assert desk.frame.middle.currentWidget() is desk.frame.panes.outbox


def test_searching_shows_results_while_typing_and_esc_comes_back(qtbot: QtBot, desk: DeskApp) -> None:
    desk.presenter.go(Place.TO_SIGN)
    key(desk, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.frame.search.hasFocus()
    desk.frame.search.setText("路灯")
    qtbot.waitUntil(lambda: desk.frame.inbox.headline() == "在全部工单中搜索“路灯” 5 件")
    desk.frame.search.setText("没有这样的事")
    qtbot.waitUntil(lambda: "没有找到" in words_of(desk.frame.inbox.empty))
    key(desk, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.frame.inbox.headline() == "待签收 5 件")
    assert desk.cache is not None
    row = desk.cache.views.rows(Place.TO_SIGN, desk.door.clock.now(), 2, 1)[0]
    desk.handed.take([meant(row.number)])
    qtbot.waitUntil(lambda: order_pane(desk).order_id == row.order_id)
    desk.handed.take([meant("没有这样的号")])
    qtbot.waitUntil(lambda: desk.frame.inbox.headline().startswith("在全部工单中搜索“没有这样的号”"))


def test_help_status_and_settings_open_by_their_keys(qtbot: QtBot, desk: DeskApp) -> None:
    key(desk, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: desk.help is not None)
    assert desk.help is not None
    assert desk.help.topic() == "list"
    assert "Enter 进入工单" in desk.help.text()
    desk.help.close()
    key(desk, Qt.Key.Key_F9)
    assert desk.work is not None
    qtbot.waitUntil(desk.work.wished.why().isVisible)
    assert "没有等待发送或需要处理的内容" in desk.work.wished.why().text()
    press(desk.work.wished.why(), "线路诊断")
    page = desk.presenter.line.page.made
    assert page is not None
    assert "数据更新至" in page.text()
    assert "平台地址：http" in page.text()
    page.close()
    desk.work.wished.why().close()


def test_a_look_is_put_on_at_once_and_kept(qtbot: QtBot, qapp: QApplication, desk: DeskApp) -> None:
    assert desk.settings is not None
    assert desk.known is not None
    from desktop.screens.main.known import about

    page = desk.settings.open(desk.window, about(desk.known, "folder", desk.door.clock.now()))
    page.go(page.about)
    assert "互联网+督查" in words_of(page)
    page.look.choose("dark")
    assert theme.tokens().dark
    qtbot.waitUntil(lambda: desk.cache is not None and desk.cache.settings.get("desk.look") == "dark")
    page.look.choose("system")
    qtbot.waitUntil(lambda: desk.cache is not None and desk.cache.settings.get("desk.look") == "system")
    press(page, "更新内容")
    assert desk.help is not None
    assert desk.help.topic() == "changes"
    assert desk.help.parentWidget() is desk.window, "the settings close themselves"
    desk.help.close()


def test_sparing_the_line_is_kept_and_the_line_hears_of_it(qtbot: QtBot, desk: DeskApp) -> None:
    assert desk.settings is not None
    assert desk.known is not None
    assert desk.cache is not None
    from desktop.screens.main.known import about

    page = desk.settings.open(desk.window, about(desk.known, "folder", desk.door.clock.now()))
    with qtbot.waitSignal(desk.settings.line_chosen):
        page.line.traffic.low_data.click()
    assert desk.cache.settings.get("line.low_data") == "on"
    page.close()
    page = desk.settings.open(desk.window, about(desk.known, "folder", desk.door.clock.now()))
    assert page.line.traffic.low_data.isChecked()
    page.go(page.line)
    assert "打开工单时再取全文" in words_of(page)
    with qtbot.waitSignal(desk.settings.line_chosen):
        page.line.traffic.low_data.click()
    assert desk.cache.settings.get("line.low_data") == "off"
    page.close()


def test_an_expired_session_leaves_an_open_editor_as_it_is(qtbot: QtBot, desk: DeskApp) -> None:
    order = signed_order(qtbot, desk)
    pane = order_pane(desk)
    with qtbot.waitSignal(pane.composer.ready):
        pane.compose(Verb.PROGRESS)
    editor = text_editor(desk)
    editor.setPlainText("已到现场，线路老化，正在换线")
    expire(desk)
    assert desk.day is not None
    desk.day.sync_now()
    qtbot.waitUntil(lambda: desk.presenter.status.state == LineState.SIGNED_OUT, timeout=PATIENCE_MS)
    assert "登录已过期" in desk.frame.banner.words()
    assert editor.toPlainText() == "已到现场，线路老化，正在换线"
    press(desk.frame.banner, "重新登录")
    assert desk.work is not None
    again = desk.work.again
    dialog = again.dialog
    assert dialog is not None
    assert not dialog.isModal()
    sign_in(dialog.form, USERNAME, PASSWORD)
    qtbot.waitUntil(lambda: desk.presenter.status.state == LineState.CONNECTED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: again.dialog is None)
    assert not desk.frame.banner.isVisible()
    assert editor.toPlainText() == "已到现场，线路老化，正在换线"
    assert order


def test_closing_says_what_has_not_left_and_lets_go(qtbot: QtBot, desk: DeskApp, place: Hamlet) -> None:
    place.server.stop()
    sign_one(qtbot, desk)
    qtbot.waitUntil(lambda: desk.frame.rail.places.count(Place.OUTBOX) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.presenter.status.state == LineState.OFFLINE, timeout=PATIENCE_MS)
    desk.window.close()
    leaving = last_word(qtbot)
    assert "有 1 件等待发送" in words_of(leaving)
    assert "没有连上区级平台" in words_of(leaving)
    assert "发送后退出" not in words_of(leaving)
    press(leaving, "取消")
    assert desk.window.isVisible()
    assert desk.cache is not None
    assert desk.cache.outbox.waiting() == 1
    desk.window.close()
    press(last_word(qtbot), "直接退出")
    assert desk.cache.outbox.waiting() == 1
    qtbot.waitUntil(lambda: not desk.window.isVisible())
    place.server.restart()


def last_word(qtbot: QtBot) -> QWidget:
    """What is asked before the window closes."""

    def asked() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if w.isVisible() and "没有送达" in w.windowTitle()]

    qtbot.waitUntil(lambda: bool(asked()), timeout=PATIENCE_MS)
    return asked()[0]


def sign_one(qtbot: QtBot, desk: DeskApp) -> str:
    """Sign for the first order that waits for it, as the person does."""
    desk.presenter.go(Place.TO_SIGN)
    model = desk.frame.inbox.model
    qtbot.waitUntil(lambda: desk.frame.inbox.headline().startswith("待签收") and model.row(0) is not None)
    row = model.row(0)
    assert row is not None
    desk.frame.inbox.list.setCurrentIndex(model.index(0))
    pane = order_pane(desk)
    qtbot.waitUntil(lambda: pane.view is not None and pane.order_id == row.order_id)
    with qtbot.waitSignal(pane.composer.ready):
        pane.compose(Verb.SIGN)
    pane.composer.submit()
    return row.order_id


def signed_order(qtbot: QtBot, desk: DeskApp) -> str:
    """An order that the village has signed for, with the district's receipt."""
    order = sign_one(qtbot, desk)
    cache = desk.cache
    assert cache is not None
    qtbot.waitUntil(lambda: any(i.receipt for i in cache.outbox.all() if i.order == order), timeout=PATIENCE_MS)
    return order


def order_pane(desk: DeskApp) -> OrderPane:
    """The order at the right."""
    assert desk.frame.panes is not None
    return desk.frame.panes.order


def text_editor(desk: DeskApp) -> QPlainTextEdit | QTextEdit:
    """The long text of the open editor."""
    composer = order_pane(desk).composer
    found = composer.findChildren(QPlainTextEdit) + composer.findChildren(QTextEdit)
    editor = next(each for each in found if each.isVisible())
    assert isinstance(editor, QPlainTextEdit | QTextEdit)
    return editor


def expire(desk: DeskApp) -> None:
    """The district takes these tokens no longer."""
    assert desk.cache is not None
    session = desk.cache.identity.session
    assert session is not None
    desk.cache.identity.session = replace(session, access="gone", refresh="gone")


def test_tab_goes_from_places_through_search_to_the_list(qtbot: QtBot, desk: DeskApp) -> None:
    desk.frame.rail.setFocus()
    visited = []
    for _ in range(5):
        key(desk, Qt.Key.Key_Tab)
        visited.append(desk.window.focusWidget())
    head = desk.frame.inbox.header
    assert visited == [desk.frame.search, head.sorts, head.views, head.filter, desk.frame.inbox.list]


def test_no_key_of_the_frame_is_given_twice() -> None:
    given = [key for key, _ in keys.KEYS.values()] + [bell.KEY, "F1", "Ctrl+,"]
    assert sorted(set(given)) == sorted(given)


def test_a_language_is_spoken_at_once_kept_and_spoken_again_from_the_first_screen(
    qtbot: QtBot, qapp: QApplication, home: Profile
) -> None:
    from desktop.screens.main.known import about

    with started(qtbot, qapp, home, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        assert desk.settings is not None
        assert desk.known is not None
        page = desk.settings.open(desk.window, about(desk.known, "folder", desk.door.clock.now()))
        page.look.languages.buttons[language.ENGLISH].click()
        assert page.windowTitle() == "Settings"
        assert desk.frame.rail.places.index(0).data() == "Requests"
        assert page.look.languages.buttons[language.CHINESE].text() == "简体中文"
        qtbot.waitUntil(lambda: home.language() == language.ENGLISH)
    with started(qtbot, qapp, home, passphrase="nothing opens with this") as desk:
        assert language.language().code == language.ENGLISH
    with started(qtbot, qapp, home, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        assert desk.settings is not None
        assert desk.settings.choices.language == language.ENGLISH
        desk.settings.speak(language.CHINESE)
        assert desk.frame.rail.places.index(0).data() == "网上反映"
        qtbot.waitUntil(lambda: home.language() == language.CHINESE)
