"""Files that travel with the program: icons, styles, help pages. Read through `resources.path`."""

from importlib.resources import files
from pathlib import Path


def path(*names: str) -> Path:
    """The file under resources/ with these path parts; packages are always unpacked, so it is a real file."""
    return Path(str(files(__package__).joinpath(*names)))


def text(*names: str) -> str:
    """The UTF-8 text of a resource."""
    return path(*names).read_text(encoding="utf-8")
