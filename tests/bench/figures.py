"""A measurement beside the cost of doing nothing, measured in the same run."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

FRAME_MS = 16.0
"""A frame of a 60 Hz screen, rounded down."""


@dataclass(frozen=True)
class Figure:
    """`floor` is the same unit as `value`; None where there is nothing to compare with."""

    value: float
    unit: str
    floor: float | None = None

    def plain(self) -> dict[str, Any]:
        """As it is written into the file."""
        ratio = round(self.value / self.floor, 3) if self.floor else None
        floor = None if self.floor is None else round(self.floor, 3)
        return {"value": round(self.value, 3), "unit": self.unit, "ratio": ratio, "floor": floor}


Figures = dict[str, Figure]


def p95(samples: Sequence[float]) -> float:
    """The value that 95 of 100 stay under."""
    return statistics.quantiles(samples, n=20)[-1]


def p99(samples: Sequence[float]) -> float:
    """The value that 99 of 100 stay under."""
    return statistics.quantiles(samples, n=100)[-1]


def growth(small: float, large: float, times: float) -> Figure:
    """How much more `large` cost than `small` for each of `times` as many orders: 1 is linear, 10 quadratic."""
    return Figure(large / small / times, "×", 1.0)


def table(figures: Figures) -> Iterable[str]:
    """One line per figure for people."""
    for name, figure in figures.items():
        plain = figure.plain()
        beside = "" if plain["floor"] is None else f"   floor {plain['floor']:>10,.3f}   × {plain['ratio']:.2f}"
        yield f"{name:<32}{plain['value']:>12,.3f} {plain['unit']:<12}{beside}"
