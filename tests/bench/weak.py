"""How the line does where it is weak: our adapter beside the floor, in the harness that measures users' other choices.

300 ms there and back, 128 kbit/s down, 64 kbit/s up, 2 % loss; bytes are IP bytes both ways. The harness lies beside
the project, needs root and network namespaces; where it is missing these figures are left out, with a word why.
"""

import json
import os
import re
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from tests.bench.figures import Figure, Figures
from tests.bench.measuring import ROOT

HARNESS: Final = ROOT.parent / "shared" / "bench" / "peers"
ORDERS: Final = 1_000
RUNS: Final = 3
STEPS: Final = ("initial", "interrupted", "inc0", "inc10", "inc500", "up100")
LIMIT_S: Final = 3_600
FIRST_SCREEN: Final = re.compile(r"first 50 orders after ([0-9.]+) s\n +initial ")

Runs = dict[str, list[dict[str, Any]]]


def why_not() -> str:
    """Why it cannot be measured here; empty where it can."""
    if not (HARNESS / "run_peers.py").exists():
        return "the harness of peers is not beside this clone"
    if os.geteuid() != 0:
        return "network namespaces need root"
    return ""


def figures(folder: Path, runs: int = RUNS, peers: str = "") -> Figures:
    """Ours beside the floor, medians of `runs`; `peers` are measured too and told on the way. Raises RuntimeError."""
    said = folder / "weak.json"
    adapter = f"ours={Path(__file__).parent / 'peers' / 'ours.py'}:Ours"
    chosen = ",".join(filter(None, ("floor", adapter, peers)))
    options = ["--n", str(ORDERS), "--link", "weak", "--peer", chosen, "--reps", str(runs), "--json", str(said)]
    command = [sys.executable, str(HARNESS / "run_peers.py"), *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=False, cwd=folder)
    print(done.stdout, file=sys.stderr, flush=True)
    if done.returncode:
        raise RuntimeError("the harness of peers failed")
    return named(json.loads(said.read_text()), done.stdout)


def named(said: dict[str, Any], told: str) -> Figures:
    ours, floor = _steps(said, "ours"), _steps(said, "floor")
    first_screens = [float(found) for found in FIRST_SCREEN.findall(told)]
    uncut, cut = _bytes(ours["initial"]), _bytes(ours["interrupted"])
    return {
        "line.weak_first_sync_1k": Figure(_inside(ours["initial"]), "s", _inside(floor["initial"])),
        "line.weak_first_page_s": Figure(statistics.median(first_screens), "s"),
        "line.weak_resume_bytes": Figure(cut, "bytes", uncut),
        "line.empty_poll_bytes": Figure(_bytes(ours["inc0"]), "bytes", _bytes(floor["inc0"])),
        "line.empty_poll_round_trips": Figure(_middle(ours["inc0"], "turns"), "round trips", 1),
        "line.incremental_10_s": Figure(_inside(ours["inc10"]), "s", _inside(floor["inc10"])),
        "line.incremental_10_bytes": Figure(_bytes(ours["inc10"]), "bytes", _bytes(floor["inc10"])),
        "line.incremental_500_s": Figure(_inside(ours["inc500"]), "s", _inside(floor["inc500"])),
        "line.upload_100_s": Figure(_inside(ours["up100"]), "s", _inside(floor["up100"])),
        "line.upload_100_bytes": Figure(_bytes(ours["up100"]), "bytes", _bytes(floor["up100"])),
    }


def _steps(said: dict[str, Any], peer: str) -> Runs:
    runs = said["results"][peer]["runs"]
    return {step: [run[step] for run in runs] for step in STEPS}


def _inside(runs: list[dict[str, Any]]) -> float:
    return _middle(runs, "inner_s")


def _bytes(runs: list[dict[str, Any]]) -> float:
    return float(statistics.median([run["up_bytes"] + run["down_bytes"] for run in runs]))


def _middle(runs: list[dict[str, Any]], name: str) -> float:
    return float(statistics.median([run[name] for run in runs]))
