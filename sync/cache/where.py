"""Where this account's data lie: in their usual place, where they were moved to, or where the environment says."""

import os
import sys
from pathlib import Path

from sync.cache.homes import Homes, homes
from sync.cache.profile import Profile
from sync.whole import write_whole

ENVIRONMENT = "DUBAN_PROFILE_DIR"


def default_profile(name: str = "default") -> Profile:
    """The profile of this system account, wherever it was moved to; DUBAN_PROFILE_DIR names another root."""
    override = os.environ.get(ENVIRONMENT)
    if override:
        return Profile(Path(override) if name == "default" else Path(override) / name)
    moved = moved_to(name)
    return Profile(moved, elsewhere=True) if moved else Profile(own_homes().data / name)


def own_homes() -> Homes[Path]:
    """Where this account's data and settings lie."""
    return homes(sys.platform, os.environ, Path.home())


def pointer_file(name: str = "default") -> Path:
    """The file that says where the data were moved to; not there while they are in their usual place."""
    return own_homes().settings / f"{name}.data-folder"


def moved_to(name: str = "default") -> Path | None:
    """What it says; None where it says nothing."""
    try:
        said = pointer_file(name).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(said) if said else None


def point_to(root: Path, name: str = "default") -> None:
    """The data lie there from now on; the file is the new one or the old one, never half of either. Raises OSError."""
    file = pointer_file(name)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(file, lambda out: out.write(f"{root}\n".encode()))
