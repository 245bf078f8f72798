"""`python -m tests.simulation --seeds N --start S [--profile quick|long]`: violations, and how each came about."""

import argparse
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack

from tests.simulation.many import outcomes
from tests.simulation.planted import BUGS
from tests.simulation.running import Outcome, run
from tests.simulation.shrinking import shortest
from tests.simulation.steps import LENGTHS, Step, plan


def main(arguments: Sequence[str] | None = None) -> int:
    """0 without a violation, 1 with one, 2 for a usage error."""
    asked = _parser().parse_args(arguments)
    with ExitStack() as stack:
        if asked.planted:
            stack.enter_context(BUGS[asked.planted]())
        return _run(asked)


def _run(asked: argparse.Namespace) -> int:
    started, violations = time.monotonic(), 0
    for outcome in outcomes(range(asked.start, asked.start + asked.seeds), asked.profile, asked.jobs):
        if asked.trace:
            print("\n".join(outcome.trace))
        if outcome.violation:
            violations += 1
            _tell(outcome, asked.profile)
    took = time.monotonic() - started
    print(f"{asked.seeds} seeds, {violations} violations ({asked.seeds / took:.1f} seeds/s)")
    return 1 if violations else 0


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
    parser.add_argument("--planted", choices=sorted(BUGS), help="with this bug in place")
    return parser


if __name__ == "__main__":
    sys.exit(main())
