"""Puts old data out of the way under another name, in an order that a power cut at any step does not spoil.

A new cache is built beside the damaged one and takes its place only when it is whole; `finish`, which every holder of
the profile's lock runs first, completes what was cut off there.
"""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

DATABASE: Final = "cache.db"
_STAMP: Final = "%Y%m%d-%H%M%S"
_BUILDING: Final = "rebuilding"
_READY: Final = "rebuilt-"
_DAMAGED: Final = "cache-damaged-"
_UNREADABLE: Final = "unreadable-"
_WITH_IT: Final = ("-wal", "-shm", "")
"""The journal first: a file without it is older, a journal without its file is nothing."""


def building_place(root: Path) -> Path:
    """The folder in which a new cache may be built; what a killed try left there is gone."""
    folder = root / _BUILDING
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def take_place(root: Path, now: datetime) -> Path:
    """The new cache is whole, and closed: it becomes the profile's. The damaged one's name from now on."""
    kept = _free(root, _DAMAGED, now, ".db")
    stamp = kept.name.removeprefix(_DAMAGED).removesuffix(".db")
    (root / _BUILDING).rename(root / f"{_READY}{stamp}")
    finish(root)
    return kept


def finish(root: Path) -> None:
    """Complete what `take_place` began, where it was cut off."""
    for ready in sorted(root.glob(f"{_READY}*")):
        if (ready / DATABASE).exists():
            kept = root / f"{_DAMAGED}{ready.name.removeprefix(_READY)}.db"
            _rename(root, _with_journal(DATABASE), kept.name)
            _rename(ready, ["key.check"], "key.check", root)
            _rename(ready, _with_journal(DATABASE), DATABASE, root)
        shutil.rmtree(ready, ignore_errors=True)


def put_away(root: Path, others: Iterable[str], now: datetime) -> Path:
    """Move a cache that nobody can open, with `others` of the profile's files, into a folder of its own; that folder.

    The database goes last: a folder without it was cut off and is filled on.
    """
    begun = [folder for folder in sorted(root.glob(f"{_UNREADABLE}*")) if not (folder / DATABASE).exists()]
    folder = begun[0] if begun and (root / DATABASE).exists() else _free(root, _UNREADABLE, now)
    folder.mkdir(mode=0o700, exist_ok=True)
    for name in (*others, *_with_journal(DATABASE)):
        _rename(root, [name], name, folder)
    return folder


def _free(root: Path, before: str, now: datetime, after: str = "") -> Path:
    """A name that nothing has yet."""
    stamp = f"{now:{_STAMP}}"
    tries = (stamp, *(f"{stamp}-{number}" for number in range(2, 1000)))
    return next(path for each in tries if not (path := root / f"{before}{each}{after}").exists())


def _with_journal(name: str) -> list[str]:
    return [f"{name}{suffix}" for suffix in _WITH_IT]


def _rename(source: Path, names: list[str], name: str, target: Path | None = None) -> None:
    """Each of `names` that is there; what follows the first part of a name, such as a journal's ending, stays."""
    for each in names:
        ending = each.removeprefix(names[-1])
        with suppress(FileNotFoundError):
            (source / each).replace((target or source) / f"{name}{ending}")
