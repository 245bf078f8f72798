"""A trial of a package tells what is out of bounds, and the data that it hands to an installed desk are real."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from installer import libraries
from installer.linux import deb, judging, leftovers
from installer.linux.staging import RECIPE
from sync.cache.cache import open_cache
from sync.cache.errors import NewerCache, WrongKey
from sync.cache.keyed import examine
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from tests.helpers.clocks import SteadyClock
from tests.old_caches.guarded import PASSPHRASE, guard, make_newer

WELL = {
    "package_mb": 58.2,
    "installed_mb": 163.4,
    "highest_glibc": "GLIBC_2.28",
    "asked_by": "_sqlite3.so",
    "start": {"ratio": 1.02},
}


def test_figures_within_their_bounds_are_not_remarked_upon() -> None:
    assert judging.beyond(WELL) == []
    assert judging.beyond({**WELL, "highest_glibc": "GLIBC_2.9"}) == []


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ({"package_mb": 100.1}, "package_mb is 100.1, not 100"),
        ({"installed_mb": 300.5}, "installed_mb is 300.5, not 300"),
        ({"highest_glibc": "GLIBC_2.30"}, "_sqlite3.so asks for GLIBC_2.30"),
        ({"start": {"ratio": 2.01}}, "a start takes 2.01 times as long as from source"),
    ],
)
def test_a_figure_out_of_bounds_is_told(figure: dict[str, object], said: str) -> None:
    assert judging.beyond({**WELL, **figure}) == [said]


def test_a_chinese_font_comes_with_the_package_because_a_desk_without_one_shows_boxes() -> None:
    assert libraries.FONT_PACKAGE in deb.FONT.split(" | ")
    assert "fonts" not in next(line for line in deb.CONTROL.splitlines() if line.startswith("Recommends:"))


def test_what_the_system_keeps_for_a_persons_fonts_is_not_ours() -> None:
    systems = {"home/chenjie/.cache", "home/chenjie/.cache/fontconfig", "home/chenjie/.cache/fontconfig/CACHEDIR.TAG"}
    ours = {"home/chenjie/.cache/duban-desk", "home/chenjie/.local/share/duban-desk"}
    assert leftovers.left_behind(set(), systems | ours) == sorted(ours)


def emptied(folder: Path, *names: str) -> list[str]:
    """What the package's script leaves of a folder that held this."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    (script,) = re.findall(r"(?s)\nEMPTY='(.*?)'\n", (RECIPE / "postrm").read_text(encoding="utf-8"))
    subprocess.run(["sh", "-euc", script, "sh", str(folder)], check=True)
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*"))


@pytest.mark.skipif(os.name == "nt", reason="a script of Debian packages")
def test_of_data_that_were_moved_only_what_is_the_desks_goes(tmp_path: Path) -> None:
    ours = ("cache.db", "cache.db-wal", "cache-damaged-20261126-1.db", "copies/drafts-1", "logs/x", "key.check")
    stick, own = tmp_path / "stick", tmp_path / ".local/share/duban-desk"
    assert emptied(stick, *ours, "holiday.jpg") == ["holiday.jpg"]
    assert emptied(tmp_path / "alone", *ours) == []
    assert emptied(own, "default/cache.db", "another/cache.db") == []
    assert (stick.exists(), own.exists(), (tmp_path / "alone").exists()) == (True, False, False)


def test_an_old_cache_is_handed_over_under_a_passphrase_and_one_from_the_future_is_refused(
    tmp_path: Path, clock: SteadyClock
) -> None:
    profile = Profile(tmp_path / "desk")
    guard(profile, "schema-01")
    key = passphrase_key(profile, PASSPHRASE)
    assert examine(profile, key) == 1
    with pytest.raises(WrongKey):
        examine(profile, passphrase_key(profile, "another"))
    cache = open_cache(profile, key, clock)
    assert (cache.outbox.waiting(), len(cache.drafts.all())) == (2, 2)
    cache.close()
    make_newer(profile)
    with pytest.raises(NewerCache):
        examine(profile, key)
