"""新版本: quietly told, fetched on wish, verified, and never opened; what is not believed says why."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import release
from desktop.actions.being_told import Snooze
from desktop.actions.desk import Desk
from desktop.actions.release import Machine, Standing
from desktop.background import Door
from desktop.screens.release import Releases
from sync.cache.cache import open_cache
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.contract.release import RELEASE_ID, Offer, Refusal, SignedRelease
from tests.cache.scenery import KEY
from tests.helpers.clocks import SteadyClock
from tests.helpers.releases import CHANGES, CONTENT, TRUSTED, a_release, described, signed

MACHINE = Machine("0.1.0", "linux-x86_64", "2.31")


def tell(desk: Desk, *offered: SignedRelease, rev: int = 1) -> None:
    """As the feed does."""
    row = msgspec.Raw(codec.dumps(offered))
    assert desk.cache.orders.apply([Change(entity=Entity.RULES, id=RELEASE_ID, rev=rev, row=row)], f"c{rev}").release


def judged(desk: Desk) -> Standing:
    return release.standing(desk, MACHINE, TRUSTED)


def test_only_what_is_believed_is_an_offer_and_nobody_is_led_back(village: Desk) -> None:
    assert judged(village) == Standing(version="0.1.0", verdict=None)
    tell(village, signed(a_release("0.3.0")))
    assert isinstance(judged(village).verdict, Offer)
    assert isinstance(release.standing(village, MACHINE).verdict, Refusal), "by the keys that ship today"
    tell(village, signed(), rev=2)
    older = judged(village)
    assert isinstance(older.verdict, Refusal)
    assert older.verdict.title == "区里放出了较旧的版本"
    tell(village, SignedRelease(manifest={"version": "9"}, signatures=()), rev=3)
    assert judged(village).told, "somebody must hear of a forged one"
    tell(village, SignedRelease(manifest={"version": "9" * 2_000_000}, signatures=()), rev=4)
    assert judged(village).verdict is None, "and one without measure is not even read"
    tell(village, rev=5)
    assert judged(village).verdict is None


def test_nothing_more_comes_of_a_version_that_runs_here_already(village: Desk, tmp_path: Path) -> None:
    tell(village, signed())
    offer = judged(village).verdict
    assert isinstance(offer, Offer)
    release.want(village, offer, tmp_path)
    assert judged(village).fetch is not None
    release.standing(village, Machine("0.2.0", MACHINE.platform, MACHINE.system), TRUSTED)
    assert village.cache.releases.fetch() is None


def test_a_machine_knows_itself() -> None:
    me = release.this_machine("0.1.0")
    assert me.platform.startswith(("linux-", "windows-"))
    assert me.system[0].isdigit()


def test_what_an_administrator_types_holds_any_path() -> None:
    assert release.command(Path("/home/li's/下载/duban.deb")) == """sudo apt install '/home/li'"'"'s/下载/duban.deb'"""
    assert release.command(Path("C:/duban.exe")) == ""


@pytest.fixture
def shown(
    village: Desk, door: Door, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Releases]:
    """The quiet button of a desk whose district offers something, in a window of its own."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "下载"))
    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    tell(village, signed())
    releases = Releases(village, door, MACHINE, home, trusted=TRUSTED)
    qtbot.waitUntil(lambda: releases.button.text() == "新版本 0.2.0")
    yield releases
    qtbot.waitUntil(door.idle)


def test_it_is_fetched_on_wish_and_shown_where_it_lies(village: Desk, qtbot: QtBot, shown: Releases) -> None:
    shown.button.click()
    sheet = shown.sheet()
    assert all(words in sheet.changes.text() for words in CHANGES)
    assert "293 KB。现在用的是 0.1.0" in sheet.facts.text()
    assert village.cache.releases.fetch() is None
    sheet.fetch.click()
    qtbot.waitUntil(sheet.stop.isVisible)
    fetch = village.cache.releases.fetch()
    assert fetch is not None
    assert fetch.landing.room()
    fetch.landing.keep(0, CONTENT[:150_000])
    shown.look()
    qtbot.waitUntil(lambda: shown.button.text() == "新版本 0.2.0 已下载 50%")
    assert sheet.bar.value() == 50
    fetch.landing.keep(150_000, CONTENT[150_000:])
    place = fetch.landing.finish()
    assert place is not None
    village.cache.releases.came(fetch, place)
    shown.look()
    qtbot.waitUntil(lambda: shown.button.text() == "新版本 0.2.0 已下载")
    field = sheet.typed.field
    assert isinstance(field, QLineEdit)
    assert field.text() == release.command(place)
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == field.text()
    place.unlink()
    shown.look()
    qtbot.waitUntil(sheet.fetch.isVisible)


