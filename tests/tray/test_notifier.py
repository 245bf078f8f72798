"""Toasts through a real notification service on a real message bus, with its buttons pressed, under the desk's loop."""

import asyncio
import gc
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.actions.being_told import Cause, Snooze
from desktop.background import coroutines
from desktop.tray.notifier import NotShown, Outlet
from desktop.tray.reminder import Reminder
from desktop.tray.service import PlatformNotifier
from desktop.tray.wording import Notice
from tests.helpers.dbus_services import desktop_services
from tests.helpers.message_bus import message_bus

pytestmark = pytest.mark.dbus

REMINDER = Reminder(key="k", cause=Cause.OVERDUE, order_id="o1", due=datetime(2026, 11, 23, tzinfo=UTC))
NOTICE = Notice(reminder=REMINDER, title="工单已超期", subject="A&B 路口 <路灯> 不亮", detail="今天已超期")


@dataclass
class Answers:
    """What came of a toast."""

    opened: list[Reminder] = field(default_factory=list)
    later: list[tuple[Reminder, Snooze]] = field(default_factory=list)
    in_window: list[Notice] = field(default_factory=list)

    def outlet(self, make: Callable[[], Any] = PlatformNotifier) -> Outlet:
        return Outlet(make, coroutines.start, self.in_window.append)

    def show(self, outlet: Outlet, notice: Notice = NOTICE) -> None:
        outlet.show(notice, self.opened.append, lambda reminder, length: self.later.append((reminder, length)))


async def until(look: Callable[[], object], seconds: float = 15.0) -> None:
    """Poll while the loop goes on turning."""
    async with asyncio.timeout(seconds):
        while not look():  # noqa: ASYNC110  what is awaited happens in another process
            await asyncio.sleep(0.02)


def turn(app: QApplication, work: Coroutine[Any, Any, None]) -> None:
    """Run a test's coroutine as the desk runs its own."""
    loop = QEventLoop(app)
    with loop:
        loop.run_until_complete(work)
    del loop
    gc.collect()  # here, or the collector lets its timers go on whichever thread it runs next


def test_a_toast_is_shown_and_all_its_buttons_call_back(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers()
    with message_bus(tmp_path) as address, desktop_services(address) as services:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

        async def story() -> None:
            outlet = answers.outlet()
            answers.show(outlet)
            await until(lambda: services.toasts)
            toast = services.toasts[0]
            assert (toast.application, toast.title) == ("督办通", "工单已超期")
            assert toast.body == "A＆B 路口 ＜路灯＞ 不亮\n今天已超期"
            assert list(toast.actions.values())[1:] == ["打开", "15 分钟后提醒", "1 小时后提醒", "明天 9:00 提醒"]
            assert toast.hints["urgency"].value == 2
            services.press(toast, "打开")
            await until(lambda: answers.opened)
            answers.show(outlet)
            await until(lambda: len(services.toasts) == 2)
            services.press(services.toasts[1], "明天 9:00 提醒")
            await until(lambda: answers.later)
            outlet.close()

        turn(qapp, story())
    assert (answers.opened, answers.later, answers.in_window) == ([REMINDER], [(REMINDER, Snooze.MORNING)], [])


@pytest.mark.parametrize("plays", [True, False])
def test_a_sound_is_the_services_own_or_the_systems_where_it_plays_none(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plays: bool
) -> None:
    answers, beeps = Answers(), list[str]()
    with message_bus(tmp_path) as address, desktop_services(address, sounds=plays) as services:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

        async def story() -> None:
            outlet = answers.outlet(lambda: PlatformNotifier(beep=lambda: beeps.append("beep")))
            answers.show(outlet, replace(NOTICE, heard=True))
            answers.show(outlet)
            await until(lambda: len(services.toasts) == 2)
            outlet.close()

        turn(qapp, story())
    heard = [toast.hints["sound-name"].value for toast in services.toasts if "sound-name" in toast.hints]
    assert heard == (["message-new-instant"] if plays else [])
    assert beeps == ([] if plays else ["beep"])


def test_without_a_service_the_window_shows_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers()
    with message_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

        async def story() -> None:
            answers.show(answers.outlet())
            await until(lambda: answers.in_window)

        turn(qapp, story())
    assert answers.in_window == [NOTICE]


def test_without_a_bus_the_window_shows_everything_in_its_order(qapp: QApplication) -> None:
    answers = Answers()
    notices = [Notice(reminder=REMINDER, title=str(number), subject="", detail="") for number in range(3)]

    async def story() -> None:
        outlet = answers.outlet()
        for notice in notices:
            answers.show(outlet, notice)
        await until(lambda: len(answers.in_window) == 3)

    turn(qapp, story())
    assert answers.in_window == notices


def test_a_service_that_starts_later_is_used_from_then_on(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers()
    with message_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        outlet = answers.outlet()

        async def before() -> None:
            answers.show(outlet)
            await until(lambda: answers.in_window)

        turn(qapp, before())
        with desktop_services(address) as services:

            async def after() -> None:
                answers.show(outlet)
                await until(lambda: services.toasts)
                outlet.close()

            turn(qapp, after())
    assert len(answers.in_window) == 1


def test_a_service_that_never_answers_is_as_good_as_none(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Mute:
        async def show(self, *_: object) -> None:
            await asyncio.Event().wait()

        def close(self) -> None:
            """Nothing to leave."""

    monkeypatch.setattr("desktop.tray.notifier.PATIENCE_SECONDS", 0.05)
    answers = Answers()

    async def story() -> None:
        answers.show(answers.outlet(Mute))
        await until(lambda: answers.in_window)

    turn(qapp, story())
    assert answers.in_window == [NOTICE]


def test_without_a_loop_the_window_shows_it_at_once() -> None:
    answers = Answers()
    answers.show(answers.outlet())
    assert answers.in_window == [NOTICE]


def test_a_failure_inside_the_library_is_not_taken_for_a_toast(qapp: QApplication) -> None:
    async def story() -> None:
        with pytest.raises(NotShown):
            await PlatformNotifier().show(NOTICE, print, print)

    turn(qapp, story())
