"""Real processes of ours, started for a test and ended by their own id."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.helpers.waiting import eventually

ROOT = Path(__file__).resolve().parents[2]
GRACE_S = 10.0


class Process:
    """One running program; its output goes into a file that failures can show."""

    def __init__(self, command: Sequence[str], *, log: Path, environment: Mapping[str, str] | None = None) -> None:
        self.log = log
        with log.open("ab") as output:
            self._child = subprocess.Popen(
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=ROOT,
                env={**os.environ, **(environment or {})},
            )

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._child.pid

    @property
    def running(self) -> bool:
        """False once it has ended."""
        return self._child.poll() is None

    def stop(self) -> int:
        """Ask it to end, insist after a while; its exit code."""
        if self.running:
            self._child.send_signal(signal.SIGTERM)
        return self._gone()

    def kill(self) -> int:
        """`kill -9`, as a power cut would; its exit code."""
        if self.running:
            self._child.kill()
        return self._gone()

    def wait(self, seconds: float = 60.0) -> int:
        """Its exit code, once it has ended by itself."""
        return self._child.wait(seconds)

    def output(self) -> str:
        """Everything it has printed so far."""
        return self.log.read_text(errors="replace")

    def _gone(self) -> int:
        return gone(self._child)


@contextmanager
def running(command: Sequence[str], *, log: Path, environment: Mapping[str, str] | None = None) -> Iterator[Process]:
    """The program for as long as the block lasts."""
    process = Process(command, log=log, environment=environment)
    try:
        yield process
    finally:
        process.stop()


@contextmanager
def ended(child: "subprocess.Popen[Any]") -> Iterator[None]:
    """`child` does not outlive the block, whatever happens in it."""
    try:
        yield
    finally:
        child.terminate()
        gone(child)


def gone(child: "subprocess.Popen[Any]") -> int:
    """Wait for the end of a process that was asked to end, insist after a while; its exit code."""
    try:
        return child.wait(GRACE_S)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait(GRACE_S)


def python(*arguments: str) -> list[str]:
    """A command line of this very Python."""
    return [sys.executable, *arguments]


def written(file: Path, process: Process, *, seconds: float = 60.0) -> str:
    """The text of a file that `process` writes when it is ready, such as its port; its output if it dies first."""

    def look() -> str:
        assert process.running, f"ended before it was ready:\n{process.output()}"
        return file.read_text().strip() if file.exists() else ""

    return eventually(look, seconds=seconds, what=f"{file.name}\n{process.output()}")
