"""`duban-desk --check`: what is well is said to be well, and what is not comes with advice."""

import json
import os
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import command_line
from desktop.background import Door
from desktop.checkup import line, place, report, store
from desktop.checkup.finding import Finding, State
from desktop.checkup.window import Looking
from desktop.screens.checkup import CheckupPage
from desktop.screens.main.window import DeskWindow
from desktop.screens.unlock.opening import Opening
from sync.cache.cache import Cache, open_cache
from sync.cache.changed import Changed
from sync.cache.errors import DamagedCache
from sync.cache.profile import Profile, lock
from sync.cache.rescue.copies import copies
from sync.cache.vault import passphrase_key
from sync.contract.clock import SystemClock
from sync.contract.support_code import decode
from tests.cache.scenery import Hand, change, desk, note
from tests.desktop.place import hamlet
from tests.desktop.running import PASSPHRASE, PATIENCE_MS
from tests.helpers.authority import DAY, Authority
from tests.helpers.clocks import SteadyClock
from tests.helpers.processes import Process, python
from tests.helpers.screens import x_screen
from tests.helpers.secret_service import secret_service

ABROAD = "http://127.0.0.1:9"


def checked(folder: Path, *options: str, **environment: str) -> tuple[int, dict[str, Finding], str]:
    """The exit code, what was found by name, and how it comes out, of a real `duban-desk --check`."""
    log = folder / "check.log"
    command = python("-m", "desktop.app", "--check", "--json", "--profile", str(folder / "desk"), *options)
    process = Process(command, log=log, environment=environment)
    code = process.wait()
    told = json.loads(process.output().strip().splitlines()[-1])
    found = (Finding(each["about"], State(each["state"]), each["said"], each["advice"]) for each in told["found"])
    return code, {each.about: each for each in found}, told["state"]


def states(found: list[Finding]) -> dict[str, State]:
    return {each.about: each.state for each in found}


def used(folder: Path, clock: SteadyClock) -> Profile:
    """A workstation behind a passphrase with one command that waits."""
    profile = Profile(folder / "desk")
    key = passphrase_key(profile, PASSPHRASE)
    cache = desk(profile, clock, key=key)
    hand = Hand(clock)
    order = hand.signed(hand.dispatched())
    cache.orders.apply([change(order)], "c1")
    cache.outbox.put(note(cache, order, clock), due=None)
    cache.close()
    return profile


def test_a_machine_that_lacks_nothing_but_comfort_can_be_used(tmp_path: Path) -> None:
    code, found, state = checked(tmp_path, "--offscreen")
    assert (code, state) == (0, State.LIMITED)
    assert found["窗口系统"].said.startswith("offscreen")
    assert found["中文字体"].state is State.GOOD
    assert found["托盘"].state is State.LIMITED
    assert found["区级平台"].said == "还没有登记。"
    assert not (tmp_path / "desk").exists(), "nothing is left behind"


@pytest.mark.xcb
def test_a_real_screen_is_told_with_its_size(tmp_path: Path) -> None:
    with x_screen() as screen:
        _, found, _ = checked(tmp_path, **screen)
    assert found["窗口系统"] == Finding("窗口系统", State.GOOD, "xcb，屏幕 1366×768。")


def test_where_no_window_opens_it_is_said_what_to_do(tmp_path: Path) -> None:
    code, found, state = checked(tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY="")
    assert (code, state) == (1, State.BAD)
    assert found["窗口系统"].advice == "请在桌面环境里打开，不要在没有图形界面的终端里打开。"
    assert found["磁盘空间"].said, "the rest is looked at all the same"


@pytest.mark.dbus
def test_a_keyring_is_found(tmp_path: Path) -> None:
    with secret_service(tmp_path) as variables:
        _, found, _ = checked(tmp_path, "--offscreen", **variables)
        assert found["数据的钥匙"] == Finding("数据的钥匙", State.GOOD, "系统密钥环可用。")


def test_data_that_are_whole_are_read_while_the_desk_is_open(tmp_path: Path, clock: SteadyClock) -> None:
    profile = used(tmp_path, clock)
    with lock(profile):
        looked = store.look(profile, PASSPHRASE)
    assert [(each.state, each.said) for each in looked.found] == [
        (State.GOOD, "由口令保护，口令正确。"),
        (State.GOOD, "完好，待发送 1 件。"),
    ]
    assert looked.known == store.Known()
    assert looked.books is not None
    assert looked.books.outbox == {"waiting": 1}


def test_without_the_passphrase_nothing_is_claimed_of_the_data(tmp_path: Path, clock: SteadyClock) -> None:
    profile = used(tmp_path, clock)
    for said, state in (("", State.LIMITED), ("不是这一句", State.BAD)):
        looked = store.look(profile, said)
        assert (states(looked.found), looked.known) == ({store.GUARD: state}, None)


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_broken_bytes_are_noticed_wherever_they_are(tmp_path: Path, clock: SteadyClock, part: float) -> None:
    profile = used(tmp_path, clock)
    size = profile.cache_file.stat().st_size
    with profile.cache_file.open("r+b") as file:
        file.seek(int(size * part))
        file.write(os.urandom(64))
    found = store.look(profile, PASSPHRASE).found
    assert found[-1].state is State.BAD
    assert report.exit_code(found) == 1


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        found = place.look(Profile(Path("/proc/duban")))
    else:
        tmp_path.chmod(0o500)
        found = place.look(Profile(tmp_path / "desk"))
    assert states(found)[place.FOLDER] is State.BAD


def test_a_district_is_greeted_by_name_and_the_clocks_are_compared(tmp_path: Path) -> None:
    with hamlet(tmp_path) as there:
        found = line.look(store.Known(url=there.url), SystemClock())
        assert states(found) == {line.SERVER: State.GOOD, line.CLOCK: State.GOOD}
        slow = line.look(store.Known(url=there.url), Ahead(timedelta(hours=-3)))
        assert (slow[-1].state, slow[-1].said) == (State.LIMITED, "比区级平台慢 3 小时。")
        fast = line.look(store.Known(url=there.url), Ahead(timedelta(days=40)))
        assert (fast[-1].state, fast[-1].said) == (State.BAD, "比区级平台快 40 天。")


def test_a_certificate_is_told_before_it_ends(tmp_path: Path) -> None:
    authority = Authority()
    with hamlet(tmp_path, tls=authority.files(tmp_path, ends=12 * DAY)) as there:
        known = store.Known(url=there.url, ca_pem=authority.pem)
        found = {each.about: each for each in line.look(known, SystemClock())}
        assert found[line.SERVER].state is State.GOOD
        assert found[line.CERTIFICATE].state is State.LIMITED
        assert found[line.CERTIFICATE].said == "还有 11 天到期。"
        untrusted = line.look(store.Known(url=there.url), SystemClock())
        assert untrusted[0].state is State.BAD


def test_a_district_that_is_silent_limits_and_another_one_forbids(tmp_path: Path) -> None:
    assert line.look(store.Known(url=ABROAD), SystemClock())[0].state is State.LIMITED
    with hamlet(tmp_path) as there:
        other = line.look(store.Known(url=there.url, server="someone else"), SystemClock())
    assert other[0].state is State.BAD


def test_the_window_tells_the_code_what_was_found_and_where_the_bundle_is(
    qtbot: QtBot, tmp_path: Path, clock: SteadyClock, door: Door
) -> None:
    profile = used(tmp_path, clock)
    window = DeskWindow()
    qtbot.addWidget(window)
    key = passphrase_key(profile, PASSPHRASE)
    looking = Looking(profile, door, window, lambda: key, [command_line.PROBE, "--offscreen"])
    looking.open()
    page = looking.page
    assert page is not None
    assert (page.isVisible(), page.again.isEnabled(), page.card.code) == (True, False, "")
    qtbot.waitUntil(page.again.isEnabled, timeout=PATIENCE_MS)
    standing = decode(page.card.code)
    assert (standing.read, standing.waiting) == (1, 1), "the data are read by the key that is open"
    page.card.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"支持码：{page.card.code}")
    assert "[受限] 区级平台：还没有登记。" in copied
    assert any(str(profile.root) in each.text() for each in page.findChildren(QLabel)), "here it may be read"
    assert str(tmp_path) not in copied, "a folder bears the user's name, and this goes to others"
    page.bundle_wanted.emit(str(tmp_path / "bundle.zip"))
    qtbot.waitUntil(lambda: "诊断包已存好" in page.told.words())
    assert zipfile.is_zipfile(tmp_path / "bundle.zip")
    page.bundle_wanted.emit(str(tmp_path / "nowhere" / "bundle.zip"))
    qtbot.waitUntil(lambda: "诊断包没有写成" in page.told.words())


def mended(qtbot: QtBot, door: Door, cache: Cache, key: bytes) -> str:
    """What the window says after 修复本机数据."""
    window = DeskWindow()
    qtbot.addWidget(window)
    looking = Looking(
        cache.profile, door, window, lambda: key, [command_line.PROBE, "--offscreen"], cache=lambda: cache
    )
    looking.page = page = CheckupPage(window)
    page.mend_wanted.connect(looking._mend)
    page.show_found([], "0G20-DD9C-N0FZ", mendable=True)
    page.mend.click()
    assert page.told.words() == "正在核对本机数据……"
    qtbot.waitUntil(page.mend.isEnabled, timeout=PATIENCE_MS)
    return page.told.words()


def test_whole_data_get_a_copy_and_their_index_anew_while_they_are_open(
    qtbot: QtBot, tmp_path: Path, clock: SteadyClock, door: Door
) -> None:
    profile = used(tmp_path, clock)
    key = passphrase_key(profile, PASSPHRASE)
    cache = open_cache(profile, key, clock)
    while cache.search.index_some():
        continue
    heard: list[Changed] = []
    door.changed.connect(heard.append)
    assert "1 件工单的全文索引正在后台重建" in mended(qtbot, door, cache, key)
    assert cache.search.left() == 1
    assert len(list(copies(profile))) == 1
    assert any(changed.lists for changed in heard), "by which the index goes on growing"
    cache.close()


def test_data_found_damaged_while_open_are_looked_at_before_they_are_opened_again(
    qtbot: QtBot, tmp_path: Path, clock: SteadyClock, door: Door
) -> None:
    profile = used(tmp_path, clock)
    key = passphrase_key(profile, PASSPHRASE)
    cache = open_cache(profile, key, clock)
    opening = Opening(profile, clock)
    assert opening.glance(key) is not None
    whole = profile.cache_file.read_bytes()
    with profile.cache_file.open("r+b") as file:
        file.seek(len(whole) - 2_000)
        file.write(os.urandom(64))
    assert "请关闭督办通再打开" in mended(qtbot, door, cache, key)
    cache.close()
    with pytest.raises(DamagedCache):
        opening.glance(key)
    with pytest.raises(DamagedCache):
        opening.glance(key)
    opening.salvage(key)
    opening.glance(key)
    assert not (profile.root / "mend-wanted").exists(), "whole ones are opened as ever"


class Ahead(SystemClock):
    """The machine's clock, wrong by so much."""

    def __init__(self, by: timedelta) -> None:
        self.by = by

    def now(self) -> datetime:
        return super().now() + self.by
