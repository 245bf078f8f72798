"""A home that cannot be written: the desk says so with cause and a way out, and ends without a traceback."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sync.cache.profile import Profile
from tests.cache.scenery import desk
from tests.helpers.clocks import SteadyClock
from tests.helpers.processes import ROOT

MOUNTED = (
    'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1"'
    ' && exec "$2" -m tests.desktop.read_only_child "$1/new" "$1/used"'
)


def may_mount() -> bool:
    """Only root may, and not where the root itself is no mount (a chroot)."""
    unshare = shutil.which("unshare") if os.geteuid() == 0 else None
    return (
        unshare is not None and not subprocess.run([unshare, "-m", "true"], check=False, capture_output=True).returncode
    )


@pytest.mark.skipif(not may_mount(), reason="this account may not mount a folder read-only here")
def test_on_a_read_only_disk_the_cause_and_a_way_out_are_told(tmp_path: Path, clock: SteadyClock) -> None:
    home = tmp_path / "home"
    desk(Profile(home / "used"), clock).close()
    answer = subprocess.run(
        ["unshare", "-m", "sh", "-c", MOUNTED, "sh", str(home), sys.executable],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (answer.returncode, "Traceback" in answer.stderr) == (0, False), answer.stderr
    for said in json.loads(answer.stdout.splitlines()[-1]):
        assert said["window"].startswith("打不开本机数据文件\n")
        assert "磁盘是只读的" in said["window"]
        assert "DUBAN_PROFILE_DIR" in said["window"]
        problem = json.loads(said["line"])["problem"]
        assert (said["code"], "只读" in problem["cause"], bool(problem["advice"])) == ("6", True, True)
