"""The recipe for Windows, as far as it can be held elsewhere: its script compiles, and a payload with a gap is told."""

import os
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path

import pytest

from installer import places
from installer.talk import Stop
from installer.windows import build, payload


def put(folder: Path, patterns: list[str]) -> None:
    for pattern in patterns:
        file = folder / pattern.replace("*", "x")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()


def test_a_payload_with_everything_is_complete(tmp_path: Path) -> None:
    put(tmp_path, payload.wanted())
    assert not payload.missing(tmp_path)


def test_what_a_build_forgot_is_told_by_its_place(tmp_path: Path) -> None:
    forgotten = "_internal/PySide6/plugins/platforms/qwindows.dll"
    put(tmp_path, [each for each in payload.wanted() if each != forgotten])
    assert payload.missing(tmp_path) == [forgotten]


@pytest.mark.parametrize(
    "compiled",
    [
        "_cffi_backend",
        "backports.zstd._zstd",
        "cryptography.hazmat.bindings._rust",
        "msgspec._core",
        "shiboken6.Shiboken",
        "sqlcipher3._sqlite3",
    ],
)
def test_what_the_desk_cannot_start_without_is_looked_for(compiled: str) -> None:
    """By the names that the wheels of this system give it; only what follows the name differs on Windows."""
    assert find_spec(compiled) is not None
    place = f"_internal/{compiled.replace('.', '/')}"
    assert [
        wish for wish in payload.wanted() if fnmatch(f"{place}.cp311-win_amd64.pyd", wish) or wish == f"{place}.pyd"
    ]


@pytest.mark.skipif(os.name == "nt", reason="tells other systems that they can't")
def test_another_system_is_told_that_it_cannot_freeze_for_windows() -> None:
    with pytest.raises(Stop, match="system that it runs on"):
        build.needs()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis (nsis)")
def test_the_installers_script_compiles_without_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = tmp_path / "programs"
    put(programs, ["duban-desk.exe", "duban-sync.exe", "_internal/python311.dll"])
    monkeypatch.setattr(build, "WORK", tmp_path)
    paint = [sys.executable, "-m", "installer.frozen.icons", str(tmp_path / "icons")]
    subprocess.run(paint, check=True, cwd=places.ROOT, env={**os.environ, "PYTHONPATH": str(places.ROOT)})
    made = build.pack("makensis", programs, tmp_path / "out")
    assert made.read_bytes()[:2] == b"MZ"
    assert b"Nullsoft" in made.read_bytes()
