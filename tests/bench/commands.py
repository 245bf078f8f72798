"""What the district takes for one command with few and with many orders in store, and the rules for their own tests."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import Final

from sqlalchemy import select

from sync.contract.clock import SystemClock
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.store.tables import work_order
from sync.regulation.acts import Progress, Sign
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import HopState
from tests.bench.figures import Figure, Figures, p95
from tests.bench.filling import Filled
from tests.district_replay.staff import Person, person

COMMANDS: Final = 400
WARM_UP: Final = 20
ROOT: Final = Path(__file__).parents[2]


def times(filled: Filled) -> list[float]:
    """Milliseconds of each command: a signature or a note on an order taken at random, signed, judged, on disk."""
    district, random = District.open(filled.folder, SystemClock()), Random(7)
    try:
        clerk = person(filled.unit.id)
        return [_one(district, order, clerk, random) for order in _some(district, random)][WARM_UP:]
    finally:
        district.close()


def figures(few: Filled, many: Filled) -> Figures:
    """p50 and p95 with many orders, beside the same with few."""
    small, large = times(few), times(many)
    return {
        "district.command_ms_p50": Figure(statistics.median(large), "ms", statistics.median(small)),
        "district.command_ms_p95": Figure(p95(large), "ms", p95(small)),
    }


def suite() -> Figures:
    """Seconds of everything that tests the rules, beside a run of the test runner over nothing."""
    with tempfile.TemporaryDirectory() as nothing:
        floor = _run(nothing)
    return {"regulation.suite_s": Figure(_run("tests/regulation"), "s", floor)}


def _one(district: District, order: WorkOrder, clerk: Person, random: Random) -> float:
    hop = order.assignments[0]
    act = Sign(hop=hop.id) if hop.state is HopState.AWAITING_SIGNATURE else Progress(hop=hop.id, text="已到现场核实。")
    envelope = clerk.write(act, order, district, random)
    began = time.perf_counter()
    answer = clerk.send(envelope, district)
    took = (time.perf_counter() - began) * 1000
    if answer.receipt is None:
        raise RuntimeError(f"the command was not taken: {answer}")
    return took


def _some(district: District, random: Random) -> list[WorkOrder]:
    with district.read() as connection:
        ids = random.sample(list(connection.execute(select(work_order.c.id)).scalars()), COMMANDS)
        found = [load_order(connection, each) for each in ids]
    return [order for order in found if order is not None]


def _run(what: str) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", what]
    subprocess.run(command, cwd=ROOT, check=False, capture_output=True, env={"PYTHONPATH": str(ROOT), "PATH": ""})
    return time.perf_counter() - began
