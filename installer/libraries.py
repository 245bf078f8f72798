"""What the system itself must have: Qt's libraries, a Chinese font, and for the tests a screen, a bus and a keyring."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from installer.talk import Stop, say

QT: Final = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Library → Debian package. Qt blames libxcb-cursor0 for several of them, so each is looked for by name."""

TOOLS: Final = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "gnome-keyring-daemon": "gnome-keyring"}
"""Program → Debian package; only the tests need them."""

FONT_PACKAGE: Final = "fonts-noto-cjk"
CHINESE_FONTS: Final = ("*cjk*", "wqy*", "*han*sans*", "*hansans*", "*droid*fallback*", "uming*", "ukai*", "*simsun*")


def prepare(*, tests: bool = False) -> None:
    """Install what is missing, or raise Stop with the exact command; other systems than Linux bring all of it."""
    if sys.platform.startswith("linux"):
        install_packages([*missing_libraries(), *missing_font(), *missing_venv(), *(missing_tools() if tests else ())])


def missing_libraries() -> list[str]:
    """Debian packages of the libraries that the loader does not find."""
    return [package for library, package in QT.items() if not _loads(library)]


def missing_tools() -> list[str]:
    """Debian packages of the programs that the tests start."""
    return [package for program, package in TOOLS.items() if shutil.which(program) is None]


def missing_font() -> list[str]:
    """A Chinese font, when there is none: without one every sentence is a row of boxes."""
    return [] if any(_chinese(folder) for folder in _font_folders()) else [FONT_PACKAGE]


def missing_venv() -> list[str]:
    """Its packages, where `python -m venv` would not work."""
    there = all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))
    return [] if there else venv_packages()


def venv_packages() -> list[str]:
    """What Debian splits off from Python and `python -m venv` needs."""
    return [f"python3.{sys.version_info.minor}-venv"]


def install_packages(packages: Iterable[str]) -> None:
    """By apt as root or with sudo that asks nothing; else Stop says what to type."""
    wanted = sorted(set(packages))
    if not wanted:
        return
    command = install_command(wanted)
    prefix = _privilege()
    if shutil.which("apt-get") is None or prefix is None:
        raise Stop("缺少系统组件，请由管理员安装：", f"missing from the system: {' '.join(wanted)}", command)
    say("安装系统组件：" + "、".join(wanted), "installing system packages")
    _apt(prefix, "update")
    if _apt(prefix, "install", "-y", "--no-install-recommends", *wanted):
        raise Stop("系统组件没有装上，可以手工安装：", "apt-get failed; by hand:", command)


def install_command(packages: Iterable[str]) -> str:
    """What a person would type."""
    return "sudo apt-get install " + " ".join(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _font_folders() -> list[Path]:
    home = Path.home()
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]


def _chinese(folder: Path) -> bool:
    names = (file.name.lower() for file in folder.rglob("*.[to]t[fc]"))
    return any(Path(name).match(pattern) for name in names for pattern in CHINESE_FONTS)


def _privilege() -> list[str] | None:
    """What goes before apt-get: nothing for root, sudo where it asks nothing, None where neither works."""
    if os.name != "nt" and os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if shutil.which("sudo") and _quiet("sudo", "-n", "true") else None


def _quiet(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _apt(prefix: list[str], *arguments: str) -> int:
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    return subprocess.run([*command, *arguments], check=False, stdout=sys.stderr, stdin=subprocess.DEVNULL).returncode
