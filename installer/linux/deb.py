"""Makes one package file of a tree: what it depends on, who is told at removal, and every byte the same each time."""

import hashlib
import os
import shutil
from pathlib import Path
from typing import Final

from installer.linux.base import within
from installer.linux.changelog import PAGE, changelog
from installer.linux.staging import NAME, RECIPE
from installer.linux.work import Work, run

CONTROL: Final = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Duban Desk founders <desk@example.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager
Suggests: fcitx5 | fcitx | ibus, fonts-noto-color-emoji
Section: misc
Priority: optional
Description: workstation for administrators who handle citizens' requests
 督办通：镇街、部门和村（社区）管理员办理群众诉求的桌面工作台。每件工单写明何时到期、
 为什么是这一天、现在能做什么；断网照常办理，来网后自动发出。本机数据全部加密。
 .
 Every order with its deadline and everything that may be done with it, online
 and off. Brings a Python of its own; all data on the machine is encrypted.
 .
 The package has duban-desk (the window) and duban-sync (the same line without
 a window). The district's server is not part of it.
"""

FONT: Final = "fonts-wqy-microhei | fonts-noto-cjk | fonts-wqy-zenhei | fonts-arphic-uming | fonts-droid-fallback"
"""One of these is on every desktop in Chinese; without any the desk would show boxes. The first is the smallest."""

BUS: Final = "dbus"
"""Brings the machine's id, without which libdbus ends the whole process of whoever opens a window."""

SCRIPTS: Final = {"config": 0o755, "postinst": 0o755, "postrm": 0o755, "templates": 0o644}

ELSEWHERE: Final = {
    "libffi7": "",
    "libxcb-util1": "",
    "libgcc-s1": "libgcc-s1 | libgcc1",
    "libx11-xcb1": "libx11-xcb1",
    "libzstd1": "libzstd1",
}
"""What travels along (nothing), has another name on older systems, or is named newer than what is used of it."""

NEEDS: Final = """
cd /build/needs && mkdir debian /build/tree/DEBIAN
printf 'Source: x\\n\\nPackage: x\\nArchitecture: any\\n' >debian/control
find /build/tree/usr/lib -type f \\( -name '*.so*' -o -name duban-desk \\) -print0 | sort -z >programs
folder=/build/tree/usr/lib/duban-desk/_internal
xargs -0 dpkg-shlibdeps -O --ignore-missing-info -l$folder <programs 2>log || { grep error log; exit 1; }
"""


def build(work: Work, target: Path, epoch: int) -> Path:
    """The package, in the folder `target`."""
    tree, architecture = work.tree, run("dpkg", "--print-architecture").strip()
    version = changelog(PAGE.read_text(encoding="utf-8")).partition("(")[2].partition(")")[0]
    _control(tree, version, architecture, _depends(work))
    for each in [*tree.rglob("*"), tree]:
        os.utime(each, (epoch, epoch), follow_symlinks=False)
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"{NAME}_{version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1", "--build", tree, package, env=environment)
    return package


def _control(tree: Path, version: str, architecture: str, depends: str) -> None:
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    folder = tree / "DEBIAN"
    folder.mkdir()
    size = sum(-(-file.lstat().st_size // 1024) for file in files) + sum(1 for each in tree.rglob("*") if each.is_dir())
    details = {"name": NAME, "version": version, "architecture": architecture, "size": size, "depends": depends}
    (folder / "control").write_text(CONTROL.format(**details), encoding="utf-8")
    sums = (f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files)  # noqa: S324
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    for name, mode in SCRIPTS.items():
        shutil.copyfile(RECIPE / name, folder / name)
        (folder / name).chmod(mode)
    for each in (folder, folder / "control", folder / "md5sums"):
        each.chmod(0o755 if each.is_dir() else 0o644)


def _depends(work: Work) -> str:
    """The packages of the old base whose libraries the programs ask for, as Debian's own tool names them."""
    copy, needs = work.inside / "tree", work.inside / "needs"
    for folder in (copy, needs):
        shutil.rmtree(folder, ignore_errors=True)
    needs.mkdir()
    shutil.copytree(work.tree, copy, symlinks=True)
    told = within(work.base, "sh", "-euc", NEEDS)
    shutil.rmtree(copy)
    named = told.partition("shlibs:Depends=")[2].strip().split(", ")
    wanted = [ELSEWHERE.get(each.split()[0], each) for each in named]
    return ", ".join(["debconf (>= 0.5) | debconf-2.0", BUS, FONT, *filter(None, wanted)])
