"""Puts values on standard output, one a line, and words for people as they are."""

import os
import sys
from typing import Any

from sync.client.cli.exits import Text
from sync.contract import codec


def put(value: Any) -> None:
    """Print at once: whoever reads a pipe shall not wait for more."""
    sys.stdout.buffer.write((value.encode() if isinstance(value, Text) else codec.dumps(value)) + b"\n")
    sys.stdout.buffer.flush()


def hang_up() -> None:
    """Nobody reads any more: what is left to be printed goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
