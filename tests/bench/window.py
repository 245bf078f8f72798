"""How the desk does: starting, holding, opening, searching, and staying answerable while everything arrives."""

from pathlib import Path

from tests.bench import searching
from tests.bench.figures import FRAME_MS, Figure, Figures
from tests.bench.filling import Filled, another_code, complete
from tests.bench.measuring import measured, median
from tests.helpers.district import ServedDistrict

RUNS = 3
TARGET_MS = 50.0
SYNC_TARGET_MS = 30.0
"""What nobody feels while he types: the longest gap that a first sync may leave."""


def stall(district: ServedDistrict, filled: Filled, desk: Path, label: str) -> Figures:
    """The longest gap in the window's loop during a first sync, the median of some first syncs.

    The floor is the longest gap of an empty window that does nothing, measured between them: what is left of it is the
    machine's own. A stall of ours would be there in every run; `worst` tells of all of them. `desk.stall_sync` is the
    same gap under the name and beside the target by which it is asked for, `desk.stall_sync_cpu` the most that the
    window's thread computed in one turn meanwhile.
    """
    runs = [_first_sync(district, filled, desk.with_suffix(f".{n}")) for n in range(RUNS)]
    ours, idle = median([run for run, _ in runs]), median([empty for _, empty in runs])
    worst = max(run["ms"] for run, _ in runs)
    return {
        f"line.ui_stall_ms_{label}": Figure(ours["ms"], "ms", idle["ms"]),
        f"desk.stall_sync_ms_{label}": Figure(ours["ms"], "ms", idle["ms"]),
        f"desk.stall_sync_of_target_{label}": Figure(ours["ms"], "ms", SYNC_TARGET_MS),
        f"desk.stall_sync_cpu_ms_{label}": Figure(ours["cpu_ms"], "ms", SYNC_TARGET_MS),
        f"line.ui_stall_of_target_{label}": Figure(ours["ms"], "ms", TARGET_MS),
        f"line.ui_stall_worst_ms_{label}": Figure(worst, "ms", TARGET_MS),
        f"line.ui_gap_p95_ms_{label}": Figure(ours["p95_ms"], "ms", idle["p95_ms"]),
        f"line.ui_sync_{label}": Figure(ours["seconds"], "s"),
    }


def _first_sync(district: ServedDistrict, filled: Filled, desk: Path) -> tuple[dict[str, float], dict[str, float]]:
    ours = measured("stalling", district.url, another_code(filled), str(desk))
    complete(ours, filled)
    return ours, measured("floor_stall", str(ours["seconds"]))


def figures(desk: Path, label: str) -> Figures:
    """Everything that needs no district, on the profile `desk`."""
    floor = measured("floor_desk", str(desk), runs=RUNS)
    opening = measured("opening", str(desk))
    starting = measured("starting", str(desk), runs=RUNS)
    return {
        f"desk.start_{label}": Figure(starting["seconds"], "s", floor["seconds"]),
        f"desk.ready_{label}": Figure(starting["ready"], "s", floor["seconds"]),
        f"desk.rss_{label}": Figure(starting["mib"], "MiB", floor["mib"]),
        f"desk.open_p95_ms_{label}": Figure(opening["ms"], "ms", opening["floor_ms"]),
        f"desk.open_gap_p95_ms_{label}": Figure(opening["gap_ms"], "ms", TARGET_MS),
        **searching.figures(desk, label),
    }


def large(desk: Path, small: Path) -> Figures:
    """The figures of a desk with 100,000 orders on the profile `desk`, beside one with 1,000 on `small`.

    Gaps are what the window's thread did not answer, `cpu` is what it computed in the longest turn: their floor is the
    frame of a 60 Hz screen. The times until the
    lines are there stand beside the bare database's.
    """
    floor = measured("floor_desk", str(desk), runs=RUNS)
    starting, few = measured("starting", str(desk), runs=RUNS), measured("starting", str(small), runs=RUNS)
    using = measured("using", str(desk))
    felt = {f"desk.{act}_gap_p95_ms_100k": Figure(using[f"{act}_gap_ms"], "ms", FRAME_MS) for act in ("switch", "open")}
    spent = {
        f"desk.{act}_cpu_p95_ms_100k": Figure(using[f"{act}_cpu_ms"], "ms", FRAME_MS)
        for act in ("switch", "open", "search", "palette")
    }
    took = {
        f"desk.{act}_p95_ms_100k": Figure(using[f"{act}_ms"], "ms", using[f"{act}_floor_ms"])
        for act in ("switch", "open", "search")
    }
    return {
        "desk.start_100k": Figure(starting["seconds"], "s", floor["seconds"]),
        "desk.rss_100k": Figure(starting["mib"], "MiB", floor["mib"]),
        "desk.start_growth": Figure(starting["seconds"], "s", few["seconds"]),
        **searching.felt(using),
        **felt,
        **spent,
        **took,
        "desk.scroll_p99_ms": Figure(using["scroll_ms"], "ms", FRAME_MS),
    }
