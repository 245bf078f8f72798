"""Waiting for what another process does: short polls with an end, never a blind sleep."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

POLL_S = 0.02


def eventually(look: Callable[[], T], *, seconds: float = 20.0, what: str = "") -> T:
    """The first truthy answer of `look`. Raises AssertionError naming `what` after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        answer = look()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"nothing after {seconds:g} s: {what or look}; last answer {answer!r}")
        time.sleep(POLL_S)
