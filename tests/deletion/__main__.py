"""`python -m tests.deletion --ids N --seed S | --id R12.9`: which test minds when what enforces a requirement is gone.

Works in a copy of the checked-in files; 0 when a test that names the requirement minded for every one of them.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from sync.regulation.requirements import REQUIREMENTS
from tests.deletion.enforcing import Place, places
from tests.deletion.taking_out import take_out

ROOT = Path(__file__).parents[2]
LATER = {"R6.1", "R6.3", "R6.4", "R6.5", "R6.6", "R14.1", "R14.6", "R15.1", "R16.1", "R16.2"} | {
    "R17.2", "R18.1", "R19.1", "R20.1", "R21.2",
}  # fmt: skip
"""Requirements that no part of the program enforces as a whole so far."""
PATIENCE_S = 600


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every deletion was noticed."""
    asked = _parser().parse_args(arguments)
    enforced = [each for each in REQUIREMENTS if each not in LATER]
    ids = asked.id or Random(asked.seed).sample(enforced, min(asked.ids, len(enforced)))
    with tempfile.TemporaryDirectory(prefix="deletion-") as folder:
        copy = Path(folder)
        subprocess.run(f"git archive HEAD | tar -x -C {copy}", shell=True, check=True, cwd=ROOT)
        missed = [each for each in ids if not _noticed(copy, each)]
    print(f"{len(ids)} requirements, {len(missed)} deletions unnoticed: {' '.join(missed)}")
    return 1 if missed else 0


def _noticed(root: Path, requirement: str) -> bool:
    found, tests = places(root, requirement), _tests(root, requirement)
    for place in found:
        minded = _who_minds(root, place, tests)
        if minded:
            print(f"{requirement}: {place.path}:{place.line} ({place.what}) → {minded}", flush=True)
            return True
    print(f"{requirement}: {len(found)} places, {len(tests)} test files, nobody minds", flush=True)
    return False


def _who_minds(root: Path, place: Place, tests: Sequence[str]) -> str:
    before = take_out(root, place)
    try:
        command = [sys.executable, "-P", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
        done = subprocess.run(
            command, cwd=root, env={"PYTHONPATH": str(root), "PATH": ""}, capture_output=True, text=True,
            timeout=PATIENCE_S, check=False,
        )  # fmt: skip
    finally:
        (root / place.path).write_text(before, encoding="utf-8")
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
    return failed.group(1) if done.returncode == 1 and failed else ""


def _tests(root: Path, requirement: str) -> list[str]:
    """Files of tests that name the requirement, those of the rules first."""
    cited = re.compile(rf"\b{re.escape(requirement)}\b(?!\d)")
    files = [path for path in sorted((root / "tests").rglob("test_*.py")) if "deletion" not in path.parts]
    naming = [path for path in files if cited.search(path.read_text(encoding="utf-8"))]
    cases = root / "tests/regulation/test_cases.py"
    if cases.is_file() and any(
        cited.search(path.read_text(encoding="utf-8")) for path in cases.parent.glob("cases/*.yaml")
    ):
        naming.insert(0, cases)
    return [path.relative_to(root).as_posix() for path in dict.fromkeys(naming)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.deletion", description=__doc__)
    parser.add_argument("--ids", type=int, default=20, help="how many requirements are drawn")
    parser.add_argument("--seed", type=int, default=7, help="of the draw")
    parser.add_argument("--id", action="append", choices=sorted(REQUIREMENTS), help="this one, and no draw")
    return parser


if __name__ == "__main__":
    sys.exit(main())
