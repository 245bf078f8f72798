"""The cache is gone, its copies are there: said before a new one is begun, which would rotate them away."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from sync.cache.errors import CacheGone, WrongKey
from sync.cache.keyed import check_key
from sync.cache.profile import Profile
from sync.cache.rescue.carrying import read
from sync.cache.rescue.copies import copies
from sync.cache.rescue.torn import Row, Torn
from sync.regulation.workdays import SHANGHAI

UNDECIDED: Final = ("waiting", "parked", "conflict")
"""States of a command that waits for an answer or a person."""


def refuse_gone(profile: Profile, key: bytes) -> None:
    """Raise CacheGone, which tells what the copies hold, or WrongKey where the key is not that of the copies."""
    files = [] if profile.has_cache() else [*copies(profile)]
    if not files:
        return
    check_key(profile, key)
    drafts, commands = _read(files, key, "draft"), _read(files, key, "outbox")
    if any(torn.columns for torn in drafts):
        raise CacheGone(_words(files[0], len(set(_keys(drafts))), len({*_undecided(commands)})))
    if not profile.check_file.exists():  # nothing says whose fault it is that none of them can be read
        raise WrongKey


def _words(newest: Path, drafts: int, waiting: int) -> str:
    at = datetime.fromtimestamp(newest.stat().st_mtime, SHANGHAI)
    return f"加密数据文件被删除或移走了。{at:%m-%d %H:%M} 的备份还在：草稿 {drafts} 份、待发送 {waiting} 件。"


def _read(files: Sequence[Path], key: bytes, table: str) -> list[Torn]:
    return [read(file, key, table) for file in files]


def _keys(found: Sequence[Torn]) -> Iterator[Row]:
    for torn in found:
        yield from torn.rows


def _undecided(found: Sequence[Torn]) -> Iterator[Row]:
    for torn in found:
        state = torn.columns.index("state") if torn.columns else 0
        yield from (key for key, row in torn.rows.items() if row[state] in UNDECIDED)
