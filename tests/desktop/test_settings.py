"""The settings act at once and outlive the page; what cannot be taken over is said and changes nothing."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import being_told
from desktop.actions.autostart import xdg
from desktop.actions.being_told import Ahead, Cause, Sound
from desktop.actions.licences import shipped
from desktop.actions.stored import stored
from desktop.actions.way import NoAuthority, add_authority, proxy_of, shown
from desktop.app import DeskApp
from desktop.kit import theme
from desktop.screens.main.known import about
from desktop.screens.settings.view import SettingsPage
from sync.cache.settings import CA, PROXY
from sync.regulation.terms import Kind
from tests.desktop.place import left_alone
from tests.desktop.running import PASSPHRASE, PATIENCE_MS, at_work, started, words_of
from tests.helpers.authority import Authority


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[DeskApp]:
    """A desk whose district is gone."""
    with started(qtbot, qapp, left_alone(tmp_path), passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        yield desk


@pytest.fixture
def page(desk: DeskApp) -> Iterator[SettingsPage]:
    yield (opened := open_page(desk))
    opened.close()


def open_page(desk: DeskApp) -> SettingsPage:
    assert desk.settings is not None
    assert desk.known is not None
    return desk.settings.open(desk.window, about(desk.known, str(desk.profile.root), desk.door.clock.now()))


def kept(desk: DeskApp, name: str) -> str:
    assert desk.cache is not None
    return desk.cache.settings.get(name)


def test_every_section_has_a_name_and_words(page: SettingsPage) -> None:
    assert [page.names.item(row).text() for row in range(page.names.count())] == [
        "连接", "通知", "外观", "启动", "常用语与模板", "存储", "关于",
    ]  # fmt: skip
    for section in page.sections:
        page.go(section)
        assert section.title in words_of(page)


def test_letters_and_size_change_at_once_and_are_kept(qtbot: QtBot, desk: DeskApp, page: SettingsPage) -> None:
    page.look.zoom.choose("150")
    assert theme.size(20) == 30
    qtbot.waitUntil(lambda: kept(desk, "desk.zoom") == "150")
    page.look.zoom.choose("100")
    qtbot.waitUntil(lambda: kept(desk, "desk.zoom") == "100")


def test_starting_at_sign_in_is_off_until_it_is_wanted_and_shown_as_the_system_has_it(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config/autostart" / xdg.NAME
    page.go(page.start)
    qtbot.waitUntil(page.start.box.isEnabled)
    assert not page.start.box.isChecked()
    page.start.box.click()
    qtbot.waitUntil(entry.exists)
    assert f"--minimised --profile {tmp_path}" in entry.read_text(encoding="utf-8"), "these data, and no others"
    entry.unlink()
    page.go(page.look)
    page.go(page.start)
    qtbot.waitUntil(lambda: not page.start.box.isChecked())
    entry.parent.rmdir()
    entry.parent.write_text("no folder")
    page.start.box.click()
    qtbot.waitUntil(lambda: "启动方式没有改成" in words_of(page.start))
    assert not page.start.box.isChecked(), "what is shown is how it stands"


def test_what_is_told_and_when_is_kept_and_shown_again(qtbot: QtBot, desk: DeskApp, page: SettingsPage) -> None:
    page.telling.causes[Cause.NEW].click()
    page.telling.near[Kind.REPORT].choose("8")
    page.telling.near[Kind.COMPLAINT].choose("2d")
    page.telling.sound.choose("urgent")
    page.telling.quiet.click()
    page.telling.begins.setTime(QTime(21, 30))
    page.telling.days[6].click()
    wanted = page.telling.wishes()
    assert wanted.muted == {Cause.NEW}
    assert wanted.near == {Kind.REPORT: Ahead(hours=8), Kind.COMPLAINT: Ahead(days=2)}
    assert (wanted.sound, wanted.quiet.begins, 6 in wanted.quiet.days) == (Sound.URGENT, time(21, 30), False)
    assert desk.cache is not None
    settings = desk.cache.settings
    qtbot.waitUntil(lambda: being_told.read(settings) == wanted)
    again = open_page(desk)
    assert again.telling.wishes() == wanted
    again.close()


def test_how_often_news_is_fetched_acts_at_once_and_is_kept(qtbot: QtBot, desk: DeskApp, page: SettingsPage) -> None:
    assert desk.settings is not None
    with qtbot.waitSignal(desk.settings.line_chosen):
        page.line.traffic.every.choose("900")
    assert desk.cache is not None
    assert desk.cache.settings.every == 900
    again = open_page(desk)
    again.go(again.line)
    assert again.line.traffic.every.value() == "900"
    again.line.traffic.low_data.click()
    assert "5 分钟" in words_of(again.line.traffic.row), "who spares as well is told which of the two holds"
    again.close()


def test_a_proxy_written_by_hand_is_taken_over_only_when_it_is_one(
    qtbot: QtBot, desk: DeskApp, page: SettingsPage
) -> None:
    page.go(page.line)
    page.line.proxy.choose("manual")
    page.line.host.setText("不是地址")
    page.line.host.editingFinished.emit()
    assert "主机:端口" in page.line.host_row.error()
    assert kept(desk, PROXY) == ""
    page.line.host.setText("127.0.0.1:9")
    page.line.host.editingFinished.emit()
    qtbot.waitUntil(lambda: kept(desk, PROXY) == "http://127.0.0.1:9")
    page.line.proxy.choose("none")
    qtbot.waitUntil(lambda: kept(desk, PROXY) == "none")


def test_a_try_tells_title_cause_and_advice(qtbot: QtBot, page: SettingsPage) -> None:
    page.line.trying.click()
    assert not page.line.trying.isEnabled()
    qtbot.waitUntil(page.line.trying.isEnabled, timeout=PATIENCE_MS)
    assert "没有连上区级平台" in page.line.said.text()
    assert "自动发送" in page.line.said.text()


def test_closing_without_a_change_changes_nothing(desk: DeskApp) -> None:
    before = {name: kept(desk, name) for name in ("desk.look", "desk.zoom", PROXY, CA, being_told.WISHES)}
    page = open_page(desk)
    for section in page.sections:
        page.go(section)
    page.reject()
    assert {name: kept(desk, name) for name in before} == before


def test_a_certificate_is_checked_when_it_is_chosen(desk: DeskApp, tmp_path: Path) -> None:
    assert desk.cache is not None
    nonsense, good = tmp_path / "a.pem", tmp_path / "b.pem"
    nonsense.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    for file in (nonsense, tmp_path / "none.pem"):
        with pytest.raises(NoAuthority):
            add_authority(desk.cache, file)
    assert kept(desk, CA) == ""
    good.write_text(Authority().pem)
    assert add_authority(desk.cache, good) == "区级平台根证书"
    assert "BEGIN CERTIFICATE" in kept(desk, CA)


@pytest.mark.parametrize(
    ("written", "proxy"),
    [
        (" 10.1.2.3:8080 ", "http://10.1.2.3:8080"),
        ("http://proxy.gov.cn:80/", "http://proxy.gov.cn:80"),
        ("[::1]:3128", "http://[::1]:3128"),
        ("10.1.2.3", ""),
        ("10.1.2.3:0", ""),
        ("10.1.2.3:70000", ""),
        ("用户:密码@10.1.2.3:80", ""),
    ],
)
def test_a_proxy_is_a_host_and_a_port(written: str, proxy: str) -> None:
    assert proxy_of(written) == proxy
    assert proxy_of(shown(proxy)) == proxy


def test_only_what_can_be_fetched_again_is_cleared(desk: DeskApp) -> None:
    cache = desk.cache
    assert cache is not None
    own = cache.blobs.add(b"own", "own.jpg", "image/jpeg")
    sums = "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
    cache.downloads.want("o1", sums, "theirs.txt", "text/plain", 4)
    cache.downloads.keep(sums, 0, b"foo\n")
    assert cache.downloads.finish(sums)
    assert (stored(cache, desk.profile.root).files, stored(cache, desk.profile.root).bytes) == (1, 4)
    cache.downloads.clear()
    after = stored(cache, desk.profile.root)
    assert (after.files, after.bytes) == (0, 0)
    assert after.database > 0
    assert cache.blobs.has(own.sha256)


def test_what_is_shipped_names_its_licences() -> None:
    lines = shipped()
    assert any(line.startswith("PySide6") and "LGPL" in line for line in lines)
    assert all("　" in line for line in lines)
