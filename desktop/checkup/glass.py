"""What Qt finds on this machine: the window system, Chinese fonts, an input method, a tray.

Qt ends the whole process where it finds no window system. So a process of its own looks, and says what it found.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QFontDatabase, QGuiApplication

from desktop.actions import ourselves
from desktop.checkup.finding import Finding, State, bad, good, limited

WINDOW: Final = "窗口系统"
FONTS: Final = "中文字体"
INPUT: Final = "中文输入法"
TRAY: Final = "托盘"
_PROGRAMS: Final = ("ibus-daemon", "fcitx5", "fcitx")
_PATIENCE_S: Final = 30.0
_CONTEXTS: Final = {"ibus": "ibus", "fcitx": "ibus", "compose": "compose", "xim": "compose"}
"""What serves a wish of QT_IM_MODULE: fcitx answers on ibus' own interface."""


def look(arguments: list[str]) -> list[Finding]:
    """Ask a process of our own, started with `arguments`, which answers what `probe` says."""
    command = [*ourselves.module(), *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            command, capture_output=True, timeout=_PATIENCE_S, check=False, text=True
        )
        found = json.loads(done.stdout.strip().splitlines()[-1]) if done.returncode == 0 else None
    except (OSError, subprocess.TimeoutExpired, ValueError, IndexError):
        found = None
    if found is None:
        return [bad(WINDOW, "打不开窗口。", _why_no_window())]
    return [Finding(each["about"], State(each["state"]), each["said"], each["advice"]) for each in found]


def probe(*, tray: bool) -> str:
    """What the process of our own says, on one line; the application is made."""
    return json.dumps([each.as_json() for each in (_window(), _fonts(), *_typing(os.environ), _tray(there=tray))])


def _why_no_window() -> str:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "请在桌面环境里打开，不要在没有图形界面的终端里打开。"
    return "请重新安装督办通，让安装程序补齐系统部件（例如 libxcb-cursor0、libgl1、libegl1）。"


def _window() -> Finding:
    screens = QGuiApplication.screens()
    if not screens:
        return bad(WINDOW, f"{QGuiApplication.platformName()}，没有显示器。", "请接上显示器。")
    room = screens[0].availableGeometry()
    return good(WINDOW, f"{QGuiApplication.platformName()}，屏幕 {room.width()}×{room.height()}。")


def _fonts() -> Finding:
    families = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if not families:
        return bad(FONTS, "没有装中文字体，文字会显示成方框。", "请安装一种中文字体，例如文泉驿微米黑或思源黑体。")
    return good(FONTS, f"{len(families)} 种。")


def _typing(environment: Mapping[str, str]) -> Iterator[Finding]:
    if sys.platform != "linux":
        yield good(INPUT, "由系统提供。")
        return
    wish = environment.get("QT_IM_MODULE", "")
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforminputcontexts")
    there = {part.stem.removeprefix("lib").removesuffix("platforminputcontextplugin") for part in folder.glob("*")}
    if not any(map(shutil.which, _PROGRAMS)):
        yield limited(INPUT, "没有找到输入法程序。", "请安装 ibus 或 fcitx 输入法，否则打不了汉字。")
    elif _CONTEXTS.get(wish, wish) in there:
        yield good(INPUT, f"按 {wish} 的方式输入。")
    else:
        said = f"系统指定的方式（{wish or '没有指定'}）不在随附的部件里。"
        yield limited(INPUT, said, "请改用 ibus 或 fcitx 输入法。")


def _tray(*, there: bool) -> Finding:
    if there:
        return good(TRAY, "桌面有托盘。")
    return limited(TRAY, "这个桌面没有托盘。", "不影响办理：提醒在窗口里和任务栏图标上显示。")
