"""The installed programs as an ordinary person meets them: no root, no language set, a screen, a read-only home."""

import json
import shlex
from pathlib import Path
from typing import Any, Final

from installer.linux import base
from installer.linux.people import WORKER
from installer.linux.work import run
from installer.talk import Stop

TOOLS: Final = {"xvfb-run": "xvfb"}
SCREEN: Final = "-ac -screen 0 1366x768x24 -nolisten tcp"
LOCKED: Final = f"mount --bind /home/{WORKER} /home/{WORKER} && mount -o remount,ro,bind /home/{WORKER}"
STORAGE: Final = 6
"""What `duban-sync` ends with where the data cannot be opened."""

CHECK: Final = "duban-desk --check --json"
BUNDLE: Final = "duban-desk --offscreen --json --diagnostics bundle.zip && rm bundle.zip"
_FOUND: Final = '{"state"'


def checks(station: Path) -> dict[str, str]:
    """What `--check` says in each circumstance: it passes wherever one can work. Raises Stop where it does not."""
    found = {
        "on_a_screen": _passed(_on_a_screen(station, CHECK)),
        "without_one": _passed(told(station, f"{CHECK} --offscreen")),
        "bundle": _passed(told(station, BUNDLE)),
        "language_not_made": _passed(told(station, f"LANG=zh_CN.UTF-8 {CHECK} --offscreen")),
        "read_only_home": _refused(told(station, f"{CHECK} --offscreen", before=LOCKED)),
        "data_elsewhere": _passed(told(station, f"DUBAN_PROFILE_DIR=/var/tmp/desk {CHECK} --offscreen", before=LOCKED)),
    }
    code, said = told(station, "duban-sync status", before=LOCKED)
    if code != STORAGE or "只读" not in said:
        raise _wrong("duban-sync in a home that is read only", code, said)
    return found


def told(station: Path, script: str, *, before: str = "true", who: str = WORKER) -> tuple[int, str]:
    """A script of that person, signed in with no language of their own; its exit code and all that it wrote."""
    return _coded(base.within(station, "sh", "-c", f'{before} && exec su - "$0" -c "$1"', who, _counted(script)))


def _on_a_screen(station: Path, script: str) -> tuple[int, str]:
    inside = shlex.join((*base.entry(station), "su", "-", WORKER, "-c"))
    shown = f'exec {inside} "export DISPLAY=$DISPLAY; $0"'
    return _coded(run("xvfb-run", "-a", "-s", SCREEN, "sh", "-c", shown, _counted(script)))


def _counted(script: str) -> str:
    return f"{script}; echo code $?"


def _coded(said: str) -> tuple[int, str]:
    words, _, code = said.rpartition("code ")
    return int(code), words


def _passed(answer: tuple[int, str]) -> str:
    code, said = answer
    if code or "Traceback" in said:
        raise _wrong(CHECK, code, said)
    return worst(said)


def _refused(answer: tuple[int, str]) -> str:
    code, said = answer
    if code != 1 or "Traceback" in said:
        raise _wrong(f"{CHECK} in a home that is read only", code, said)
    return worst(said)


def worst(said: str) -> str:
    """How the whole stands, and what is less than good."""
    found: dict[str, Any] = json.loads(next(line for line in said.splitlines() if line.startswith(_FOUND)))
    lacking = [each["about"] for each in found["found"] if each["state"] != "good"]
    return " ".join([found["state"], *lacking])


def _wrong(what: str, code: int, said: str) -> Stop:
    return Stop("装好的程序没有照约定做。", f"{what}: {code}\n{said[-3000:]}")
