"""Starting at sign-in on Windows: the value below Run that the installer writes too, and Task Manager's word on it.

Never run on Windows by us; what can be decided without its registry is decided by functions that are tested.
"""

import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from desktop.actions.autostart.standing import Standing, not_kept

RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME: Final = "DubanDesk"
"""As in duban.nsi."""
Value = Callable[[str, str], Any]
"""Asks one hive (`own` or `everybody`) and key for our value; None where there is none."""


def line(command: Sequence[str]) -> str:
    """One command line, quoted as Windows programs take it apart."""
    return subprocess.list2cmdline(command)


def judged(value: Value) -> Standing:
    """What the registry says; Task Manager keeps a switched-off entry and marks it by an odd first byte."""
    own, shared = value("own", RUN), value("everybody", RUN)
    everybody = bool(shared) and _approved(value("everybody", APPROVED))
    mine = bool(own) and _approved(value("own", APPROVED))
    return Standing(on=mine or everybody, everybody=everybody, fixed=everybody)


def _approved(mark: Any) -> bool:
    return not isinstance(mark, bytes) or not mark or mark[0] % 2 == 0


if sys.platform == "win32":
    import winreg

    HIVES: Final = {"own": winreg.HKEY_CURRENT_USER, "everybody": winreg.HKEY_LOCAL_MACHINE}

    def look() -> Standing:
        """As it stands now."""
        return judged(_value)

    def choose(on: bool, command: Sequence[str]) -> None:
        """Write the value, or take it away; a mark of Task Manager's goes with it. Raises NotKept."""
        try:
            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, RUN, access=winreg.KEY_SET_VALUE) as key:
                if on:
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line(command))
                else:
                    with suppress(FileNotFoundError):
                        winreg.DeleteValue(key, NAME)
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, APPROVED, access=winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, NAME)
        except OSError as error:
            raise not_kept(error, rf"HKCU\{RUN}") from error

    def _value(hive: str, key: str) -> Any:
        try:
            with winreg.OpenKey(HIVES[hive], key) as opened:
                return winreg.QueryValueEx(opened, NAME)[0]
        except FileNotFoundError:
            return None
        except OSError as error:
            raise not_kept(error, key) from error
