"""A real X screen for tests of what offscreen windows cannot show: the tray, the input method, the window itself."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.helpers.processes import ended


@contextmanager
def x_screen(width: int = 1366, height: int = 768) -> Iterator[dict[str, str]]:
    """The variables under which a program opens its windows on an Xvfb of its own."""
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writable], stderr=subprocess.DEVNULL) as server, ended(server):
        os.close(writable)
        with os.fdopen(readable) as told:
            display = f":{told.readline().strip()}"
        yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
