"""What the system lacks is installed by apt without a question, or told with the command to type."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import libraries
from installer.talk import Stop

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Debian's")

Program = Callable[..., None]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose PATH holds only what a test puts there, with a root who may do everything."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "env").symlink_to("/usr/bin/env")
    return tmp_path


@pytest.fixture
def program(machine: Path) -> Program:
    """`program(name, lines)` puts a program there that does these lines of shell."""

    def put(name: str, *lines: str) -> None:
        file = machine / name
        file.write_text("\n".join(("#!/bin/sh", *lines)) + "\n")
        file.chmod(0o755)

    return put


def notes(machine: Path) -> list[str]:
    """What apt was asked, one line each."""
    return (machine / "notes").read_text().splitlines()


def apt(program: Program, machine: Path, code: int = 0) -> None:
    """An apt that writes down what it is asked, and what it reads from whoever is there."""
    program("apt-get", f'read answer; echo "$DEBIAN_FRONTEND $answer $*" >> {machine}/notes', f"exit {code}")


def test_root_gets_it_installed_without_a_question(machine: Path, program: Program) -> None:
    apt(program, machine)
    libraries.install_packages(["xvfb", "dbus", "xvfb"])
    update, install = notes(machine)
    assert update.startswith("noninteractive  ")
    assert update.endswith(" update")
    assert install.startswith("noninteractive  ")
    assert install.endswith(" install -y --no-install-recommends dbus xvfb")


def test_a_user_with_sudo_that_asks_nothing_gets_it_too(
    machine: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    apt(program, machine)
    program("sudo", '[ "$1" = -n ] || exit 1', "shift", '[ "$1" = true ] || exec "$@"')
    libraries.install_packages(["dbus"])
    assert notes(machine)[-1].endswith("dbus")


def test_a_user_whose_sudo_would_ask_is_told_the_command(
    machine: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    apt(program, machine)
    program("sudo", "exit 1")
    with pytest.raises(Stop) as told:
        libraries.install_packages(["dbus"])
    assert told.value.command == "sudo apt-get install dbus"
    assert not (machine / "notes").exists()


@pytest.mark.usefixtures("machine")
def test_a_system_without_apt_is_told_what_is_missing() -> None:
    with pytest.raises(Stop, match="dbus xvfb"):
        libraries.install_packages(["xvfb", "dbus"])


def test_an_apt_that_fails_is_told_with_the_command(machine: Path, program: Program) -> None:
    apt(program, machine, code=100)
    with pytest.raises(Stop) as told:
        libraries.install_packages(["dbus"])
    assert told.value.command == "sudo apt-get install dbus"


def test_nothing_missing_asks_nobody(machine: Path, program: Program) -> None:
    apt(program, machine)
    libraries.install_packages([])
    assert not (machine / "notes").exists()


def bare(program: Program, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that can install, with one of Qt's libraries and every font missing."""
    apt(program, machine)
    monkeypatch.setattr(libraries, "QT", {"libduban-is-not-there.so.9": "libduban9"})
    monkeypatch.setattr(libraries, "_font_folders", lambda: [machine / "fonts"])


def test_a_bare_machine_lacks_everything_that_the_tests_start(
    machine: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare(program, machine, monkeypatch)
    libraries.prepare(tests=True)
    assert notes(machine)[-1].endswith(" dbus fonts-noto-cjk gnome-keyring libduban9 xvfb")


def test_what_python_lacks_is_asked_for_in_the_same_breath(
    machine: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare(program, machine, monkeypatch)
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.delitem(sys.modules, "ensurepip", raising=False)
    libraries.prepare()
    assert notes(machine)[-1].endswith(f" fonts-noto-cjk libduban9 python3.{sys.version_info.minor}-venv")


@pytest.mark.parametrize("name", ["NotoSansCJK-Regular.ttc", "wqy-microhei.ttc", "SourceHanSansSC-Regular.otf"])
def test_any_chinese_font_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(libraries, "_font_folders", lambda: [tmp_path])
    (tmp_path / "DejaVuSans.ttf").touch()
    assert libraries.missing_font() == ["fonts-noto-cjk"]
    (tmp_path / name).touch()
    assert libraries.missing_font() == []
