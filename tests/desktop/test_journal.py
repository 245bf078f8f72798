"""What the desk writes down about itself is enough to find a fault by, and tells nobody's story."""

import logging
import os
import signal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.journal import CRASH, LOGS, Journal
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from tests.cache.scenery import desk
from tests.desktop.running import PASSPHRASE, PATIENCE_MS, started
from tests.helpers.clocks import SteadyClock
from tests.helpers.processes import Process, python

WORDS = "张建国 13805321234 家住石桥村十二号"
FALLS = """
import ctypes, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.journal import Journal
from sync.cache.profile import Profile

def where_it_falls(reporter):
    ctypes.string_at(0)

Journal(Profile(Path(sys.argv[1]))).begin(datetime.now(UTC))
where_it_falls(sys.argv[2])
"""


def fall(folder: Path) -> int:
    """A real process that is killed by a segmentation fault."""
    return Process(python("-c", FALLS, str(folder), WORDS), log=folder.with_name("falls.log")).wait()


def test_an_exception_is_told_by_kind_and_place_and_never_by_its_words(tmp_path: Path, clock: SteadyClock) -> None:
    journal = Journal(Profile(tmp_path))
    assert journal.begin(clock.now()) is None
    try:
        int(WORDS)
    except ValueError:
        logging.getLogger("sync.client").exception("a page could not be read")
        logging.getLogger("urllib3").warning(WORDS)
    journal.end()
    written = (tmp_path / LOGS / "desk.log").read_text("utf-8")
    assert "ERROR sync.client: a page could not be read\nbuiltins.ValueError" in written
    assert "test_journal.py" in written
    assert not any(part in written for part in WORDS.split())


def test_after_an_end_in_order_nothing_is_left_of_a_crash(tmp_path: Path, clock: SteadyClock) -> None:
    for _ in range(2):
        journal = Journal(Profile(tmp_path))
        assert journal.begin(clock.now()) is None
        assert (tmp_path / LOGS / CRASH).exists()
        journal.end()
        assert not (tmp_path / LOGS / CRASH).exists()


def test_where_a_process_fell_is_found_by_the_next_one(tmp_path: Path, clock: SteadyClock) -> None:
    assert fall(tmp_path) == -signal.SIGSEGV
    journal = Journal(Profile(tmp_path))
    kept = journal.begin(clock.now())
    journal.end()
    assert kept is not None
    assert kept.name == f"crash-{clock.now():%Y%m%d-%H%M%S}.txt"
    written = kept.read_text("utf-8")
    assert "where_it_falls" in written
    assert not any(part in written for part in WORDS.split())


def test_a_folder_that_cannot_be_written_stops_nobody(clock: SteadyClock) -> None:
    journal = Journal(Profile(Path("/proc/duban")))
    assert journal.begin(clock.now()) is None
    journal.end()


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter on Windows")
def test_the_next_desk_says_that_it_fell(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: SteadyClock) -> None:
    profile = Profile(tmp_path / "desk")
    desk(profile, clock, key=passphrase_key(profile, PASSPHRASE)).close()
    fall(profile.root)
    with started(qtbot, qapp, profile, passphrase=PASSPHRASE) as running:
        qtbot.waitUntil(lambda: "意外关闭" in running.frame.banner.words(), timeout=PATIENCE_MS)
