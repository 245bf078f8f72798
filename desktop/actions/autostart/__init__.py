"""登录后自动启动: whether the desk starts when its user signs in to this computer, and the switch for it.

The system's own place is the only record: it may be changed there by others, by hand or by the package's command.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.actions.autostart.standing import NotKept, Standing

__all__ = ["NotKept", "Standing", "choose", "look"]


def look() -> Standing:
    """As it stands now in the system's own place. Raises NotKept where that cannot be read."""
    if sys.platform == "win32":
        from desktop.actions.autostart import registry

        return registry.look()
    from desktop.actions.autostart import xdg

    return xdg.look(xdg.folders(os.environ, Path.home()))


def choose(on: bool, command: Sequence[str]) -> Standing:
    """Switch it for this user: `command` is started at sign-in, or nothing. Raises NotKept; then nothing has changed.

    What stands afterwards is read from the system again.
    """
    if sys.platform == "win32":
        from desktop.actions.autostart import registry

        registry.choose(on, command)
    else:
        from desktop.actions.autostart import xdg

        xdg.choose(on, command, xdg.folders(os.environ, Path.home()))
    return look()
