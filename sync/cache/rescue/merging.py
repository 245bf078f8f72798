"""Merges what an old folder still holds of a person's work into the open cache of a new workstation, once.

That it was done is written in the same transaction, under the mark of the old file: whoever is cut off and begins
again doubles nothing, and what was thrown away or sent since then does not come back.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from sync.cache import adopting, keyed, settings, shelf
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.errors import CacheUnreachable, DamagedCache, ForeignCache
from sync.cache.profile import Profile
from sync.cache.rescue.carrying import WRITTEN, read
from sync.cache.rescue.copies import copies
from sync.cache.salvage import Salvaged, gather
from sync.contract import codec
from sync.contract.clock import Clock
from sync.regulation.orders import Unit

_TABLES: Final = tuple(table for table in WRITTEN if table != "identity")
"""Who this workstation is was settled by its own enrolment."""
_MARK: Final = "merged."
_SALT: Final = 16
"""Bytes at the beginning of every SQLCipher file, drawn by chance when it is made."""


class Merging:
    """Belongs to an open cache."""

    def __init__(self, database: Database, directory: Directory, clock: Clock) -> None:
        self._database, self._directory, self._clock = database, directory, clock

    def merge(self, old: Profile, key: bytes, heard: Callable[[Connection, Salvaged], object]) -> None:
        """Bring over what is in `old`, which is left as it is; nothing where it had been merged before.

        `heard` is told of what came, once, and writes of it in the same transaction if it writes.
        Raises WrongKey, NewerCache, CacheUnreachable where nothing is there, ForeignCache.
        """
        files = [file for file in (old.cache_file, *copies(old)) if file.exists() and file.stat().st_size]
        if not files:
            raise CacheUnreachable("这个文件夹里没有本机数据。", advice="请核对旧数据文件夹的位置。")
        _look_at_key(old, key)
        with self._database.write() as tx:
            mark = _MARK + _fingerprint(files[0])
            if tx.exec_driver_sql("SELECT 1 FROM setting WHERE name = ?", (mark,)).scalar():
                return
            _same_place(tx, files, key)
            found = gather(tx, files, key, self._clock.now(), tables=_TABLES, beside=True)
            settings.put(tx, mark, "1")
            adopting.adopt(tx)
            shelf.reshelve_all(tx, self._directory.scene(tx))
            heard(tx, found)

    def follow(self) -> None:
        """What waits follows its forerunners whose receipts have come (`adopting.follow`)."""
        with self._database.write() as tx:
            adopting.follow(tx)


def device_of(old: Profile, key: bytes) -> str:
    """The id of the workstation that it was; empty where that cannot be read."""
    for file in (old.cache_file, *copies(old)):
        for row in read(file, key, "identity").rows.values():
            if row[0] == "device":
                return str(row[1])
    return ""


def _look_at_key(old: Profile, key: bytes) -> None:
    try:
        keyed.examine(old, key)
    except DamagedCache:  # as far as it can be read
        return


def _fingerprint(file: Path) -> str:
    with file.open("rb") as source:
        return source.read(_SALT).hex()


def _same_place(tx: Connection, files: Sequence[Path], key: bytes) -> None:
    """Raise ForeignCache where a file says that it belongs to another district or unit; one that cannot say may."""
    here = {str(name): str(value) for name, value in tx.exec_driver_sql("SELECT name, value FROM identity")}
    for file in files:
        there = {str(row[0]): str(row[1]) for row in read(file, key, "identity").rows.values()}
        if there.get("server_id", here.get("server_id")) != here.get("server_id"):
            raise ForeignCache("旧数据属于另一个区级平台，本机登记的不是那一个。")
        if _unit(there) and _unit(there) != _unit(here):
            raise ForeignCache(f"旧数据是{_name(there)}的，本机登记为{_name(here)}。")


def _unit(identity: Mapping[str, str]) -> str:
    return codec.loads(identity["unit"], Unit).id if "unit" in identity else ""


def _name(identity: Mapping[str, str]) -> str:
    return codec.loads(identity["unit"], Unit).name if "unit" in identity else "别的单位"
