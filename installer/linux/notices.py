"""The package's copyright file: every piece that travels along, and the words that its licence asks to pass on."""

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

from desktop.actions.licences import licence
from installer import places
from installer.linux.work import Work

OURS: Final = """\
Duban Desk (督办通)

Copyright 2026 Duban Desk founders. No licence beyond its use in the districts that it was made for is given here.

The program travels with the pieces named below, each under its own licence. Qt and PySide6 (LGPL-3), as all the other
libraries, lie as separate files in /usr/lib/duban-desk/_internal and may be replaced by others of the same interface.
PyInstaller's loader starts the programs; it is under the GPL-2, with an exception for what it loads.
Where a licence is one of Debian's common ones, its text is in /usr/share/common-licenses on every Debian system.
"""

BUILDERS: Final = ("pyinstaller",)
"""Beside what the desk needs: its loader travels too."""

FORGOTTEN: Final = places.INSTALLER / "linux/package/notices"
"""What a wheel ought to hold and does not, by its name."""

COMMON: Final = {
    r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3": "LGPL-3",
    r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1": "LGPL-2.1",
    r"GNU GENERAL PUBLIC LICENSE\s+Version 3": "GPL-3",
    r"GNU GENERAL PUBLIC LICENSE\s+Version 2": "GPL-2",
    r"Apache License\s+Version 2\.0": "Apache-2.0",
}
"""How a common licence begins → its name in /usr/share/common-licenses."""

_TEXTS: Final = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")
_LINE: Final = "=" * 76


def notices(work: Work) -> str:
    """The whole file."""
    parts = [OURS, _python(work), _openssl(work), _libffi(work), *wheels(work.inside / "site")]
    return f"\n{_LINE}\n\n".join(part.rstrip() + "\n" for part in parts)


def shortened(text: str) -> str:
    """A licence text up to where one of the common ones begins, and where to find that one."""
    for beginning, name in COMMON.items():
        if found := re.search(rf"(?im)^[ \t]*{beginning}", text):
            before = text[: found.start()].replace("\f", "").rstrip()
            return f"{before}\nSee /usr/share/common-licenses/{name}.".lstrip()
    return text.replace("\f", "").strip()


def _python(work: Work) -> str:
    text = (work.base / "opt/python/lib/python3.11/LICENSE.txt").read_text(encoding="utf-8", errors="replace")
    return f"CPython 3.11: Python-2.0\n\n{text}"


def _openssl(work: Work) -> str:
    (source,) = (folder for folder in (work.inside / "from").glob("openssl-3*") if folder.is_dir())
    pointer = "See /usr/share/common-licenses/Apache-2.0."
    return f"{source.name}: Apache-2.0\n\nCopyright The OpenSSL Project Authors.\n{pointer}"


def _libffi(work: Work) -> str:
    text = (work.base / "usr/share/doc/libffi-dev/copyright").read_text(encoding="utf-8", errors="replace")
    return f"libffi: MIT\n\n{text.split('On Debian systems')[0]}"


def wheels(site: Path) -> Iterator[str]:
    """What is said of each piece that others made, by name."""
    lock = places.lock_file("desktop").read_text(encoding="utf-8")
    wanted = {*re.findall(r"(?m)^([a-z0-9.-]+)==", lock), *BUILDERS} - {"setuptools"}
    for folder in sorted(site.glob("*.dist-info")):
        told = metadata.PathDistribution(folder).metadata
        name = re.sub(r"[._-]+", "-", told["Name"]).lower()
        if name in wanted:
            yield _piece(folder, f"{told['Name']} {told['Version']}: {licence(told)}", FORGOTTEN / f"{name}.txt")


def _piece(folder: Path, title: str, forgotten: Path) -> str:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and _TEXTS.search(file.name))
    texts = [shortened(file.read_text(encoding="utf-8", errors="replace")) for file in files]
    texts += [forgotten.read_text(encoding="utf-8")] if forgotten.exists() else []
    return "\n\n".join([title, *dict.fromkeys(texts)])
