"""How this very program is started again: by the system at sign-in, or by itself for a look of its own."""

import os
import shutil
import sys
from pathlib import Path

from sync.cache.profile import Profile
from sync.cache.where import ENVIRONMENT, default_profile

PROGRAM = "duban-desk"


def command() -> list[str]:
    """The packaged program by its name on the path, a source tree's by its own Python."""
    if getattr(sys, "frozen", False):
        return [_named() or sys.executable]
    beside = Path(sys.executable).with_name(PROGRAM)
    return [str(beside)] if beside.is_file() else module()


def module() -> list[str]:
    """The same interpreter, so that it finds what this process finds."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "desktop.app"]


def at_sign_in(profile: Profile) -> list[str]:
    """Minimised, with the data of this desk; its folder is named only where it is not the usual one."""
    usual = not os.environ.get(ENVIRONMENT) and profile.root == default_profile().root
    return [*command(), "--minimised", *([] if usual else ["--profile", str(profile.root.resolve())])]


def _named() -> str:
    """`/usr/bin/duban-desk`, where it is this program: a path that stays when the package is upgraded."""
    found = shutil.which(PROGRAM)
    return found if found and Path(found).resolve() == Path(sys.executable).resolve() else ""
