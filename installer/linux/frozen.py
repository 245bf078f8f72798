"""Freezes the two programs of one commit in the old base, and strips what its wheels forgot to strip."""

import shutil
from pathlib import Path
from typing import Final

from installer import places
from installer.linux.base import within
from installer.linux.interpreter import PREFIX
from installer.linux.work import Work, run

PROGRAMS: Final = "/build/dist/duban-desk"

METADATA: Final = """
cd /build/src && find . -exec touch -h -d @$SOURCE_DATE_EPOCH {} +
rm -rf /build/own && mkdir /build/own
python3.11 -c "from setuptools import build_meta as b; b.prepare_metadata_for_build_wheel('/build/own')" >/dev/null
rm -rf ./*.egg-info /build/own/*.egg-info
"""
"""The project's own name, version and needs, which the page of licences reads."""

FREEZE: Final = """
cd /build && rm -rf dist/{recipe} && python3.11 -m PyInstaller --noconfirm --log-level WARN --distpath /build/dist \
  --workpath /build/pyinstaller --clean src/installer/frozen/{recipe}.spec
"""

STRIP: Final = """
find {programs}/_internal -type f -name '*.so*' -exec strip --strip-unneeded {{}} +
"""


def prepare(work: Work, commit: str, epoch: str) -> Path:
    """The folder with both programs. Raises Stop."""
    marks = [commit, (work.root / "site.done").read_text(), (work.root / "interpreter.done").read_text(), FREEZE, STRIP]
    work.once("frozen", marks, lambda: _make(work, commit, epoch), chinese="冻结程序（PyInstaller）")
    return work.base / PROGRAMS.lstrip("/")


def freeze(work: Work, epoch: str, recipe: str) -> None:
    """Run one of the recipes of `installer/frozen` in the base."""
    _inside(work, epoch, FREEZE.format(recipe=recipe))


def _make(work: Work, commit: str, epoch: str) -> None:
    source = work.inside / "src"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir()
    archive = work.root / "source.tar"
    run("git", "-C", places.ROOT, "archive", "--output", archive, commit)
    run("tar", "-C", source, "-xf", archive)
    _inside(work, epoch, METADATA)
    freeze(work, epoch, "programs")
    _inside(work, epoch, STRIP.format(programs=PROGRAMS))


def _inside(work: Work, epoch: str, script: str) -> None:
    """With everything fixed that could make two builds differ."""
    within(
        work.base, "sh", "-euc", script,
        PATH=f"{PREFIX}/bin:/usr/bin:/bin", PYTHONPATH="/build/site:/build/own:/build/src", PYTHONHASHSEED="0",
        PYTHONDONTWRITEBYTECODE="1", SOURCE_DATE_EPOCH=epoch, TZ="UTC", QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip
