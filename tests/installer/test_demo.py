"""The demo leaves nothing behind, also when it is ended from outside."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.processes import ROOT, python, running
from tests.helpers.waiting import eventually

DEMO = """
import sys
from pathlib import Path
from installer import demo

folder = Path(sys.argv[1])
user = {"username": "u", "password": "p", "unit_name": "n", "name": "m", "code": "c"}
sleep = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(60)"
ready = f"print('{{\\"url\\": \\"-\\", \\"users\\": [' + {str(user)!r}.replace(chr(39), chr(34)) + ']}}', flush=True);"
demo.HOME = folder / "demo"
demo._command = lambda program, *_: {
    "district": [sys.executable, "-c", ready + sleep, str(folder / "district.pid")],
    "desk": [sys.executable, "-c", sleep, str(folder / "desk.pid")],
    "sync": [sys.executable, "-c", "pass"],
}[program]
sys.exit(demo.main(["--user", "u"]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends whole consoles")
def test_a_demo_that_is_ended_from_outside_takes_its_district_along(tmp_path: Path) -> None:
    with running(python("-c", DEMO, str(tmp_path)), log=tmp_path / "demo.log") as played:
        desk = eventually(lambda: _number(tmp_path / "desk.pid"), what=f"a desk\n{played.output()}")
        district = _number(tmp_path / "district.pid")
        assert played.stop() == 128 + signal.SIGTERM, played.output()
    assert district
    assert not _alive(district)
    assert not _alive(desk)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no exec")
def test_the_set_up_becomes_what_was_asked_for(tmp_path: Path) -> None:
    """One process with one id from the first word to the last, so that nothing stays when it is ended."""
    program = "import os; from installer import commands; print(os.getpid(), flush=True); commands._become('-c', {!r})"
    asked = program.format("import os; print(os.getpid())")
    said = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    before, after = said.stdout.split()
    assert before == after


def _number(file: Path) -> int:
    text = file.read_text() if file.exists() else ""
    return int(text) if text else 0


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
