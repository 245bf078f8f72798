"""`python -m tests.old_caches.guarded FOLDER --like schema-01`: an old cache under a passphrase, for an installed desk.

Without `--like` it makes the cache in FOLDER one of a version that is yet to come.
"""

import argparse
import shutil
from contextlib import closing
from pathlib import Path

from sync.cache.keyed import SCHEMA, connect, mark_of
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from tests.cache.scenery import KEY

HERE = Path(__file__).parent
PASSPHRASE = "ceshi-yanshi-2026"


def guard(profile: Profile, name: str) -> None:
    """The cache `name` in an empty profile, its key changed to that of the passphrase."""
    key = passphrase_key(profile, PASSPHRASE)
    shutil.copyfile(HERE / name / "cache.db", profile.cache_file)
    with closing(connect(profile.cache_file, KEY)) as connection:
        connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
    profile.check_file.write_text(mark_of(key))


def make_newer(profile: Profile) -> None:
    """As if a later program had opened it."""
    with closing(connect(profile.cache_file, passphrase_key(profile, PASSPHRASE))) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")


def main() -> None:
    """One of both."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--like", metavar="NAME")
    options = parser.parse_args()
    profile = Profile(options.folder)
    if options.like:
        guard(profile, options.like)
    else:
        make_newer(profile)


if __name__ == "__main__":
    main()
