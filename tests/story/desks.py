"""A desk seen from outside: starts a puppet, tells it what to do, ends it kindly or like a power cut."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from types import MappingProxyType
from typing import Any

from tests.helpers.processes import ROOT

PATIENCE_S = 120.0
PATIENCE_TO_END_S = 30.0
NO_BUS = "unix:path=/nonexistent"
"""A desk without a notification service tells everything in its window."""

PUPPET = (sys.executable, "-m", "tests.story.puppet")
OFFSCREEN = MappingProxyType({"QT_QPA_PLATFORM": "offscreen"})


class DeskFailed(AssertionError):
    """A deed could not be done."""


class RemoteDesk:
    """One desk process. Every method of `Deeds` can be called by its name."""

    def __init__(
        self,
        name: str,
        profile: Path,
        *,
        passphrase: str,
        pictures: Path | None = None,
        dark: bool = False,
        bus: str = NO_BUS,
        clock_off_s: int = 0,
        within: Sequence[str] = (),
        puppet: Sequence[str] = PUPPET,
        screen: Mapping[str, str] = OFFSCREEN,
    ) -> None:
        """`clock_off_s`: how far this machine's clock is ahead; `within`: a command that starts the desk elsewhere.

        `puppet`: the program that is the desk, such as a packaged one.

        `screen`: the variables of the screen on which its window is shown.
        """
        self.name, self.profile = name, profile
        command = [*within, *puppet, "--profile", str(profile)]
        command += ["--passphrase", passphrase, "--clock-off", str(clock_off_s)]
        command += ["--pictures", str(pictures)] if pictures else []
        command += ["--dark"] if dark else []
        self._log = profile.parent / f"{profile.name}.log"
        self._child = self._start(command, {**screen, "DBUS_SESSION_BUS_ADDRESS": bus})
        self._answers: Queue[str] = Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __call__(self, deed: str, **details: Any) -> Any:
        """Do something; what was found. Raises DeskFailed with the desk's own words."""
        assert self._child.stdin is not None
        self._child.stdin.write(json.dumps({"do": deed, **details}, ensure_ascii=False) + "\n")
        self._child.stdin.flush()
        try:
            answer = json.loads(self._answers.get(timeout=PATIENCE_S))
        except Empty:
            raise DeskFailed(f"{self.name}: {deed}: no answer\n{self.log()}") from None
        if not answer["ok"]:
            raise DeskFailed(f"{self.name}: {answer['why']}\n{self.log()}")
        return answer["found"]

    def log(self) -> str:
        """What the desk wrote beside its answers."""
        return self._log.read_text(errors="replace")[-4000:]

    def close(self) -> int:
        """End it as closing the window does; its exit code."""
        if self._child.stdin is not None and not self._child.stdin.closed:
            self._child.stdin.close()
        try:
            return self.wait()
        except subprocess.TimeoutExpired:
            return self.power_cut()

    def power_cut(self) -> int:
        """`kill -9`."""
        self._child.kill()
        return self.wait()

    def wait(self) -> int:
        """Its exit code, once it has ended by itself."""
        code = self._child.wait(PATIENCE_TO_END_S)
        self._listener.join(PATIENCE_TO_END_S)
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()
        return code

    def _start(self, command: list[str], variables: dict[str, str]) -> "subprocess.Popen[str]":
        with self._log.open("ab") as errors:
            return subprocess.Popen(
                command,
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**os.environ, **variables},
                text=True,
                encoding="utf-8",
            )

    def _listen(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            if line.startswith("{"):
                self._answers.put(line)
        self._answers.put('{"ok": false, "why": "the desk ended"}')
