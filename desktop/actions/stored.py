"""What lies on this machine, in bytes and in words."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sync.cache.cache import Cache

_KB: Final = 1024
_MB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes of the whole database and of the complete downloads in it, and how many those are."""

    database: int
    files: int
    bytes: int


def stored(cache: "Cache", folder: Path) -> Stored:
    """As it is now; touches the disk."""
    files, size = cache.downloads.held()
    return Stored(sum(each.stat().st_size for each in folder.glob("cache.db*")), files, size)


def size_words(size: int) -> str:
    """`0 KB`, `860 KB`, `12.5 MB`."""
    return f"{size / _MB:.1f} MB" if size >= _MB else f"{size / _KB:.0f} KB"
