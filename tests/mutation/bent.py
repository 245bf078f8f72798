"""One process in which one place of one module is bent: `python -m tests.mutation.bent FILE PLACE TESTS…`."""

import sys
from importlib.machinery import SourceFileLoader
from itertools import islice
from pathlib import Path
from types import CodeType

import pytest

from tests.mutation.bending import bends

QUIET = ("-x", "-q", "--no-header", "--tb=no", "-p", "no:cacheprovider")


def bend(path: Path, place: int) -> None:
    """From now on the module at `path` is imported with its `place`th bend, counted from 0."""
    found = next(islice(bends(path.read_text(encoding="utf-8")), place, None))
    code = compile(found.tree, str(path), "exec")
    straight = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, fullname: str) -> CodeType | None:
        return code if Path(self.path).resolve() == path.resolve() else straight(self, fullname)

    SourceFileLoader.get_code = get_code  # type: ignore[assignment, method-assign]


def main(arguments: list[str]) -> int:
    """The exit code of the tests: 0 where none of them noticed."""
    path, place, *tests = arguments
    bend(Path(path), int(place))
    return int(pytest.main([*QUIET, *tests]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
