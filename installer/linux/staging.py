"""Lays the package's files out as they will lie on a workstation."""

import gzip
import shutil
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from installer import places
from installer.frozen.icons import DRAWN, SIDES
from installer.linux.base import within
from installer.linux.changelog import PAGE, changelog
from installer.linux.interpreter import PREFIX
from installer.linux.notices import notices
from installer.linux.work import Work

NAME: Final = "duban-desk"
APP: Final = "cn.duban.Desk"
RECIPE: Final = places.INSTALLER / "linux/package"


def version() -> str:
    """The project's own version."""
    told = tomllib.loads((places.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told["project"]["version"])


def lay_out(work: Work, programs: Path, epoch: int) -> Path:
    """The tree of the package."""
    tree = work.tree
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(programs, tree / "usr/lib" / NAME, symlinks=True)
    _commands(tree)
    _desktop(tree, epoch)
    _icons(work, tree)
    _documents(work, tree, epoch)
    _modes(tree)
    return tree


def _commands(tree: Path) -> None:
    folder = tree / "usr/bin"
    folder.mkdir(parents=True)
    for program in ("duban-desk", "duban-sync"):
        (folder / program).symlink_to(f"../lib/{NAME}/{program}")
    shutil.copyfile(RECIPE / "duban-desk-autostart", folder / "duban-desk-autostart")
    (folder / "duban-desk-autostart").chmod(0o755)


def _desktop(tree: Path, epoch: int) -> None:
    _put(RECIPE / f"{APP}.desktop", tree / f"usr/share/applications/{APP}.desktop")
    _put(RECIPE / "duban-desk.mime.xml", tree / f"usr/share/mime/packages/{NAME}.xml")
    _put(RECIPE / f"{APP}.metainfo.xml", tree / f"usr/share/metainfo/{APP}.metainfo.xml", epoch)


def _icons(work: Work, tree: Path) -> None:
    """Painted in the base by the very Qt that is shipped."""
    painted = work.inside / "icons"
    shutil.rmtree(painted, ignore_errors=True)
    command = (f"{PREFIX}/bin/python3.11", "-B", "-m", "installer.frozen.icons", "/build/icons")
    within(work.base, *command, PYTHONPATH="/build/site:/build/src")
    for name, drawing in DRAWN.items():
        kind = "apps" if name == APP else "mimetypes"
        hicolor = tree / "usr/share/icons/hicolor"
        for side in SIDES:
            _copy(painted / str(side) / f"{name}.png", hicolor / f"{side}x{side}" / kind / f"{name}.png")
        _copy(work.inside / "src/resources/icons" / drawing, hicolor / "scalable" / kind / f"{name}.svg")


def _documents(work: Work, tree: Path, epoch: int) -> None:
    documents = tree / "usr/share/doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(notices(work), encoding="utf-8")
    _zip(changelog(PAGE.read_text(encoding="utf-8")), documents / "changelog.Debian.gz")
    for page in sorted((RECIPE / "man").rglob("*.1")):
        inside = page.relative_to(RECIPE / "man").parent
        _zip(filled(page, epoch), tree / "usr/share/man" / inside / "man1" / f"{page.name}.gz")
    _copy(RECIPE / "lintian-overrides", tree / "usr/share/lintian/overrides" / NAME)


def filled(file: Path, epoch: int) -> str:
    """A text of the recipe with version and date."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return file.read_text(encoding="utf-8").replace("@VERSION@", version()).replace("@DATE@", day)


def _put(source: Path, target: Path, epoch: int = 0) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled(source, epoch), encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zip(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _modes(tree: Path) -> None:
    """Programs may be run, nothing else may; everybody may read."""
    programs = {tree / "usr/lib" / NAME / name for name in ("duban-desk", "duban-sync")}
    programs.add(tree / "usr/bin/duban-desk-autostart")
    for each in [tree, *tree.rglob("*")]:
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each in programs else 0o644)
