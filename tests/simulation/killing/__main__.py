"""`python -m tests.simulation.killing --kills N --seed S`: kills real processes and looks at what is left."""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.simulation.killing.killing import come_to_rest, suffer
from tests.simulation.killing.plan import plan
from tests.simulation.killing.reckoning import broken
from tests.simulation.killing.yard import STATIONS, yard


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every promise was kept, 1 when one was broken, 2 for a usage error."""
    asked = _parser().parse_args(arguments)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="duban-killing-") as folder:
        came_to = killed(Path(folder), asked.seed, asked.kills, print if asked.verbose else lambda _: None)
    for said in (*came_to.violations, *(f"{count} × {victim}" for victim, count in sorted(came_to.died.items()))):
        print(said)
    took = time.monotonic() - started
    print(f"{asked.kills} kills, {came_to.commands} commands, {len(came_to.violations)} violations, {took:.0f} s")
    return 1 if came_to.violations else 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whom a kill met alive, how many commands users were told of, and every broken promise."""

    died: Counter[str]
    commands: int
    violations: list[str]


def killed(folder: Path, seed: int, kills: int, tell: Callable[[str], None] = lambda _: None) -> Outcome:
    """Run the plan of a seed in an empty folder."""
    died: Counter[str] = Counter()
    with yard(folder) as ground:
        ground.order_arrives()
        for number, kill in enumerate(plan(seed, kills, len(STATIONS))):
            alive = suffer(ground, kill, number)
            died[kill.victim] += alive
            tell(f"{number}: {kill.victim}, {'killed' if alive else 'too late'}")
        come_to_rest(ground)
    return Outcome(died, sum(len(station.told) for station in ground.stations), broken(ground))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.killing", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="how many kill -9")
    parser.add_argument("--seed", type=int, default=0, help="who is killed in what turn")
    parser.add_argument("--verbose", action="store_true", help="tell every kill")
    return parser


if __name__ == "__main__":
    sys.exit(main())
