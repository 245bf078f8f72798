"""Nothing that a test starts outlives it, however the test ends."""

import subprocess
from pathlib import Path

import pytest

from tests.helpers import processes
from tests.helpers.district import ServedDistrict
from tests.helpers.processes import Process, ended, python, running

STUBBORN = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('here', flush=True); time.sleep(60)"
)


def test_a_program_ends_with_its_block_also_when_the_test_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), running(python("-c", "input()"), log=tmp_path / "log") as program:
        raise ZeroDivisionError
    assert not program.running


def test_a_program_that_will_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "GRACE_S", 0.2)
    with subprocess.Popen(python("-c", STUBBORN), stdout=subprocess.PIPE, text=True) as stubborn, ended(stubborn):
        assert stubborn.stdout is not None
        assert stubborn.stdout.readline() == "here\n"
    assert stubborn.returncode == -9


def test_a_district_that_never_says_where_it_listens_is_not_left_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Process] = []

    def never(file: Path, process: Process) -> str:
        started.append(process)
        raise AssertionError(file)

    monkeypatch.setattr("tests.helpers.district.written", never)
    with pytest.raises(AssertionError):
        ServedDistrict(tmp_path / "district")
    assert not started[0].running
