"""Serves a district with one fault planted in it, so that tests can show that they would notice.

`python -m tests.district.planted FAULT duban-district-arguments…`
"""

import os
import sys
from collections.abc import Callable
from typing import Any

from sync.district import deciding, dedupe
from sync.district.cli import main


def no_dedupe() -> None:
    """Every command is taken for new."""
    dedupe.answered_before = lambda _connection, _envelope: None


def die_before_receipt() -> None:
    """The process dies after the effect was written and before the receipt was."""

    def die(*_args: Any) -> None:
        os._exit(9)

    deciding.receipts.issue = die  # type: ignore[assignment]


def die_before_commit() -> None:
    """The process dies when everything is written and nothing is committed."""

    def die(*_args: Any) -> None:
        os._exit(9)

    dedupe.remember = die


FAULTS: dict[str, Callable[[], None]] = {
    "no-dedupe": no_dedupe,
    "die-before-receipt": die_before_receipt,
    "die-before-commit": die_before_commit,
}

if __name__ == "__main__":
    FAULTS[sys.argv[1]]()
    sys.exit(main(sys.argv[2:]))
