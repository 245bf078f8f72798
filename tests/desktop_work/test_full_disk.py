"""On a really full disk whoever writes a file for somebody says so, and what was there before is still there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FULL = "没有存上：磁盘空间不够。"


def test_nothing_is_written_by_half_and_everybody_says_that_the_disk_is_full(tmp_path: Path) -> None:
    """A real file system of 256 KB, in a mount namespace of its own."""
    if subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this account may not mount a small file system")
    full, elsewhere = tmp_path / "full", tmp_path / "elsewhere"
    full.mkdir()
    elsewhere.mkdir()
    child = [sys.executable, "-m", "tests.desktop_work.full_disk_child", str(full), str(elsewhere)]
    script = 'mount -t tmpfs -o size=256k none "$0" && exec "$@"'
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd()), "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        ["unshare", "-m", "sh", "-c", script, str(full), *child],
        capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    assert answer.stdout.splitlines() == [*[FULL] * 4, "磁盘或配额已满。", "True True True"], answer.stderr
