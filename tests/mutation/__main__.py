"""Command line of the tool: tries the bends, tells the score and what no case noticed; fails where one survived."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from tests.mutation.trying import CASES, ROOT, sound, tries


def main(arguments: list[str]) -> int:
    """0 where every bend was noticed, 1 where one survived, 2 where the tests fail without any."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--only", nargs="+", type=Path, metavar="FILE", help="modules to bend; default: the Measures")
    only: list[Path] | None = parser.parse_args(arguments).only
    paths = [path.resolve() for path in only] if only else sorted((ROOT / "sync/regulation").rglob("*.py"))
    if not sound():
        print("the tests fail while nothing is bent", file=sys.stderr)
        return 2
    found: Counter[str | None] = Counter()
    for each in tries(paths):
        found[each.by] += 1
        if each.by != CASES:
            print("survived" if each.by is None else "noticed by another test", each, flush=True)
    tried = max(found.total(), 1)
    noticed = found.total() - found[None]
    print(
        f"{noticed} of {tried} noticed ({noticed / tried:.1%}), by a case {found[CASES]} ({found[CASES] / tried:.1%})"
    )
    return 1 if found[None] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
