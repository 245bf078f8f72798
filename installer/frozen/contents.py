"""What travels inside the programs, and what stays behind: the district, the tests, whatever of Qt is never used."""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

OURS: Final = ("desktop", "resources", "sync")
STAYS: Final = ("sync/district", "resources/pictures")
"""A district is installed by another way; the README's pictures are for the README."""

ABSENT: Final = (
    "sync.district", "tests", "installer", "tkinter", "setuptools", "pkg_resources", "pip", "PIL", "qtpy", "sqlite3",
    "pydoc", "doctest", "unittest", "lib2to3", "idlelib", "readline", "curses", "PySide6.QtQml", "PySide6.QtQuick",
)  # fmt: skip
"""Modules that no feature needs, though something imports them if they are there."""

UNSEEN: Final = ("qtawesome",)
"""Modules that are only looked for by their name."""

ICONS: Final = "materialdesignicons6-*"
"""The one font of qtawesome that the desk paints icons with, and its table."""

SPOKEN: Final = ("qt_zh_CN", "qtbase_zh_CN", "qt_en", "qtbase_en")
"""Qt's own words in the languages of the desk."""

_SYSTEM: Final = re.compile(r"^(/usr)?/lib(64)?/")
_CARRIED: Final = ("libffi.so.", "libxcb-util.so.")
"""Of the system only what has another name in every release; the rest comes from the packages that are depended on."""

_ALONE: Final = ("libQt6Egl", "libQt6Qml", "libQt6Quick", "libQt6VirtualKeyboard")
"""Libraries of Qt that only such plug-ins ask for."""

_UNUSED: Final = (
    "Qt/plugins/sqldrivers/", "Qt/plugins/qmltooling/", "Qt/plugins/egldeviceintegrations/", "Qt/plugins/generic/",
    "Qt/plugins/networkinformation/", "Qt/plugins/platformthemes/libqgtk3", "Qt/plugins/platforms/libqeglfs",
    "Qt/plugins/platforms/libqlinuxfb", "Qt/plugins/platforms/libqminimal", "Qt/plugins/platforms/libqvkkhrdisplay",
    "Qt/plugins/platforms/libqvnc",     "Qt/plugins/platforminputcontexts/libqtvirtualkeyboard", "Qt/qml/",
    "plugins/sqldrivers/", "plugins/qmltooling/", "plugins/generic/", "plugins/networkinformation/",
    "Qt6Qml", "Qt6Quick", "Qt6VirtualKeyboard", "plugins/platforminputcontexts/qtvirtualkeyboard", "opengl32sw.dll",
)  # fmt: skip


def pieces(root: Path) -> list[str]:
    """Names of what others made and the lock pins: their metadata travels, because the page of licences reads it."""
    lock = (root / "installer/requirements.desktop.txt").read_text(encoding="utf-8")
    return re.findall(r"(?m)^([a-z0-9.-]+)==", lock)


def modules(root: Path) -> list[str]:
    """Every module of ours that travels, also those that are only imported when somebody needs them."""
    return sorted({_module(file) for file in _files(root) if file.suffix == ".py"})


def data(root: Path) -> list[tuple[str, str]]:
    """Files that are read, each with the folder that it lies in."""
    plain = [file for file in _files(root) if file.suffix not in (".py", ".pyc", ".ts")]
    return [(str(root / file), str(file.parent)) for file in sorted(plain)]


def travels(place: str, source: str) -> bool:
    """Whether what was found is kept. `place` is where it would lie, `source` where it was found."""
    inside = PurePosixPath(place.replace("\\", "/"))
    if _SYSTEM.match(source) and not inside.name.startswith(_CARRIED):
        return False
    if inside.name.startswith(_ALONE):
        return False
    if inside.suffix == ".qm" and inside.parts[0] == "PySide6":
        return inside.stem in SPOKEN
    if inside.parts[0] == "qtawesome":
        return inside.match(ICONS)
    return inside.parts[0] != "PySide6" or not inside.relative_to("PySide6").as_posix().startswith(_UNUSED)


def _files(root: Path) -> Iterable[Path]:
    for name in OURS:
        for file in (root / name).rglob("*"):
            inside = file.relative_to(root)
            if file.is_file() and "__pycache__" not in inside.parts and not inside.as_posix().startswith(STAYS):
                yield inside


def _module(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
