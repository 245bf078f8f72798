"""What a frozen desk for Windows must hold, so that a build that forgot something never becomes an installer."""

from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from installer import places
from installer.frozen import contents

PROGRAMS: Final = ("duban-desk.exe", "duban-sync.exe")

LIBRARIES: Final = (
    "python311.dll",
    "PySide6/QtCore.pyd",
    "PySide6/QtGui.pyd",
    "PySide6/QtNetwork.pyd",
    "PySide6/QtPrintSupport.pyd",
    "PySide6/Qt6Svg.dll",
    "PySide6/QtWidgets.pyd",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/platforms/qoffscreen.dll",
    "PySide6/plugins/styles/*.dll",
    "PySide6/plugins/imageformats/qsvg.dll",
    "PySide6/plugins/imageformats/qjpeg.dll",
    "PySide6/plugins/iconengines/qsvgicon.dll",
    "PySide6/translations/qtbase_zh_CN.qm",
    "_cffi_backend*.pyd",
    "_ssl.pyd",
    "backports/zstd/_zstd*.pyd",
    "certifi/cacert.pem",
    "cryptography/hazmat/bindings/_rust.pyd",
    "msgspec/_core*.pyd",
    "qtawesome/fonts/materialdesignicons6-*.ttf",
    "shiboken6/Shiboken*.pyd",
    "sqlcipher3/_sqlite3*.pyd",
    "winrt/_winrt*.pyd",
    "winrt/windows/applicationmodel/core/_table.pywinrt",
    "winrt/windows/data/xml/dom/_table.pywinrt",
    "winrt/windows/ui/notifications/_table.pywinrt",
)
"""Libraries by the places that PyInstaller gives them on Windows."""


def wanted() -> list[str]:
    """Patterns of everything, within the folder of the programs."""
    read = [f"_internal/{folder}/{Path(file).name}" for file, folder in contents.data(places.ROOT)]
    return [*PROGRAMS, *(f"_internal/{entry}" for entry in LIBRARIES), *read]


def missing(programs: Path) -> list[str]:
    """What of it is not in the folder."""
    there = {file.relative_to(programs).as_posix() for file in programs.rglob("*") if file.is_file()}
    return [pattern for pattern in wanted() if not _found(pattern, there)]


def _found(pattern: str, there: set[str]) -> bool:
    return pattern in there or any(fnmatch(name, pattern) for name in there)
