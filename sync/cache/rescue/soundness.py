"""Whether a file is whole: pages whose seal is broken, and what SQLite finds wrong with its tables and indexes."""

from contextlib import closing

from sync.cache.keyed import Connection, connect, translated
from sync.cache.profile import Profile


def faults(connection: Connection) -> int:
    """So many; reads the whole file."""
    sealed = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    told = [row for row in connection.execute("PRAGMA quick_check").fetchall() if row[0] != "ok"]
    return len(sealed) + len(told)


def is_sound(profile: Profile, key: bytes) -> bool:
    """False where anything is broken. Raises DamagedCache where it cannot even be opened."""
    with closing(connect(profile.cache_file, key, read_only=True)) as connection, translated():
        return not faults(connection)
