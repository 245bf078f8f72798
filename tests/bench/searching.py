"""What a keystroke costs while somebody looks for something: the answer's time, and what the window's thread gives."""

from collections.abc import Mapping
from pathlib import Path

from tests.bench.figures import FRAME_MS, Figure, Figures
from tests.bench.measuring import measured


def figures(desk: Path, label: str) -> Figures:
    """The time until lines and reasons are there, beside that of the bare index for the same words."""
    searching = measured("searching", str(desk))
    return {f"desk.search_p95_ms_{label}": Figure(searching["ms"], "ms", searching["floor_ms"])}


def felt(using: Mapping[str, float]) -> Figures:
    """How long the window's thread did not answer after a keystroke with 100,000 orders, in the box and the palette.

    The floor is the frame of a 60 Hz screen. `using` is what the child of that name measured.
    """
    return {
        f"desk.{where}_gap_p95_ms_100k": Figure(using[f"{where}_gap_ms"], "ms", FRAME_MS)
        for where in ("search", "palette")
    }
