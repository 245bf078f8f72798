"""Bad input at the real programs: nothing is lost, and a person reads what is wrong, why, and what to do.

Every kind, and where it is tested; what is below stands for the window, or for the command line, as a whole.

=============================  ==========================================================================
malformed row in `load`        here; each field: tests/district/test_load.py
unknown unit                   here; ambiguous names: tests/district/test_units.py
wrong password                 here; guessing: tests/district/test_access.py; the form: tests/desktop/test_start.py
expired session, open editor   here; the renewal: tests/client/test_session.py; the form: tests/desktop/test_work.py
server answering HTML          here; byte by byte: tests/client/test_transport.py, tests/client/test_hostile_line.py
wrong clock                    here; the estimate: tests/client/test_hostile_line.py; tests/desktop/test_status.py
disk full                      here; the cache: tests/cache/test_faults.py; a sync: tests/client/test_engine.py
damaged cache file             tests/desktop/test_start.py (the window), tests/cache/test_damage.py (what is saved)
second instance                here; the bell: tests/desktop/test_instance.py; the lock: tests/cache/test_lock.py
wrong passphrase, wrong code   tests/desktop/test_start.py
every dialog cancelled         tests/gallery/test_cancelling.py: each window and editor that the gallery comes to
window closed in any state     tests/desktop/test_closed_in_any_state.py; what is unsent: tests/desktop/test_leaving.py
a monitor gone                 tests/desktop/test_monitors.py, on a real X screen
theme, language switched live  tests/desktop_work/test_theme.py, test_language.py
8,994 characters, 200 photos   tests/desktop_work/test_extremes.py, test_pictures_of_an_order.py; tests/gallery
emoji, rare characters         the same, tests/desktop_work/test_input_methods.py; through Esc and a restart: above
=============================  ==========================================================================
"""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sync.regulation.terms import Verb
from tests.client.hostile import Reply, hostile
from tests.client.test_session import shut_out
from tests.e2e.afternoon import PROGRESS, unsigned, until_all_has_left
from tests.e2e.place import PASSPHRASE, PASSWORD, USERNAME, Place, filled, served, sitting
from tests.e2e.rows import own_rows
from tests.helpers.district import CLI
from tests.helpers.processes import ROOT, python
from tests.story.desks import RemoteDesk
from tests.story.lossy_line import LossyLine, lossy_line_to

LOGIN_PAGE = "<html><title>上网认证</title><form action='/login'>请输入手机号</form></html>"
THREE_DAYS_S = 3 * 86_400
SMALL_DISK = "mount -t tmpfs -o size=6m none '{there}' && cp -a '{profile}/.' '{there}/' && exec \"$@\""


@dataclass(frozen=True)
class Home:
    """A village's workstation that has signed for `number`; its district is reached over `line`."""

    place: Place
    line: LossyLine
    number: str

    @property
    def profile(self) -> Path:
        """Where the workstation keeps its data."""
        return self.place.folder / "village"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    folder = tmp_path_factory.mktemp("home")
    filled(folder, own_rows(folder))
    with served(folder) as place, lossy_line_to(place.url) as line:
        with sitting(place, line.url) as desk:
            number = unsigned(place)[0].number
            desk("open_order", number=number)
            desk("compose", verb=Verb.SIGN)
            desk("submit")
            until_all_has_left(desk)
        yield Home(place, line, number)


@pytest.fixture
def desk(home: Home) -> Iterator[RemoteDesk]:
    opened = RemoteDesk("village", home.profile, passphrase=PASSPHRASE)
    opened("at_work")
    yield opened
    opened.close()


def test_a_malformed_row_is_named_by_line_and_field_and_the_others_come_in(home: Home, tmp_path: Path) -> None:
    file = own_rows(tmp_path)
    good = file.read_text(encoding="utf-8").replace("OWN-", "NEW-").splitlines()
    file.write_text("\n".join([good[0], good[1].replace("投诉", "表扬", 1), "{", *good[2:]]), encoding="utf-8")
    code, said, _ = district_says(home, "load", str(file), "--map", "仓山区=盖山镇/吴山")
    assert code == 0
    assert f"导入 {len(good) - 1} 件" in said
    assert "未接收 2 行" in said
    assert "第 2 行 kind：“表扬”不是诉求类型，应为" in said
    assert "第 3 行 $：这一行不是一个 JSON 对象" in said


def test_an_unknown_unit_is_named_and_nothing_is_loaded(home: Home, tmp_path: Path) -> None:
    before = district_says(home, "show")[1]
    code, _, said = district_says(home, "load", str(own_rows(tmp_path)), "--map", "仓山区=月亮镇")
    assert code == 1
    assert "没有办成：没有叫“月亮镇”的单位，请核对名称" in said
    assert "Traceback" not in said
    assert district_says(home, "show")[1] == before


