"""Keeps Python's own pauses short, so that threads at work are not felt at the window."""

import gc
import sys
from typing import Final

_TURN_SECONDS: Final = 0.001
"""How long another thread may keep the interpreter. Painting gives it away at every call into Qt and asks for it back:
with Python's usual 5 ms a list of twenty lines can take a tenth of a second while rows arrive."""


def begin() -> None:
    """Before threads begin and most is imported: nothing of that is garbage, so that nobody need look for any."""
    sys.setswitchinterval(_TURN_SECONDS)
    gc.disable()


def keep_what_is_here() -> None:
    """Libraries and widgets stay to the end: from here on the collector does not walk through them (50 ms)."""
    gc.freeze()
    gc.enable()
