"""`python -m tests.simulation --seeds N --start S [--profile quick|long]`: violations, and how each came about."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack

from tests.simulation.coverage import covered, table
from tests.simulation.invariants import promises
from tests.simulation.many import first_violation, outcomes
from tests.simulation.planted import BUGS
from tests.simulation.running import Outcome, run
from tests.simulation.shrinking import shortest
from tests.simulation.steps import LENGTHS, Step, plan


def main(arguments: Sequence[str] | None = None) -> int:
    """0 without a violation, 1 with one, 2 for a usage error."""
    asked = _parser().parse_args(arguments)
    if asked.invariants:
        print("\n".join(promises()))
        return 0
    if asked.bugs:
        return _bugs(range(asked.start, asked.start + asked.seeds), asked.profile)
    with ExitStack() as stack:
        if asked.planted:
            stack.enter_context(BUGS[asked.planted]())
        return _run(asked)


def _run(asked: argparse.Namespace) -> int:
    started, violations, hits = time.monotonic(), 0, Counter[str]()
    for outcome in outcomes(range(asked.start, asked.start + asked.seeds), asked.profile, asked.jobs):
        hits += covered([outcome])
        if asked.trace:
            print("\n".join(outcome.trace))
        if outcome.violation:
            violations += 1
            _tell(outcome, asked.profile)
    took = time.monotonic() - started
    if asked.coverage:
        print("\n".join(table(hits)))
    print(f"{asked.seeds} seeds, {violations} violations ({asked.seeds / took:.1f} seeds/s)")
    return 1 if violations else 0


def _bugs(seeds: range, profile: str) -> int:
    """At which seed each planted bug is caught, and by which promise; 1 when one is not."""
    missed = 0
    for name, plant in BUGS.items():
        with plant():
            caught = first_violation(seeds, profile)
        missed += caught is None
        told = f"seed {caught.seed}, {caught.violation.invariant}" if caught and caught.violation else "NOT CAUGHT"
        print(f"{name}: {told}", flush=True)
    return 1 if missed else 0


def _tell(outcome: Outcome, profile: str) -> None:
    """The seed, the promise, and the shortest run found that still breaks it."""
    assert outcome.violation is not None
    broken = outcome.violation.invariant
    print(f"seed {outcome.seed}: {broken}: {outcome.violation.said}")

    def breaks(steps: Sequence[Step]) -> bool:
        violation = run(outcome.seed, profile, steps).violation
        return violation is not None and violation.invariant == broken

    whole = plan(outcome.seed, profile)
    steps = shortest(whole, breaks)
    print(f"  {len(steps)} of {len(whole)} steps are enough:")
    print("\n".join(f"  {line}" for line in run(outcome.seed, profile, steps).trace))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100, help="how many seeds")
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--profile", choices=sorted(LENGTHS), default="quick")
    parser.add_argument("--jobs", type=int, default=0, help="processes; as many as there are processors by default")
    parser.add_argument("--trace", action="store_true", help="tell everything that happened")
    parser.add_argument("--coverage", action="store_true", help="tell in how many seeds each thing happened")
    parser.add_argument("--invariants", action="store_true", help="tell what must hold, a sentence each")
    parser.add_argument("--bugs", action="store_true", help="tell at which of the seeds each planted bug is caught")
    parser.add_argument("--planted", choices=sorted(BUGS), help="with this bug in place")
    return parser


if __name__ == "__main__":
    sys.exit(main())