def test_a_wrong_password_is_told_on_the_sign_in_screen(home: Home) -> None:
    desk = RemoteDesk("new", home.place.folder / "new", passphrase=PASSPHRASE)
    desk("enrol", url=home.place.url, code=home.place.code())
    words = desk("refused_sign_in", username=USERNAME, password="not this one")
    assert "密码" in words
    assert "请" in words, "title, cause and advice"
    desk("sign_in", username=USERNAME, password=PASSWORD)
    assert desk.close() == 0


def test_a_session_that_ends_leaves_the_editor_and_everything_leaves_after_signing_in(
    home: Home, desk: RemoteDesk
) -> None:
    desk("line_state", state="connected")
    desk("open_order", number=home.number)
    desk("compose", verb=Verb.PROGRESS, fields={"text": PROGRESS})
    shut_out(home.place.books.district)
    desk("sync")
    words = desk("banner", words="登录已过期")
    assert "您可以继续查看和填写，内容都存在本机；重新登录后自动发送。" in words
    assert desk("composer_text", field="text") == PROGRESS
    desk("submit")
    assert desk("counts")["outbox"] == 1
    desk("sign_in_again", username=USERNAME, password=PASSWORD)
    until_all_has_left(desk)
    assert [entry.text for entry in home.place.books.order(home.number).timeline].count(PROGRESS) == 1


def test_a_login_page_in_place_of_the_district_is_called_so_and_nothing_counts_as_sent(
    home: Home, desk: RemoteDesk
) -> None:
    desk("line_state", state="connected")
    page = Reply(body=LOGIN_PAGE.encode(), headers={"Content-Type": "text/html"}, identity=None)
    district = home.line.target
    with hostile(page) as portal:
        home.line.target = ("127.0.0.1", portal.server_address[1])
        home.line.cut_now()
        desk("open_order", number=home.number)
        desk("compose", verb=Verb.PROGRESS, fields={"text": "断网时写的一条进展。"})
        desk("submit")
        assert "网络需要先登录" in desk("line_state", state="portal")
        said = desk("explanation")
        for words in ("网络需要先登录", "请打开浏览器完成上网认证", "没有任何一件被当作已发送"):
            assert words in said
        assert desk("counts")["outbox"] == 1
        home.line.target = district
        home.line.cut_now()
    until_all_has_left(desk)
    assert desk("counts")["outbox"] == 0


@pytest.mark.parametrize(("off", "way"), [(THREE_DAYS_S, "快"), (-THREE_DAYS_S, "慢")], ids=["ahead", "behind"])
def test_a_clock_three_days_off_is_told_and_work_goes_on(home: Home, off: int, way: str) -> None:
    desk = RemoteDesk("village", home.profile, passphrase=PASSPHRASE, clock_off_s=off)
    desk("at_work")
    desk("sync")
    assert f"本机时钟{way} 3 天" in desk("line_state", state="connected")
    said = desk("explanation")
    assert "期限按区级平台的时间计算" in said
    assert "请把系统日期和时间校准为北京时间" in said
    text = f"时钟{way}了也照样办理。"
    desk("open_order", number=home.number)
    desk("compose", verb=Verb.PROGRESS, fields={"text": text})
    desk("submit")
    until_all_has_left(desk)
    assert text in [entry.text for entry in home.place.books.order(home.number).timeline]
    assert desk.close() == 0


def test_a_full_disk_is_told_under_the_editor_and_the_words_are_kept_when_there_is_room(
    home: Home, tmp_path: Path
) -> None:
    if subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this account may not mount a small file system")
    there = tmp_path / "small"
    there.mkdir()
    script = SMALL_DISK.format(there=there, profile=home.profile)
    within = ["unshare", "-m", "sh", "-c", script, "sh"]
    desk = RemoteDesk("small", there, passphrase=PASSPHRASE, within=within)
    desk("at_work")
    desk("open_order", number=home.number)
    desk("compose", verb=Verb.PROGRESS, fields={"text": "磁盘还有空间。"})
    desk("saved")
    assert desk("fill_disk") > 0
    desk("fill", fields={"text": PROGRESS * 40})
    words = desk("promise", words="磁盘空间已满")
    assert "刚才的改动没有存上；此前存好的内容都在" in words
    assert "请清理磁盘" in words
    assert "没有存上，正在重试" in words
    desk("clear_disk")
    desk("saved")
    written = desk("composer_text", field="text")
    assert written.endswith(PROGRESS)
    assert desk.close() == 0


def test_a_second_start_brings_the_first_window_forward_and_ends(home: Home, desk: RemoteDesk) -> None:
    second = RemoteDesk("village", home.profile, passphrase=PASSPHRASE)
    assert second.wait() == 0
    desk("open_order", number=home.number)


def district_says(home: Home, *words: str) -> tuple[int, str, str]:
    """One verb of the district's command line; exit code, what it says, and what it says of trouble."""
    command = python(*CLI, "--data", str(home.place.data), *words)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr
