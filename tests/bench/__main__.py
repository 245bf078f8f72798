"""`python -m tests.bench [--json FILE] [--only …] [--runs N] [--peers NAMES]`: every figure, each beside its floor.

`desk` and `line` are measured with 1,000 and with 10,000 orders, `growth` and `large` with 100,000, `district` with
1,000 and with 100,000, `weak` on a village's line.
"""

import argparse
import json
import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import commands, line, weak, window
from tests.bench.cloning import cloned
from tests.bench.figures import Figures, growth, table
from tests.bench.filling import Filled, another_code, fill
from tests.bench.measuring import measured
from tests.helpers.district import served
from tests.helpers.secret_service import secret_service

SIZES = {"1k": 1_000, "10k": 10_000}
TIMES = 10
PARTS = ("desk", "growth", "large", "district", "weak")
ASKED = (
    "line.ui_stall_ms_10k", "desk.stall_sync_ms_10k", "desk.stall_sync_of_target_10k",
    "desk.open_p95_ms_10k", "desk.search_p95_ms_10k",
)  # fmt: skip
"""Told without their size too."""
GROWING = ("line.first_sync", "desk.start", "desk.rss", "desk.open_p95_ms", "desk.search_p95_ms")


@dataclass
class Bench:
    """The figures so far, told as they come."""

    folder: Path
    figures: Figures = field(default_factory=dict)
    filled: dict[str, Filled] = field(default_factory=dict)

    def note(self, figures: Figures) -> None:
        """Keep and tell."""
        self.figures |= figures
        print("\n".join(table(figures)), file=sys.stderr, flush=True)

    def size(self, label: str, count: int) -> None:
        """Everything that is measured with `count` orders."""
        filled = self.filled[label] = fill(self.folder / f"district-{label}", count)
        desk = self.folder / f"desk-{label}"
        with served(filled.folder) as district:
            seconds, size = line.first_sync(district.url, filled, desk)
            self.note({f"line.first_sync_{label}": seconds, f"line.first_sync_bytes_{label}": size})
            self.note(line.index(filled, desk, label))
            self.note(line.empty_poll(district.url, desk, label))
            self.note(window.stall(district, filled, self.folder / f"stall-{label}", label))
        self.note(window.figures(desk, label))

    def grown(self) -> None:
        """What ten times the orders cost: by the order where all are touched, as a whole where one is."""
        for name in GROWING:
            small, large = (self.figures[f"{name}_{label}"].value for label in SIZES)
            times = 10.0 if name == "line.first_sync" else 1.0
            self.note({f"{name}_growth": growth(small, large, times)})

    def secure(self) -> None:
        """What TLS adds."""
        label = next(iter(self.filled))
        self.note(line.secure(self.filled[label], self.folder / f"desk-{label}", self.folder))

    def line_growth(self) -> None:
        """What an order costs where there are 100,000 of them, against 10,000; both in this run."""
        small = self.figures["line.first_sync_10k"].value
        many = cloned(self.filled["10k"], self.folder / "district-100k", TIMES)
        with served(many.folder) as district:
            filled = Filled(many.folder, another_code(many), many.unit, many.count)
            large, _ = line.first_sync(district.url, filled, self.folder / "desk-100k")
        self.note({"line.first_sync_100k": large, "line.growth": growth(small, large.value, TIMES)})

    def large(self) -> None:
        """A desk with 100,000 orders, as somebody uses it."""
        few = fill(self.folder / "district-large", SIZES["1k"])
        many = cloned(few, self.folder / "district-larger", 100)
        for filled, name in ((few, "desk-few"), (many, "desk-many")):
            with served(filled.folder) as district:
                coded = Filled(filled.folder, another_code(filled), filled.unit, filled.count)
                line.first_sync(district.url, coded, self.folder / name)
            measured("indexing", str(self.folder / name))
        self.note(window.large(self.folder / "desk-many", self.folder / "desk-few"))

    def district(self) -> None:
        """What a command costs where there are 100,000 orders, against 1,000; and what the rules' own tests take."""
        few = fill(self.folder / "district-few", SIZES["1k"])
        many = cloned(few, self.folder / "district-many", 100)
        self.note(commands.figures(few, many))
        self.note(commands.suite())

    def weak(self, runs: int, peers: str) -> None:
        """A village's line, where the harness for it is at hand."""
        reason = weak.why_not()
        if reason:
            print(f"weak line left out: {reason}", file=sys.stderr, flush=True)
        else:
            self.note(weak.figures(self.folder, runs, peers))

    def plain(self) -> dict[str, object]:
        """As it is written into the file: the names without a size mean 10,000 orders."""
        named = {name.removesuffix("_10k"): f for name, f in self.figures.items() if name in ASKED}
        return {"figures": {name: figure.plain() for name, figure in {**self.figures, **named}.items()}}


def main() -> int:
    """Measure, print, write."""
    options = argparse.ArgumentParser(prog="tests.bench", description=__doc__)
    options.add_argument("--json", type=Path, metavar="FILE")
    options.add_argument("--only", choices=PARTS, action="append", help="leave the other parts out")
    options.add_argument(
        "--runs", type=int, default=weak.RUNS, help="runs on the weak line, of which the median counts"
    )
    options.add_argument("--peers", default="", help="others to measure beside us, such as rsync,watermelon")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="duban-bench-") as name, secret_service(Path(name)) as variables:
        os.environ.update(variables)
        bench = Bench(Path(name))
        parts = chosen.only or PARTS
        if {"desk", "growth"} & set(parts):
            for label, count in SIZES.items():
                bench.size(label, count)
            bench.grown()
            bench.secure()
        if "growth" in parts:
            bench.line_growth()
        if "large" in parts:
            bench.large()
        if "district" in parts:
            bench.district()
        if "weak" in parts:
            bench.weak(chosen.runs, chosen.peers)
    text = json.dumps(bench.plain(), ensure_ascii=False, indent=1)
    if chosen.json:
        chosen.json.parent.mkdir(parents=True, exist_ok=True)
        chosen.json.write_text(text + "\n")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
