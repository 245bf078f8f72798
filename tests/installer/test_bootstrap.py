"""The one door says what it can do, and what is missing, in plain words."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from installer import commands, libraries, places
from installer.talk import Stop

LOCKS = sorted(places.INSTALLER.glob("requirements.*.txt"))


def bootstrap(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(places.INSTALLER / "bootstrap.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/", timeout=60)


def test_without_a_word_it_shows_every_word() -> None:
    shown = bootstrap()
    assert shown.returncode == 0
    for word in ("demo", "test", "bench", "check", "run", "district"):
        assert f"\n  {word} " in shown.stdout


def test_an_unknown_word_is_not_guessed() -> None:
    assert bootstrap("tset").returncode == 2


def test_a_demo_without_a_display_says_so_and_offers_to_go_without() -> None:
    said = bootstrap("demo")
    assert said.returncode == 1
    assert "没有显示器" in said.stderr
    assert "--offscreen" in said.stderr


@pytest.mark.parametrize("chosen", ["--user wushan", "--user=wushan", "--fresh"])
def test_a_demo_without_a_window_says_that_nobody_can_be_chosen(chosen: str) -> None:
    with pytest.raises(Stop) as told:
        commands.demo([*chosen.split(), "--offscreen"])
    assert "只用于开窗口的演示" in told.value.chinese


def test_missing_libraries_are_told_with_the_exact_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "QT", {"libduban-is-not-there.so.9": "libduban9"})
    monkeypatch.setattr(libraries, "_privilege", lambda: None)
    with pytest.raises(Stop) as told:
        libraries.prepare()
    assert told.value.command == "sudo apt-get install libduban9"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring their libraries along")
def test_this_machine_has_what_the_tests_need() -> None:
    assert not [*libraries.missing_libraries(), *libraries.missing_font(), *libraries.missing_tools()]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_is_hashed_and_no_registry_is_named(lock: Path) -> None:
    text = lock.read_text()
    pinned = re.findall(r"^[a-z0-9.-]+==", text, re.MULTILINE)
    assert pinned
    assert len(re.findall(r"^[a-z0-9.-]+==[^\n]*\\\n +--hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)) == len(pinned)
    assert "://" not in text
    assert "--index" not in text


def test_the_installer_needs_only_the_standard_library() -> None:
    program = "import sys; sys.path.insert(0, sys.argv[1]); import installer.commands, installer.locks"
    command = [sys.executable, "-S", "-I", "-c", program, str(places.ROOT)]
    assert subprocess.run(command, check=False, env={**os.environ}, timeout=60).returncode == 0
