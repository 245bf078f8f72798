"""Tries bends in processes of their own, a few at a time, and keeps those that no test noticed."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.mutation.bending import Bend, bends

ROOT: Final = Path(__file__).parents[2]
CASES: Final = "tests/regulation/test_cases.py"
STAGES: Final = (CASES, "tests/regulation")
"""The cases first; only what survives them meets the other tests."""

PATIENCE: Final = 120
"""Seconds; a bend that makes the tests run for ever has been noticed."""

AT_ONCE: Final = 2


@dataclass(frozen=True)
class Try:
    """A bend of a file and the tests that noticed it first, None where it survived all."""

    path: Path
    bend: Bend
    by: str | None

    def __str__(self) -> str:
        """`file:line:column  what stood there → what it became`."""
        place = f"{self.path.relative_to(ROOT)}:{self.bend.line}:{self.bend.column}"
        return f"{place}  {self.bend.before} → {self.bend.after}"


def tries(paths: Iterable[Path], stages: tuple[str, ...] = STAGES) -> Iterator[Try]:
    """Every bend of every file, tried."""
    places = [(path, *each) for path in paths for each in enumerate(bends(path.read_text(encoding="utf-8")))]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(lambda each: Try(each[0], each[2], noticed_by(each[0], each[1], stages)), places)


def sound(stages: tuple[str, ...] = STAGES) -> bool:
    """Whether the tests pass while nothing is bent; otherwise they would seem to notice everything."""
    return not any(_failing(["-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", tests]) for tests in stages)


def noticed_by(path: Path, place: int, stages: tuple[str, ...] = STAGES) -> str | None:
    """The first stage of tests that fails while the file has its `place`th bend, None where all pass."""
    return next((tests for tests in stages if _fails(path, place, tests)), None)


def _fails(path: Path, place: int, tests: str) -> bool:
    return _failing(["-m", "tests.mutation.bent", str(path), str(place), tests])


def _failing(arguments: list[str]) -> bool:
    command, environment = [sys.executable, "-P", *arguments], {**os.environ, "PYTHONPATH": str(ROOT)}
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0
