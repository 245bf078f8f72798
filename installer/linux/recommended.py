"""The package as somebody installs it who follows the README: with all that it recommends, and a keyring that keeps."""

from pathlib import Path
from typing import Final

from installer.linux import base, using
from installer.talk import Stop

SESSION: Final = """dbus-run-session -- sh -c '
echo pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
{turns} {check} --offscreen'"""
TURNS: Final = 2
"""The first makes the data and their key, the second opens them with it; then the check reads them."""

NEW: Final = '"last_state":"never"'


def kept_in_a_keyring(station: Path, package: str) -> str:
    """How the whole stands where a keyring guards the data. Raises Stop where it does not."""
    base.apt(station, "install", "-y", package)
    code, said = using.told(station, SESSION.format(turns="duban-sync status;" * TURNS, check=using.CHECK))
    guarded = '"about": "数据的钥匙", "state": "good", "said": "在系统密钥环里。"'
    if code or said.count(NEW) != TURNS or guarded not in said:
        raise Stop("系统密钥环没有用上。", f"{code}\n{said[-3000:]}")
    return using.worst(said)
