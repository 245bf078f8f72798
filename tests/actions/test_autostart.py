"""Starting at sign-in: written as the specifications want it, read as it stands, and taken back without a trace."""

import errno
import shutil
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop.actions import ourselves
from desktop.actions.autostart import NotKept, entry, registry, xdg
from desktop.actions.autostart.standing import not_kept
from sync.cache.profile import Profile
from sync.cache.where import ENVIRONMENT, default_profile
from tests.helpers.processes import ROOT

ODD = ['/opt/督办 通/"x" $HOME `y` 100%\\z/desk', "--minimised", "--profile", "/数据/a b"]
HERE = [sys.executable, "--minimised"]


@pytest.fixture
def at(tmp_path: Path) -> xdg.Folders:
    return xdg.folders({"XDG_CONFIG_HOME": str(tmp_path / "own"), "XDG_CONFIG_DIRS": str(tmp_path / "all")}, tmp_path)


def put(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / xdg.NAME).write_text(text, encoding="utf-8")


def test_nothing_starts_unless_somebody_wants_it(at: xdg.Folders) -> None:
    assert not xdg.look(at).on
    assert not at.own.exists(), "looking leaves nothing behind"


def test_it_is_switched_on_and_off_again_without_a_trace(at: xdg.Folders) -> None:
    xdg.choose(True, HERE, at)
    assert xdg.look(at).on
    assert stat.S_IMODE(at.own.stat().st_mode) == 0o700
    xdg.choose(False, HERE, at)
    assert not xdg.look(at).on
    assert list(at.own.iterdir()) == []


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
@pytest.mark.parametrize("command", [HERE, ODD], ids=["plain", "odd"])
def test_desktops_accept_the_entry(at: xdg.Folders, command: list[str]) -> None:
    xdg.choose(True, command, at)
    checked = subprocess.run(["desktop-file-validate", at.own / xdg.NAME], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio (libglib2.0-bin)")
def test_a_desktop_hands_over_every_word_as_it_was_meant(tmp_path: Path, at: xdg.Folders) -> None:
    """GLib itself takes the entry apart and starts it, spaces, quotes, dollars and percent signs included."""
    program, told = tmp_path / 'a "b" $c `d`' / "desk", tmp_path / "told"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.part" && mv "{told}.part" "{told}"\n')
    program.chmod(0o755)
    words = ["--minimised", "--profile", "/数据/a b\\c%f `d`"]
    xdg.choose(True, [str(program), *words], at)
    assert xdg.look(at).on, "the program is found again in its quotes"
    subprocess.run(["gio", "launch", at.own / xdg.NAME], check=True, capture_output=True)
    assert told.read_text(encoding="utf-8").splitlines() == words


@pytest.mark.parametrize(
    "line",
    ["Hidden=true", "X-GNOME-Autostart-enabled=false", "TryExec=/gone/duban-desk"],
    ids=["hidden", "off", "gone"],
)
def test_what_others_changed_in_the_file_counts(at: xdg.Folders, line: str) -> None:
    text = entry.written(HERE, "icon").replace("X-GNOME-Autostart-enabled=true", "")
    put(at.own, "\n".join(each for each in text.splitlines() if not each.startswith("TryExec")) + f"\n{line}\n")
    assert not xdg.look(at).on
    assert bool(xdg.look(at).gone) == ("gone" in line)
    xdg.choose(True, HERE, at)
    assert xdg.look(at).on, "switched on, it starts this program again"


@pytest.mark.parametrize("text", ["", "\x00\xff", "[Other]\nExec=x\n", '[Desktop Entry]\nExec="\n'])
def test_a_file_that_is_no_entry_starts_nothing(at: xdg.Folders, text: str) -> None:
    put(at.own, text)
    assert not xdg.look(at).on or not entry.program(entry.read(text))


def test_an_entry_for_all_users_is_told_and_one_user_may_stay_out(at: xdg.Folders) -> None:
    put(at.everybody[0], entry.written(HERE, "icon"))
    assert (xdg.look(at).on, "所有用户" in xdg.look(at).sentence) == (True, True)
    xdg.choose(False, HERE, at)
    assert not xdg.look(at).on
    assert entry.read((at.own / xdg.NAME).read_text())["Hidden"] == "true"
    xdg.choose(True, HERE, at)
    assert xdg.look(at).on


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, at: xdg.Folders) -> None:
    at.own.parent.mkdir(parents=True)
    at.own.write_text("a file where the folder should be")
    with pytest.raises(NotKept) as told:
        xdg.choose(True, HERE, at)
    assert (told.value.title, str(at.own) in told.value.cause) == ("启动方式没有改成", True)
    assert "只读" in not_kept(OSError(errno.EROFS, ""), tmp_path).cause
    assert "已满" in not_kept(OSError(errno.ENOSPC, ""), tmp_path).cause


@pytest.mark.parametrize(
    ("environment", "own"),
    [({}, "/home/x/.config"), ({"XDG_CONFIG_HOME": "relative"}, "/home/x/.config"), ({"XDG_CONFIG_HOME": "/c"}, "/c")],
    ids=["usual", "relative", "another"],
)
def test_the_folders_are_those_of_the_specification(environment: Mapping[str, str], own: str) -> None:
    assert xdg.folders(environment, Path("/home/x")) == xdg.Folders(
        Path(own, "autostart"), (Path("/etc/xdg/autostart"),)
    )


def test_the_very_desk_that_asked_is_started_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    program, *options = ourselves.at_sign_in(default_profile())
    assert Path(program).name == "duban-desk"
    assert options == ["--minimised"]
    assert ourselves.at_sign_in(Profile(tmp_path))[-2:] == ["--profile", str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "lib/duban-desk"))
    for folder in ("lib", "bin"):
        (tmp_path / folder).mkdir()
    (tmp_path / "lib/duban-desk").touch(0o755)
    (tmp_path / "bin/duban-desk").symlink_to("../lib/duban-desk")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert ourselves.command() == [str(tmp_path / "bin/duban-desk")], "by the name that an upgrade leaves alone"
    monkeypatch.setenv("PATH", "/nowhere")
    assert ourselves.command() == [str(tmp_path / "lib/duban-desk")]


def test_windows_is_told_by_the_value_that_its_installer_knows_too() -> None:
    script = (ROOT / "installer/windows/duban.nsi").read_text(encoding="utf-8")
    assert f'!define KEY "{registry.NAME}"' in script
    assert f'!define RUN "{registry.RUN}"' in script
    assert registry.line([r"C:\Program Files\Duban Desk\duban-desk.exe", "--minimised"]) == (
        r'"C:\Program Files\Duban Desk\duban-desk.exe" --minimised'
    )


@pytest.mark.parametrize(
    ("own", "mark", "shared", "on", "fixed"),
    [
        (None, None, None, False, False),
        ("desk.exe", None, None, True, False),
        ("desk.exe", b"\x02" + bytes(11), None, True, False),
        ("desk.exe", b"\x03" + bytes(11), None, False, False),
        (None, None, "desk.exe", True, True),
    ],
    ids=["off", "on", "approved", "switched off in Task Manager", "for all users"],
)
def test_windows_registry_is_judged(
    own: str | None, mark: bytes | None, shared: str | None, on: bool, fixed: bool
) -> None:
    values = {("own", registry.RUN): own, ("own", registry.APPROVED): mark, ("everybody", registry.RUN): shared}
    standing = registry.judged(lambda hive, key: values.get((hive, key)))
    assert (standing.on, standing.fixed) == (on, fixed)
