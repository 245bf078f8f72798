"""What Debian's own checkers say of a package, and whether its figures keep within their bounds."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from installer.linux import figures
from installer.linux.staging import APP
from installer.linux.work import run

TOOLS: Final = {"lintian": "lintian", "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream"}
"""Program → Debian package; what judges."""

BOUNDS: Final = {"package_mb": 100.0, "installed_mb": 300.0}
START: Final = 2.0
"""How many times as long as from source a start may take."""

GLIBC: Final = "GLIBC_2.28"
"""That of UOS 20; the base's own is newer."""


def judged(package: Path, folder: Path) -> dict[str, Any]:
    """Figures and what the checkers said; `folder` is made and goes again. Raises Stop with a checker's complaint."""
    shutil.rmtree(folder, ignore_errors=True)
    run("dpkg-deb", "-x", package, folder)
    try:
        checked = {
            "lintian": run("lintian", "--allow-root", "--fail-on", "error", package).strip() or "nothing",
            "desktop": run("desktop-file-validate", folder / f"usr/share/applications/{APP}.desktop") or "valid",
            "appstream": run("appstreamcli", "validate-tree", "--no-net", folder).splitlines()[-1].strip(),
        }
        return {**figures.measured(package, folder), "checkers": checked}
    finally:
        shutil.rmtree(folder)


def beyond(found: Mapping[str, Any]) -> list[str]:
    """Which figures are out of bounds, one sentence each."""
    over = [f"{name} is {found[name]}, not {bound:g}" for name, bound in BOUNDS.items() if found[name] > bound]
    if found["start"]["ratio"] > START:
        over.append(f"a start takes {found['start']['ratio']} times as long as from source")
    if _version(found["highest_glibc"]) > _version(GLIBC):
        over.append(f"{found['asked_by']} asks for {found['highest_glibc']}")
    return over


def _version(symbol: str) -> tuple[int, ...]:
    return tuple(map(int, symbol.removeprefix("GLIBC_").split(".")))
