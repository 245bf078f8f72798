"""How the line stands, in words that need no manual."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.screens.status import words
from desktop.screens.status.line import StatusLine
from desktop.screens.status.page import StatusPage
from sync.contract.status import LineState, SyncStatus
from sync.contract.words import explained
from tests.helpers.clocks import MORNING

OFFLINE = SyncStatus(
    state=LineState.OFFLINE,
    confirmed_at=MORNING - timedelta(hours=26),
    waiting=3,
    parked=1,
    next_try=MORNING + timedelta(seconds=95),
    bytes_today=1_234_567,
)


@pytest.mark.parametrize("state", list(LineState))
def test_every_state_has_a_name_a_cause_and_an_icon(qtbot: QtBot, state: LineState) -> None:
    status = SyncStatus(state=state, confirmed_at=MORNING)
    line, page = StatusLine(), StatusPage()
    qtbot.addWidget(line)
    qtbot.addWidget(page)
    line.show_status(status, MORNING)
    page.show_status(status, MORNING)
    assert words.short(status, MORNING).text in line.text()
    cause, _ = explained(status)
    assert cause.endswith("。")
    assert cause in page.text()


def test_a_problem_is_told_once(qtbot: QtBot) -> None:
    page = StatusPage()
    qtbot.addWidget(page)
    page.show_status(
        replace(OFFLINE, problem_title="没有连上", problem_detail="断了。", problem_advice="会再试。"), MORNING
    )
    assert [page.text().count(words) for words in ("没有连上", "断了。", "会再试。")] == [1, 1, 1]


def test_without_a_line_the_age_of_the_data_and_the_next_try_are_told(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_status(OFFLINE, MORNING)
    said = line.text()
    assert "截至 26 小时前的数据" in said
    assert "待发送 3 件" in said
    assert "1 件需要处理" in said
    assert "2 分钟后重试" in said
    assert "1.2 MB" in said


def test_what_it_cost_gives_way_to_what_must_be_read(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    line = StatusLine(home)
    line.offer(QPushButton("新版本的签名核对不上"))
    line.resize(1280, 32)
    home.show()
    line.show_status(OFFLINE, MORNING)
    assert "今日流量" in shown(line)
    line.resize(line.sizeHint().width() - 20, 32)
    assert "今日流量" not in shown(line)
    assert "待发送 3 件" in shown(line)
    line.resize(1280, 32)
    assert "今日流量" in shown(line)


def shown(line: StatusLine) -> str:
    return " ".join(label.text() for label in line.findChildren(QLabel) if label.isVisible())


def test_the_engines_own_words_come_before_the_general_ones() -> None:
    status = SyncStatus(state=LineState.PORTAL, problem_detail="收到的是一个网页。", problem_advice="请完成上网认证。")
    assert explained(status) == ("收到的是一个网页。", "请完成上网认证。")


@pytest.mark.parametrize(
    ("skew", "said"),
    [
        (720, "本机时钟慢 12 分钟"),
        (-600, "本机时钟快 10 分钟"),
        (3 * 3600, "本机时钟慢 3 小时"),
        (-3 * 86400, "本机时钟快 3 天"),
        (20, ""),
    ],
)
def test_a_wrong_clock_is_named_from_five_minutes_on(qtbot: QtBot, skew: int, said: str) -> None:
    status = SyncStatus(state=LineState.CONNECTED, clock_skew_s=skew)
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_status(status, MORNING)
    assert (said in line.text()) if said else ("时钟" not in line.text())


def test_a_wrong_clock_is_explained_with_what_to_do() -> None:
    cause, advice = explained(SyncStatus(state=LineState.CONNECTED, clock_skew_s=-3 * 86400))
    assert "期限按区级平台的时间计算" in cause
    assert "校准" in advice


def test_a_click_on_the_line_asks_why(qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    with qtbot.waitSignal(line.asked):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(line.asked):
        QTest.keyClick(line, Qt.Key.Key_Return)
