"""A desktop entry for the autostart folder, as freedesktop's two specifications want it: its text, and what it says."""

import re
from collections.abc import Sequence
from typing import Final

GROUP: Final = "[Desktop Entry]"
_RESERVED: Final = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_QUOTED: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')
_IN_QUOTES: Final = str.maketrans({each: f"\\{each}" for each in '"`$\\'})
_VALUE: Final = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})


def written(command: Sequence[str], icon: str) -> str:
    """The entry that starts `command` when its user signs in."""
    lines = {
        "Type": "Application",
        "Version": "1.1",
        "Name": "Duban Desk",
        "Name[zh_CN]": "督办通",
        "Comment": "Started at sign-in, into the tray",
        "Comment[zh_CN]": "登录后自动启动，收在托盘里",
        "Exec": _value(" ".join(map(_argument, command))),
        "TryExec": _value(command[0]),
        "Icon": _value(icon),
        "Terminal": "false",
        "StartupNotify": "false",
        "X-GNOME-Autostart-enabled": "true",
    }
    return "\n".join([GROUP, *(f"{name}={value}" for name, value in lines.items())]) + "\n"


HIDDEN: Final = f"{GROUP}\nType=Application\nName=Duban Desk\nHidden=true\n"
"""The user's word against an entry for all users: as if it were not there."""


def read(text: str) -> dict[str, str]:
    """The names and values of its first group; nothing for what is no desktop entry."""
    lines = [line.strip() for line in text.splitlines()]
    if GROUP not in lines:
        return {}
    found: dict[str, str] = {}
    for line in lines[lines.index(GROUP) + 1 :]:
        if line.startswith("["):
            break
        name, separator, value = line.partition("=")
        if separator and not line.startswith("#"):
            found.setdefault(name.strip(), value.strip())
    return found


def wanted(values: dict[str, str]) -> bool:
    """Whether a session would start it."""
    hidden = values.get("Hidden", "false").lower() == "true"
    refused = values.get("X-GNOME-Autostart-enabled", "true").lower() == "false"
    return bool(values.get("Exec")) and not hidden and not refused


def program(values: dict[str, str]) -> str:
    """What it would start, without its arguments."""
    line = values.get("Exec", "").replace("\\\\", "\\")
    quoted = _QUOTED.match(line)
    word = re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else line.partition(" ")[0]
    return word.replace("%%", "%")


def _argument(word: str) -> str:
    """Quoted where the specification says so; a percent sign would be a field code."""
    word = word.replace("%", "%%")
    return f'"{word.translate(_IN_QUOTES)}"' if not word or _RESERVED & set(word) else word


def _value(words: str) -> str:
    return words.translate(_VALUE)
