"""An old Debian in a folder, with a C library as old as that of the domestic desktops."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from installer.libraries import install_command
from installer.linux.work import Work, run
from installer.talk import Stop

SUITE: Final = "bullseye"
"""glibc 2.31, which Kylin V10 SP1 has; what is built keeps to the symbols of 2.28, which UOS 20 has."""

SOURCES: Final = "bookworm"
"""Where Python 3.11 and OpenSSL 3 are maintained with security updates; their sources are built in the old base."""

BUILDERS: Final = (
    "build-essential", "ca-certificates", "libbz2-dev", "libexpat1-dev", "libffi-dev", "liblzma-dev", "pkg-config",
    "uuid-dev", "zlib1g-dev", "perl", "xz-utils",
)  # fmt: skip

ASKED: Final = ("libcups2", "libwayland-cursor0", "libwayland-egl1")
"""What printing and Wayland ask for, which the tests can do without."""

TOOLS: Final = {
    "debootstrap": "debootstrap",
    "dpkg-deb": "dpkg",
    "git": "git",
    "objdump": "binutils",
    "unshare": "util-linux",
}
"""Program → Debian package; what the machine that builds must have."""

SHARES: Final = ("etc/resolv.conf", "etc/hosts")


def prepare(work: Work, libraries: list[str]) -> None:
    """The base with its builders and the `libraries` that a workstation has. Raises Stop."""
    packages = sorted({*BUILDERS, *ASKED, *libraries})
    work.once("base", [SUITE, SOURCES, packages], lambda: _make(work, packages), chinese="准备旧版 Debian 作为打包环境")
    work.inside.mkdir(exist_ok=True)


def needs(tools: Mapping[str, str] = TOOLS) -> None:
    """Raises Stop where this machine can't make a base, or lacks one of the `tools` (program → Debian package)."""
    if os.geteuid():
        raise Stop("打包要用 root（建立 chroot）。", "a chroot needs root", "sudo python3 installer/linux/build.py")
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    if missing:
        raise Stop("缺少打包工具。", f"missing: {' '.join(missing)}", install_command(missing))


def bare(folder: Path, packages: list[str], *, sources: str = "") -> None:
    """A fresh old Debian in `folder`, from the mirrors that this machine itself uses, with `packages`."""
    mirrors = _mirrors()
    shutil.rmtree(folder, ignore_errors=True)
    run("debootstrap", "--variant=minbase", SUITE, folder, mirrors["Debian"])
    _configure(folder, mirrors, sources)
    apt(folder, "update")
    apt(folder, "upgrade", "-y")
    if packages:
        apt(folder, "install", "-y", "--no-install-recommends", *packages)


def within(base: Path, *command: str, quiet: bool = True, **variables: str) -> str:
    """Run in the base, with mounts that end with the command; its output. Raises Stop."""
    clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", **variables}
    settings = [f"{name}={value}" for name, value in clean.items()]
    return run(*entry(base), "env", "-i", *settings, *command, quiet=quiet)


def entry(base: Path) -> tuple[str, ...]:
    """What goes before a command so that it runs in the base, in name spaces of its own."""
    return ("unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={base}/proc", "chroot", str(base))


def apt(base: Path, *arguments: str) -> str:
    """apt-get in the base."""
    return within(base, "apt-get", "-qq", *arguments, DEBIAN_FRONTEND="noninteractive")


def _make(work: Work, packages: list[str]) -> None:
    for made in ("interpreter", "frozen"):
        (work.root / f"{made}.done").unlink(missing_ok=True)
    bare(work.base, packages, sources=SOURCES)


def _configure(folder: Path, mirrors: dict[str, str], sources: str) -> None:
    lines = [f"deb {mirrors['Debian']} {SUITE} main"]
    safe = mirrors.get("Debian-Security")
    lines += [f"deb {safe} {SUITE}-security main"] if safe else []
    if sources:
        lines += [f"deb-src {mirrors['Debian']} {sources} main"]
        lines += [f"deb-src {safe} {sources}-security main"] if safe else []
    (folder / "etc/apt/sources.list").write_text("\n".join(lines) + "\n")
    for shared in SHARES:
        shutil.copyfile(Path("/", shared), folder / shared)
    wishes = run("apt-config", "dump", "Acquire").splitlines()
    kept = [line for line in wishes if "proxy" in line.lower() or "Check-" in line]
    (folder / "etc/apt/apt.conf.d/90host").write_text("\n".join(kept) + "\n")


def _mirrors() -> dict[str, str]:
    """Label → address, as this machine's own apt knows them. Raises Stop where it is no Debian."""
    told = run("apt-get", "indextargets", "--format", "$(LABEL)|$(SITE)", "Created-By: Packages")
    mirrors = dict(line.split("|", 1) for line in told.splitlines() if "|" in line)
    if "Debian" not in mirrors:
        raise Stop("请在 Debian 上打包。", "this machine's apt names no Debian mirror")
    return mirrors
