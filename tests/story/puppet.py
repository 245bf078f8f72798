"""A real desk in a process of its own that takes instructions on standard input, one JSON line each.

It starts exactly as `duban-desk` starts; an instruction is carried out through the widgets, and the answer says what
is on the screen. What it answers is what the screen says; what really happened is judged elsewhere.
"""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop import app as desk_app
from desktop.background import loop as event_loop
from desktop.kit import theme
from sync.cache.profile import Profile
from sync.contract.clock import CorrectedClock, SystemClock
from tests.story.deeds import Deeds


class Puppet:
    """Reads instructions and answers them in their order."""

    def __init__(self, deeds: Deeds, leave: Callable[[], object]) -> None:
        self._deeds, self._leave = deeds, leave
        self._lines: asyncio.Queue[str] = asyncio.Queue()
        self._rest = b""

    async def live(self) -> None:
        """Until standard input ends."""
        running = asyncio.get_running_loop()
        running.add_reader(sys.stdin.fileno(), self._read)
        while line := await self._lines.get():
            _say(await self._answer(json.loads(line)))
        running.remove_reader(sys.stdin.fileno())
        self._leave()

    async def _answer(self, instruction: dict[str, Any]) -> dict[str, Any]:
        name = instruction.pop("do")
        try:
            found = await getattr(self._deeds, name)(**instruction)
        except Exception as error:  # noqa: BLE001  the story decides what a failure means
            return {"ok": False, "why": f"{name}: {type(error).__name__}: {error}"}
        return {"ok": True, "found": found}

    def _read(self) -> None:
        data = os.read(sys.stdin.fileno(), 65536)
        self._rest += data
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self._lines.put_nowait(line.decode())
        if not data:
            asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
            self._lines.put_nowait("")


def main() -> int:
    """Start the desk and listen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--passphrase", default="")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument(
        "--clock-off", type=int, default=0, metavar="SECONDS", help="how far this machine's clock is ahead"
    )
    options = parser.parse_args()
    app = desk_app.make_app()
    theme.apply(app, dark=options.dark)
    clock = CorrectedClock(SystemClock(), lambda: options.clock_off * 1000)
    desk = desk_app.DeskApp(app, Profile(options.profile), passphrase=options.passphrase, clock=clock)
    app.aboutToQuit.connect(desk.shut)
    if not desk.begin():
        return 0
    desk.window.resize(1366, 768)
    puppet = Puppet(Deeds(desk, options.pictures), QApplication.quit)
    desk.door.post(lambda: asyncio.get_running_loop().create_task(puppet.live()))
    return event_loop.run(app)


def _say(answer: dict[str, Any]) -> None:
    print(json.dumps(answer, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    sys.exit(main())
