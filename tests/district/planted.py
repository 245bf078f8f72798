"""Serves a district with one fault planted in it, so that tests can show that they would notice.

`python -m tests.district.planted FAULT duban-district-arguments…`
"""

import os
import sys
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

from sync.district.cli import main


def no_dedupe() -> None:
    """Every command is taken for new."""
    patch("sync.district.dedupe.answered_before", lambda _connection, _envelope: None).start()


def die_before_receipt() -> None:
    """The process dies after the effect was written and before the receipt was."""
    patch("sync.district.receipts.issue", _die).start()


def die_before_commit() -> None:
    """The process dies when everything is written and nothing is committed."""
    patch("sync.district.dedupe.remember", _die).start()


def _die(*_args: Any) -> None:
    os._exit(9)


FAULTS: dict[str, Callable[[], None]] = {
    "no-dedupe": no_dedupe,
    "die-before-receipt": die_before_receipt,
    "die-before-commit": die_before_commit,
}

if __name__ == "__main__":
    FAULTS[sys.argv[1]]()
    sys.exit(main(sys.argv[2:]))
