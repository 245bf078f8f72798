"""A district as a real server process on a loopback port, which a test may stop, kill and start again."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.helpers.processes import ROOT, Process, python, written

CLI = ("-c", "from sync.district.cli import main; raise SystemExit(main())")


class ServedDistrict:
    """The server of the district in `folder`; its port stays the same when it is started again.

    `tls`: certificate and key, for an https line.
    """

    def __init__(self, folder: Path, tls: tuple[Path, Path] | None = None) -> None:
        self.folder = folder
        self.tls = tls
        self.port = 0
        self.process = self._start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def stop(self) -> None:
        """Let it end in order."""
        self.process.stop()

    def kill(self) -> None:
        """`kill -9`."""
        self.process.kill()

    def restart(self) -> None:
        """Start it again on the same port, after `stop` or `kill`."""
        self.process = self._start()

    def _start(self) -> Process:
        port_file = self.folder.with_name(self.folder.name + ".port")
        port_file.unlink(missing_ok=True)
        command = python(*CLI, "--data", str(self.folder), "serve", "--port", str(self.port))
        secure = ["--tls-certificate", str(self.tls[0]), "--tls-key", str(self.tls[1])] if self.tls else []
        process = Process([*command, *secure, "--port-file", str(port_file)], log=self.folder.with_name("district.log"))
        try:
            self.port = int(written(port_file, process))
        except BaseException:
            process.kill()
            raise
        return process


@contextmanager
def served(folder: Path, tls: tuple[Path, Path] | None = None) -> Iterator[ServedDistrict]:
    """The server for as long as the block lasts; `folder` holds a district that `init` has made."""
    district = ServedDistrict(folder, tls)
    try:
        yield district
    finally:
        district.stop()


def ask(folder: Path, *verb: str, told: str = "") -> Any:
    """One verb of `duban-district` on `folder`, its answer read from JSON; `told` goes to standard input."""
    command = python(*CLI, "--data", str(folder), "--json", *verb)
    done = subprocess.run(command, input=told, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, f"{verb}: {done.stderr}"
    return json.loads(done.stdout.strip().splitlines()[-1])
