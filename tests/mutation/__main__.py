"""Command line of the tool: tries the bends, tells the score and each survivor; fails where one survived."""

import argparse
import sys
from pathlib import Path

from tests.mutation.trying import ROOT, sound, tries


def main(arguments: list[str]) -> int:
    """0 where every bend was noticed, 1 where one survived, 2 where the tests fail without any."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--only", nargs="+", type=Path, metavar="FILE", help="modules to bend; default: the Measures")
    only: list[Path] | None = parser.parse_args(arguments).only
    paths = [path.resolve() for path in only] if only else sorted((ROOT / "sync/regulation").rglob("*.py"))
    if not sound():
        print("the tests fail while nothing is bent", file=sys.stderr)
        return 2
    survivors, tried = [], 0
    for each in tries(paths):
        tried += 1
        if not each.noticed:
            survivors.append(each)
            print(each, flush=True)
    print(f"{tried - len(survivors)} of {tried} noticed ({(tried - len(survivors)) / max(tried, 1):.1%})")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
