"""The start: from a new machine to work, and everything that can stand in the way, each with a sentence."""

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import DeskApp
from desktop.background.instance import Doorbell
from desktop.kit.gate import Gate
from desktop.screens.checkup import CheckupPage
from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.signin.view import SignInScreen
from desktop.screens.unlock.passphrase import PassphraseScreen
from desktop.screens.unlock.trouble import TroubleScreen
from sync.cache.cache import open_cache
from sync.cache.glance import Glance
from sync.cache.places import Place
from sync.cache.profile import Profile, lock
from sync.cache.vault import passphrase_key
from sync.contract.clock import SystemClock
from sync.contract.support_code import decode
from sync.regulation.terms import Verb
from tests.desktop.place import PASSWORD, USERNAME, Hamlet, hamlet, left_alone
from tests.desktop.running import (
    PASSPHRASE,
    PATIENCE_MS,
    at_work,
    choose_passphrase,
    enrol,
    page,
    press,
    sign_in,
    started,
    words_of,
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hamlet]:
    with hamlet(tmp_path_factory.mktemp("place")) as made:
        yield made


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """A workstation that has worked before, whose district cannot be reached."""
    return left_alone(tmp_path_factory.mktemp("worked"))


@pytest.fixture
def used(worked: Profile, tmp_path: Path) -> Profile:
    """The same for every test, whatever another did to it."""
    return Profile(Path(shutil.copytree(worked.root, tmp_path / "used")))


def test_a_new_machine_comes_to_work_through_passphrase_enrolment_and_sign_in(
    qtbot: QtBot, qapp: QApplication, place: Hamlet, profile: Profile
) -> None:
    with started(qtbot, qapp, profile) as desk:
        screen = page(qtbot, desk, PassphraseScreen)
        screen.first.setText("短")
        screen.open_button.click()
        assert "至少 8 个字符" in screen.complaint()
        choose_passphrase(qtbot, desk)
        refused_code(qtbot, desk, place)
        enrol(qtbot, desk, place.url, place.code)
        refused_password(qtbot, desk)
        sign_in(page(qtbot, desk, SignInScreen), USERNAME, PASSWORD)
        at_work(qtbot, desk)
        rail = desk.frame.rail.places
        qtbot.waitUntil(lambda: rail.count(Place.TO_SIGN) == 3, timeout=PATIENCE_MS)
        assert desk.frame.status.text().startswith("已连接")
        assert "吴山村委会" in words_of(desk.frame.brand)
        assert "吴晓梅" in words_of(desk.frame.who)


