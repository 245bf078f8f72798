"""One program per profile: the second one is told so, a dead one does not linger."""

import resource
import subprocess
from pathlib import Path

import pytest

from sync.cache.errors import CacheInUse
from sync.cache.profile import Profile, lock, taken_twice
from tests.helpers.processes import python, running, written


def test_a_second_program_is_told_that_the_first_is_open(profile: Profile) -> None:
    with lock(profile):
        with pytest.raises(CacheInUse, match="已经打开"):
            lock(profile)
        program = (
            "import sys; from pathlib import Path; from sync.cache.profile import *; lock(Profile(Path(sys.argv[1])))"
        )
        answer = subprocess.run(python("-c", program, str(profile.root)), capture_output=True, text=True, check=False)
        assert "CacheInUse" in answer.stderr
    lock(profile).release()


def test_the_lock_of_a_killed_program_does_not_linger(profile: Profile, tmp_path: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from sync.cache.profile import *;"
        " held = lock(Profile(Path(sys.argv[1]))); Path(sys.argv[2]).write_text('held'); time.sleep(60)"
    )
    sign = tmp_path / "sign"
    with running(python("-c", program, str(profile.root), str(sign)), log=tmp_path / "log") as holder:
        written(sign, holder)
        with pytest.raises(CacheInUse):
            lock(profile)
        holder.kill()
    lock(profile).release()


def test_on_a_full_disk_nobody_is_said_to_be_there_before(profile: Profile) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with lock(profile), pytest.raises(CacheInUse):
            lock(profile)
        assert not taken_twice(profile.lock_file)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
