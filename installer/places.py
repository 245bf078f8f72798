"""Where things are, so that no other file of the installer joins paths of its own."""

import os
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
INSTALLER: Final = ROOT / "installer"
VENV: Final = ROOT / ".venv"
STAMP: Final = VENV / "duban-stamp.json"
"""Written last: says which locks are completely installed."""

UNFINISHED: Final = VENV / "duban-unfinished"
"""There while the environment is being made or changed; found at the start, it tells of a cut."""

GUARD: Final = ROOT / ".venv.lock"
"""Held while the environment is changed, so that two runs at once do not trip over each other."""


RELEASE_KEYS: Final = ROOT / "resources/release/keys.txt"
"""Whose signature under a new version counts."""


def has_release_key() -> bool:
    """False before the makers made one: what is packed then can never be told of a newer version."""
    lines = RELEASE_KEYS.read_text(encoding="utf-8").splitlines()
    return any(line.partition("#")[0].strip() for line in lines)


def lock_file(name: str) -> Path:
    """The hashed lock of one extra."""
    return INSTALLER / f"requirements.{name}.txt"


def venv_python() -> Path:
    """The Python inside the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def base_python() -> str:
    """The Python that environments are made with, also when this one runs inside one."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)
