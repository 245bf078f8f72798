"""Runs one measuring program in a fresh process and reads the one JSON line it prints."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 300


def measured(program: str, *arguments: str, runs: int = 1) -> dict[str, Any]:
    """What `tests.bench.children.<program>` says; of several runs each number's median. Raises RuntimeError."""
    return median([_once(program, *arguments) for _ in range(runs)])


def median(answers: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Each number's median; of an even count the higher one."""
    return {name: sorted(answer[name] for answer in answers)[len(answers) // 2] for name in answers[0]}


def _once(program: str, *arguments: str) -> dict[str, Any]:
    """The moment of the start goes along, by the clock that all processes share."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DUBAN_BENCH_STARTED": str(time.monotonic())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", f"tests.bench.children.{program}", *arguments]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{program} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    answer = json.loads(done.stdout.strip().splitlines()[-1])
    return dict(answer)
