"""How the desk is called, and what that asks of Qt."""

import os
import sys
from pathlib import Path

import pytest

from desktop import command_line


def test_a_folder_of_ones_own_is_the_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command_line.profile(command_line.read(["--profile", str(tmp_path)])).root == tmp_path
    monkeypatch.chdir(tmp_path)
    assert command_line.profile(command_line.read(["--profile", "."])).root == tmp_path


def test_the_passphrase_comes_through_a_descriptor() -> None:
    readable, writable = os.pipe()
    with os.fdopen(writable, "w", encoding="utf-8") as secret:
        secret.write("一句话\n")
    assert command_line.passphrase(command_line.read(["--passphrase-fd", str(readable)])) == "一句话"
    assert command_line.passphrase(command_line.read([])) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="fcitx is a Linux input method")
@pytest.mark.parametrize(("before", "after"), [("fcitx", "ibus"), (None, "ibus"), ("xim", "xim")])
def test_an_input_method_that_qt_lacks_is_reached_by_one_that_it_has(
    monkeypatch: pytest.MonkeyPatch, before: str | None, after: str
) -> None:
    if before is None:
        monkeypatch.delenv("QT_IM_MODULE", raising=False)
    else:
        monkeypatch.setenv("QT_IM_MODULE", before)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    command_line.prepare(command_line.read(["--offscreen"]))
    assert os.environ["QT_IM_MODULE"] == after
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_an_option_that_is_not_there_ends_the_start() -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.read(["--nothing"])
    assert ended.value.code == 2
