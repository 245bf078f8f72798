"""A real, unlocked secret service: gnome-keyring-daemon with a HOME of its own on a bus of one's own."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.message_bus import message_bus
from tests.helpers.processes import ended
from tests.helpers.waiting import eventually

BACKEND = "keyring.backends.SecretService.Keyring"
PASSWORD = b"only-for-tests"


@contextmanager
def secret_service(folder: Path) -> Iterator[dict[str, str]]:
    """The variables under which a program finds the service, for as long as the block lasts."""
    home = folder / "keyring-home"
    (home / "run").mkdir(parents=True, mode=0o700)
    with message_bus(folder) as address, _daemon(home, address):
        yield {"DBUS_SESSION_BUS_ADDRESS": address, "PYTHON_KEYRING_BACKEND": BACKEND}


@contextmanager
def _daemon(home: Path, address: str) -> Iterator[None]:
    variables = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(home / "run")}
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    environment = {**os.environ, **variables, "DBUS_SESSION_BUS_ADDRESS": address}
    quiet = subprocess.DEVNULL
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, env=environment) as daemon,
        ended(daemon),
    ):
        assert daemon.stdin is not None
        daemon.stdin.write(PASSWORD)
        daemon.stdin.close()
        eventually(lambda: _answers(address), what="the secret service")
        yield


def _answers(address: str) -> bool:
    command = ["dbus-send", f"--bus={address}", "--print-reply", "--dest=org.freedesktop.secrets"]
    command += ["/org/freedesktop/secrets/aliases/default", "org.freedesktop.DBus.Properties.Get"]
    command += ["string:org.freedesktop.Secret.Collection", "string:Locked"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return "boolean false" in answer.stdout
