"""One value says how the line stands: status line, tray, bell, outbox and diagnostics read it, and say the same."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door, SyncLoop
from desktop.screens.main.frame import Frame
from desktop.screens.main.presenter import MainPresenter
from desktop.screens.outbox import OutboxPane
from desktop.tray.icon import TrayIcon
from desktop.tray.watch import Watch
from desktop.tray.wiring import make_tray
from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.client.report import CycleReport
from sync.contract.diagnosis import diagnosis
from sync.contract.status import LineState, SyncStatus
from sync.contract.words import HEADLINES, brief
from sync.regulation.rules import DEFAULT_RULES
from tests.cache.scenery import PHONE
from tests.helpers.clocks import MORNING, SteadyClock


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def desk(cache: Cache, clock: SteadyClock, door: Door) -> Iterator[Desk]:
    yield Desk(cache, clock)
    door.close()


@pytest.mark.parametrize("state", list(LineState))
def test_everyone_reads_the_same_value(
    qtbot: QtBot, desk: Desk, door: Door, window: QWidget, clock: SteadyClock, state: LineState
) -> None:
    frame = Frame(clock.now, DEFAULT_RULES.calendar)
    qtbot.addWidget(frame)
    presenter = MainPresenter(frame, door)
    outbox = OutboxPane(desk, door)
    qtbot.addWidget(outbox)
    tray = make_tray(desk, door, window)
    icon = TrayIcon(window)
    watch = Watch(desk, door, tray.outlet, icon, window)
    status = SyncStatus(state=state, confirmed_at=clock.now() - timedelta(hours=26), waiting=3, parked=1)
    door.status.emit(status)
    presenter.line.diagnose()
    assert presenter.line.page.made is not None
    said = brief(status, clock.now())
    assert door.line is status
    assert presenter.status is status
    assert frame.status.text().startswith(said)
    assert said in icon.words
    assert tray.bell.pane._age.text() == "截至 26 小时前的数据"
    assert outbox.shelf._count.text() == "待发送 3 件，1 件需要处理"
    assert f"线路状态：{HEADLINES[state]}" in presenter.line.page().text()
    watch.stop()
    tray.close()
    presenter.line.page().close()


def test_the_tray_says_how_old_the_data_has_become(
    qtbot: QtBot, desk: Desk, door: Door, window: QWidget, clock: SteadyClock
) -> None:
    tray = make_tray(desk, door, window)
    icon = TrayIcon(window)
    watch = Watch(desk, door, tray.outlet, icon, window)
    door.status.emit(SyncStatus(state=LineState.OFFLINE, confirmed_at=clock.now()))
    clock.tick(hours=3)
    watch.look()
    qtbot.waitUntil(lambda: "截至 3 小时前的数据" in icon.words)
    watch.stop()
    tray.close()


def test_the_diagnosis_tells_every_field_and_nobodys_name() -> None:
    status = SyncStatus(
        state=LineState.OFFLINE,
        since=MORNING - timedelta(hours=2),
        confirmed_at=MORNING - timedelta(days=1),
        waiting=4,
        parked=2,
        next_try=MORNING + timedelta(minutes=5),
        bytes_today=2048,
        address="https://duban.example",
        clock_skew_s=-720,
        problem_title="没有连上区级平台",
        problem_detail="线路中断。",
        problem_advice="会自动再试。",
    )
    said = dict(diagnosis(status, MORNING))
    assert said == {
        "线路状态": "未连接，可继续离线办理",
        "持续时间": "2 小时",
        "数据更新至": "昨天 09:00",
        "待发送": "4 件",
        "需要处理": "2 件",
        "下次尝试": "5 分钟后重试",
        "今日流量": "2 KB",
        "本机时钟": "本机时钟快 12 分钟",
        "平台地址": "https://duban.example",
        "最近的问题": "没有连上区级平台",
        "问题详情": "线路中断。",
        "处理办法": "会自动再试。",
    }
    assert PHONE not in str(said)


class Counting:
    """An engine that is told nothing and asked often; its outbox fills by hand."""

    def __init__(self) -> None:
        self.progress: Callable[[Any], None] = lambda _: None
        self.waiting = 0
        self.first: list[SyncStatus] = []

    def cycle(self, *, hurry: bool = False) -> CycleReport:
        return CycleReport(changed=Changed(), status=self.status())

    def status(self) -> SyncStatus:
        return SyncStatus(state=LineState.OFFLINE, waiting=self.waiting)

    def wait(self, seconds: float) -> bool:
        return False

    def pause(self) -> float:
        return 0.0

    def interrupt(self) -> None:
        """Nothing is under way."""

    def resume(self) -> None:
        """Nothing is connected."""

    def close(self) -> None:
        """Nothing is open."""


def test_what_waits_is_told_before_the_first_cycle_and_when_something_is_put_in(qtbot: QtBot, door: Door) -> None:
    engine = Counting()
    engine.waiting = 2
    heard: list[SyncStatus] = []
    door.status.connect(heard.append)
    door.report.connect(heard.append)
    line = SyncLoop(engine, door, lambda: None)
    line.start()
    qtbot.waitUntil(lambda: len(heard) >= 3)
    assert isinstance(heard[0], SyncStatus)
    assert door.line.waiting == 2
    engine.waiting = 3
    door.changed.emit(Changed(outbox=True))
    qtbot.waitUntil(lambda: door.line.waiting == 3)
    assert line.stop()
