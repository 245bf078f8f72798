"""Leaves an order's original words out of a row whose reader has them already, and puts them in again.

They never change and are most of what an order weighs, so that a step on an order costs the step and not the order.
"""

import re
from typing import Final

WORTH_IT: Final = 200
"""Bytes of the words below which leaving them out saves less than saying so."""

_BODY: Final = re.compile(rb'"body":("(?:[^"\\]|\\.)*")')
_EMPTY: Final = b'"body":""'


def without_body(row: bytes) -> bytes | None:
    """The row with empty words; None where they are missing or too short to matter."""
    found = _BODY.search(row)
    if found is None or len(found[1]) < WORTH_IT:
        return None
    return row[: found.start()] + _EMPTY + row[found.end() :]


def with_body(row: bytes, own: bytes) -> bytes:
    """`row` with the words of `own`, an earlier row of the same order."""
    found = _BODY.search(own)
    return row.replace(_EMPTY, found[0], 1) if found else row