def test_whoever_puts_it_off_hears_no_more_of_it_and_still_finds_it(
    village: Desk, qtbot: QtBot, shown: Releases
) -> None:
    shown.open_page()
    shown.sheet().later.click()
    qtbot.waitUntil(lambda: not shown.button.isVisible())
    assert not shown.sheet().isVisible()
    shown.open_page()
    qtbot.waitUntil(shown.sheet().fetch.isVisible)
    assert not shown.sheet().later.isVisible()
    newer = a_release("0.2.1", files=(described(b"newer", "0.2.1"),))
    tell(village, signed(newer), rev=2)
    shown.look()
    qtbot.waitUntil(lambda: shown.button.text() == "新版本 0.2.1")


def test_what_is_refused_can_be_put_off_for_a_while_and_is_told_in_the_window_all_the_same(
    village: Desk, qtbot: QtBot, shown: Releases, clock: SteadyClock
) -> None:
    forged = SignedRelease(manifest={"version": "9"}, signatures=())
    tell(village, forged, rev=2)
    shown.look()
    qtbot.waitUntil(lambda: shown.button.text() == "新版本的签名核对不上")
    shown.button.click()
    sheet = shown.sheet()
    qtbot.waitUntil(sheet.snooze.isVisible)
    put_off(sheet.snooze, Snooze.HOUR)
    qtbot.waitUntil(lambda: not shown.button.isVisible())
    assert not sheet.isVisible()
    shown.open_page()
    qtbot.waitUntil(lambda: sheet.facts.text() == "已推迟到 2026-09-28 10:00 周一，到时再提醒。")
    assert "可能被改动或冒充" in sheet.state.words(), "whoever asks is told everything"
    assert not sheet.snooze.isVisible(), "it is put off already"
    assert not restarted(village, clock).told
    clock.tick(hours=1)
    assert restarted(village, clock).told
    shown.look()
    qtbot.waitUntil(shown.button.isVisible)


def test_another_forged_one_is_told_although_the_first_was_put_off(village: Desk) -> None:
    for rev, version in enumerate(("8", "9"), start=1):
        tell(village, SignedRelease(manifest={"version": version}, signatures=()), rev=rev)
        found = judged(village)
        assert isinstance(found.verdict, Refusal)
        assert found.told
        release.snooze(village, found.verdict, Snooze.MORNING)
        assert not judged(village).told


def put_off(button: QPushButton, length: Snooze) -> None:
    """As by a hand in the menu of the button."""
    (menu,) = button.findChildren(QMenu)
    next(action for action in menu.actions() if action.text().endswith(length.words)).trigger()


def restarted(desk: Desk, clock: SteadyClock) -> Standing:
    """What the desk says after its next start."""
    cache = open_cache(desk.cache.profile, KEY, clock)
    found = judged(Desk(cache, clock))
    cache.close()
    return found


def test_what_fails_and_what_is_refused_say_why(village: Desk, qtbot: QtBot, shown: Releases) -> None:
    shown.open_page()
    sheet = shown.sheet()
    sheet.fetch.click()
    qtbot.waitUntil(lambda: village.cache.releases.fetch() is not None)
    fetch = village.cache.releases.fetch()
    assert fetch is not None
    village.cache.releases.fail(fetch, "磁盘空间不够；请清理后再下载。")
    shown.look()
    qtbot.waitUntil(lambda: sheet.fetch.text() == "重新下载")
    assert "磁盘空间不够" in sheet.state.words()
    sheet.fetch.click()
    qtbot.waitUntil(sheet.stop.isVisible)
    sheet.stop.click()
    qtbot.waitUntil(lambda: sheet.fetch.text() == "下载" and sheet.fetch.isVisible())
    tell(village, SignedRelease(manifest=signed().manifest | {"version": "0.9"}, signatures=signed().signatures), rev=2)
    shown.look()
    qtbot.waitUntil(lambda: shown.button.text() == "新版本的签名核对不上")
    assert "可能被改动或冒充" in sheet.state.words()
    assert not sheet.fetch.isVisible()
