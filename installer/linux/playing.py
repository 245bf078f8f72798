"""Plays and measures an installed desk from outside, by a program that is laid beside it meanwhile."""

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from installer import places
from installer.linux import base, frozen
from installer.linux.work import Work, run

INSTALLED: Final = "usr/lib/duban-desk"
LIST: Final = "root/laid-beside"
RUNS: Final = 5
PASSPHRASE: Final = "ceshi-yanshi-2026"  # noqa: S105 - of sample data
SOURCE: Final = (str(places.venv_python()), "-m")


def lay_beside(work: Work, station: Path) -> None:
    """Put the trial's program, and what it needs beyond the desk, into the installed folder."""
    frozen.freeze(work, "0", "trial")
    made, laid = work.base / "build/dist/trial", []
    for file in sorted(file for file in made.rglob("*") if not file.is_dir()):
        target = station / INSTALLED / file.relative_to(made)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, target, follow_symlinks=False)
            laid.append(str(target))
    (station / LIST).write_text("\n".join(laid))


def take_away(station: Path) -> None:
    """What was laid beside goes again."""
    for file in (station / LIST).read_text().splitlines():
        Path(file).unlink()
    (station / LIST).unlink()


def story(work: Work, station: Path, pictures: Path | None) -> Any:
    """The demo story with two installed desks; the district, and who judges what happened, are outside. Raises Stop."""
    puppet = " ".join((*base.entry(station), f"/{INSTALLED}/trial", "puppet"))
    with _shared(work, station) as folder:
        wishes = ("--pictures", str(folder / "pictures")) if pictures else ()
        told = _both(folder, station, "tests.story", "--puppet", puppet, *wishes)
        if pictures:
            shutil.copytree(folder / "pictures", pictures, dirs_exist_ok=True)
    return json.loads(told.splitlines()[-1])


def start(work: Work, station: Path) -> dict[str, float]:
    """Seconds to the first lines, installed and from source, the median of turns taken one by one; and their ratio.

    The profile was filled by the installed `duban-sync`.
    """
    with _shared(work, station) as folder:
        profile = str(folder / "profile")
        sync = " ".join((*base.entry(station), "/usr/bin/duban-sync"))
        _both(folder, station, "tests.story.enrolled", profile, "--sync", sync)
        installed = (*base.entry(station), f"/{INSTALLED}/trial", "starting")
        source = (*SOURCE, "tests.bench.children.starting")
        turns = [tuple(_started(folder, station, each, profile) for each in (installed, source)) for _ in range(RUNS)]
    ours, theirs = (sorted(column)[RUNS // 2] for column in zip(*turns, strict=True))
    return {"installed_s": round(ours, 3), "source_s": round(theirs, 3), "ratio": round(ours / theirs, 2)}


def _started(folder: Path, station: Path, program: tuple[str, ...], profile: str) -> float:
    words = (*program, profile, PASSPHRASE)
    told = _bound(folder, station, words, {"DUBAN_BENCH_STARTED": str(time.monotonic())})
    return float(json.loads(told.splitlines()[-1])["seconds"])


@contextmanager
def _shared(work: Work, station: Path) -> Iterator[Path]:
    """A folder that will be seen under one name inside and outside."""
    folder = work.root / "shared"
    inside = station / folder.relative_to("/")
    made = [each for each in (inside, *inside.parents) if not each.exists()]
    for each in (folder, inside):
        each.mkdir(parents=True, exist_ok=True)
    yield folder
    shutil.rmtree(folder)
    for each in made:
        each.rmdir()


def outside(module: str, *words: str) -> str:
    """Run a module of the tests from source; what it says. Raises Stop."""
    return _run((*SOURCE, module, *words), {})


def _both(folder: Path, station: Path, module: str, *words: str) -> str:
    """The same where both sides see `folder`."""
    return _bound(folder, station, (*SOURCE, module, *words), {})


def _bound(folder: Path, station: Path, words: tuple[str, ...], settings: Mapping[str, str]) -> str:
    """Run in a mount name space of its own in which both sides see `folder`. Raises Stop."""
    bind = f'mount --bind {folder} {station}{folder} && exec "$@"'
    return _run(("unshare", "--mount", "sh", "-euc", bind, "sh", *words), {"TMPDIR": str(folder), **settings})


def _run(command: tuple[str, ...], settings: Mapping[str, str]) -> str:
    own = {"PYTHONPATH": str(places.ROOT), "QT_QPA_PLATFORM": "offscreen", **settings}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own
    return run(*command, quiet=False, polite=False, env=environment, cwd=places.ROOT).strip()