def test_the_next_start_works_without_a_line(qtbot: QtBot, qapp: QApplication, used: Profile) -> None:
    with started(qtbot, qapp, used, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        assert "未连接" in desk.frame.status.text()
        desk.presenter.go(Place.TO_SIGN)
        qtbot.waitUntil(lambda: desk.frame.inbox.headline() == "待签收 3 件")
        desk.frame.inbox.step(1)
        qtbot.waitUntil(lambda: desk.frame.right.currentWidget() is desk.frame.panes.order)  # type: ignore[union-attr]


def test_the_first_rows_are_seen_before_the_cache_is_open(
    qtbot: QtBot, qapp: QApplication, used: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, int]] = []
    show = DeskApp._glanced

    def glanced(desk: DeskApp, glance: Glance) -> None:
        show(desk, glance)
        seen.append((desk.cache is None, desk.frame.inbox.model.rowCount()))

    monkeypatch.setattr(DeskApp, "_glanced", glanced)
    with started(qtbot, qapp, used, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
    assert seen == [(True, 3)]


def test_a_wrong_passphrase_is_asked_for_again_and_changes_nothing(
    qtbot: QtBot, qapp: QApplication, used: Profile
) -> None:
    with started(qtbot, qapp, used) as desk:
        screen = page(qtbot, desk, PassphraseScreen)
        screen.first.setText("不是这一句话")
        screen.open_button.click()
        qtbot.waitUntil(lambda: "不对" in screen.complaint(), timeout=PATIENCE_MS)
        screen.first.setText(PASSPHRASE)
        screen.open_button.click()
        at_work(qtbot, desk)


def test_a_second_window_says_that_the_desk_is_open_already(qtbot: QtBot, qapp: QApplication, profile: Profile) -> None:
    with lock(profile), started(qtbot, qapp, profile) as desk:
        screen = page(qtbot, desk, TroubleScreen)
        assert "程序已经打开" in screen.words()
        assert "请切换到已经打开的窗口" in screen.words()


def test_a_start_that_was_refused_takes_nobodys_doorbell(qtbot: QtBot, qapp: QApplication, profile: Profile) -> None:
    with lock(profile), started(qtbot, qapp, profile) as refused:
        page(qtbot, refused, TroubleScreen)
        assert not refused.findChildren(Doorbell)


def test_somebody_who_is_asked_for_the_passphrase_can_be_rung(qtbot: QtBot, qapp: QApplication, used: Profile) -> None:
    with started(qtbot, qapp, used) as desk:
        page(qtbot, desk, PassphraseScreen)
        assert desk.findChildren(Doorbell)


def test_a_damaged_cache_is_put_aside_and_work_goes_on(qtbot: QtBot, qapp: QApplication, used: Profile) -> None:
    spoil(used.cache_file)
    with started(qtbot, qapp, used, passphrase=PASSPHRASE) as desk:
        screen = page(qtbot, desk, TroubleScreen)
        assert "已损坏" in screen.words()
        press(screen, "另存坏文件，重新同步")
        qtbot.waitUntil(lambda: isinstance(desk.window.page(), EnrolScreen | type(desk.frame)), timeout=PATIENCE_MS)
        assert list(used.root.glob("cache-damaged-*.db"))


def test_a_cache_that_is_gone_comes_back_from_its_copies(qtbot: QtBot, qapp: QApplication, used: Profile) -> None:
    begin_a_reply(used)
    for file in used.root.glob("cache.db*"):
        file.unlink()
    with started(qtbot, qapp, used) as desk:
        screen = page(qtbot, desk, PassphraseScreen)
        assert "设置" not in screen.title.text(), "the old one, not a new one"
        screen.first.setText(PASSPHRASE)
        screen.open_button.click()
        trouble = page(qtbot, desk, TroubleScreen)
        assert "本机数据文件不见了" in trouble.words()
        assert "的备份还在：草稿 1 份、待发送 0 件。" in trouble.words()
        press(trouble, "取回备份")
        at_work(qtbot, desk)
        assert "草稿 1 份" in words_of(desk.frame)
        qtbot.waitUntil(lambda: desk.frame.rail.places.count(Place.DRAFTS) == 1, timeout=PATIENCE_MS)


def test_a_cache_whose_key_is_gone_is_put_aside_whole_and_the_desk_enrols_again(
    qtbot: QtBot, qapp: QApplication, used: Profile
) -> None:
    before = used.cache_file.read_bytes()
    used.salt_file.unlink()
    with started(qtbot, qapp, used, passphrase=PASSPHRASE) as desk:
        screen = page(qtbot, desk, TroubleScreen)
        assert "口令或密钥不对" in screen.words()
        press(screen, "重新登记")
        page(qtbot, desk, EnrolScreen)
        (kept,) = used.root.glob("unreadable-*/cache.db")
        assert kept.read_bytes() == before


def test_a_folder_that_cannot_be_used_is_named_as_the_cause_and_another_can_be_chosen(
    qtbot: QtBot, qapp: QApplication, used: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, begun = tmp_path / "a file", list[str]()
    file.write_text("not a folder")

    def refused(_: str, options: list[str]) -> tuple[bool, int]:
        begun.append(options[-1])
        return False, -1

    monkeypatch.setattr(QProcess, "startDetached", refused)
    with started(qtbot, qapp, Profile(file / "profile")) as desk:
        screen = page(qtbot, desk, TroubleScreen)
        assert "打不开本机数据文件" in screen.words()
        press(screen, "换一个文件夹…")
        (dialog,) = desk.window.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(tmp_path))
        dialog.fileSelected.emit(str(used.root))
        dialog.close()
        assert begun == [str(tmp_path / "duban-desk"), str(used.root)], "a folder that holds data is taken as it is"
        assert desk.window.isVisible(), "as long as no other desk has begun, this one stays"
        monkeypatch.setattr(QProcess, "startDetached", lambda *_: (True, 4711))
        dialog.fileSelected.emit(str(tmp_path))
        assert not desk.window.isVisible()


def check_of(qtbot: QtBot, desk: DeskApp, gate: Gate) -> CheckupPage:
    """What the button below the card of a gate shows, once the look is over."""
    assert gate.check is not None
    gate.check.click()
    (shown,) = desk.window.findChildren(CheckupPage)
    qtbot.waitUntil(shown.again.isEnabled, timeout=PATIENCE_MS)
    return shown


def test_where_the_data_cannot_be_opened_the_check_and_its_bundle_are_at_hand(
    qtbot: QtBot, qapp: QApplication, used: Profile, tmp_path: Path
) -> None:
    spoil(used.cache_file)
    with started(qtbot, qapp, used, passphrase=PASSPHRASE) as desk:
        shown = check_of(qtbot, desk, page(qtbot, desk, TroubleScreen))
        assert "[有问题] 本机数据：" in shown.text()
        assert "[正常] 窗口系统：" in shown.text()
        shown.bundle_wanted.emit(str(tmp_path / "bundle.zip"))
        qtbot.waitUntil(lambda: "诊断包已存好" in shown.told.words())
        assert zipfile.is_zipfile(tmp_path / "bundle.zip")
        assert decode(shown.card.code).read == 0, "nothing is claimed of data that nobody could read"


def test_before_the_first_step_and_at_the_passphrase_the_check_is_at_hand_too(
    qtbot: QtBot, qapp: QApplication, used: Profile, tmp_path: Path
) -> None:
    with lock(used), started(qtbot, qapp, used) as desk:
        assert "受限" in check_of(qtbot, desk, page(qtbot, desk, TroubleScreen)).text()
    with started(qtbot, qapp, used) as desk:
        assert "先在窗口里输入口令" in check_of(qtbot, desk, page(qtbot, desk, PassphraseScreen)).text()


def refused_code(qtbot: QtBot, desk: DeskApp, place: Hamlet) -> None:
    """A wrong code is refused beside the form, which stays as it was filled in."""
    enrol(qtbot, desk, "example.gov.cn", "AAAAA-BBBBB")
    screen = page(qtbot, desk, EnrolScreen)
    assert "https://" in words_of(screen)
    enrol(qtbot, desk, place.url, "AAAAA-BBBBB")
    qtbot.waitUntil(screen.problem.isVisible, timeout=PATIENCE_MS)
    assert "码" in screen.problem.words()
    assert screen.code.text() == "AAAAA-BBBBB"


def refused_password(qtbot: QtBot, desk: DeskApp) -> None:
    """A wrong password is refused in a sentence."""
    screen = page(qtbot, desk, SignInScreen)
    sign_in(screen, USERNAME, "not this one")
    qtbot.waitUntil(screen.problem.isVisible, timeout=PATIENCE_MS)
    assert "密码" in screen.problem.words()


def begin_a_reply(used: Profile) -> None:
    """A draft, and a copy of it."""
    cache = open_cache(used, passphrase_key(used, PASSPHRASE), SystemClock())
    (order, *_) = cache.orders.revs()
    cache.drafts.save(cache.drafts.open(order, Verb.REPLY).id, {"text": "路灯已修好。"})
    cache.keep()
    cache.close()


def spoil(file: Path) -> None:
    """Overwrite the middle of a file, as a failing disk does."""
    content = bytearray(file.read_bytes())
    for start in range(0, len(content), 4096):
        content[start + 100 : start + 2000] = b"\x00" * 1900
    file.write_bytes(bytes(content))
