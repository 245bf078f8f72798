"""How the desk does: starting, holding, opening, searching, and staying answerable while everything arrives."""

from pathlib import Path

from tests.bench.figures import Figure, Figures
from tests.bench.filling import Filled, another_code
from tests.bench.measuring import measured
from tests.helpers.district import ServedDistrict

RUNS = 3
STALL_TARGET_MS = 50.0


def stall(district: ServedDistrict, filled: Filled, desk: Path, label: str) -> Figures:
    """The longest gap in the window's loop during a first sync; the floor is the target."""
    ours = measured("stalling", district.url, another_code(filled), str(desk))
    return {
        f"line.ui_stall_ms_{label}": Figure(ours["ms"], "ms", STALL_TARGET_MS),
        f"line.ui_gap_p95_ms_{label}": Figure(ours["p95_ms"], "ms"),
        f"line.ui_sync_{label}": Figure(ours["seconds"], "s"),
    }


def figures(desk: Path, label: str) -> Figures:
    """Everything that needs no district, on the profile `desk`."""
    floor = measured("floor_desk", runs=RUNS)
    searching, opening = measured("searching", str(desk)), measured("opening", str(desk))
    starting = measured("starting", str(desk), runs=RUNS)
    return {
        f"desk.start_{label}": Figure(starting["seconds"], "s", floor["seconds"]),
        f"desk.ready_{label}": Figure(starting["ready"], "s", floor["seconds"]),
        f"desk.rss_{label}": Figure(starting["mib"], "MiB", floor["mib"]),
        f"desk.open_p95_ms_{label}": Figure(opening["ms"], "ms", opening["floor_ms"]),
        f"desk.search_p95_ms_{label}": Figure(searching["ms"], "ms", searching["floor_ms"]),
    }
