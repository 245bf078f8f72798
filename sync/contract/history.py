"""What a workstation had already when its first sync broke off, as a help for packing the rest.

Both ends take the last orders sent so far, word for word, and agree on them by a sum: a line that breaks every minute
would otherwise pay for each new beginning.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sync.contract.pages import sum_of
from sync.contract.sheets import sheet_line

ORDERS: Final = 384
MOST_BYTES: Final = 1024 * 1024
"""More than the packer's window would not help."""


@dataclass(frozen=True, slots=True)
class History:
    """The last orders, oldest first, as one text in the form in which a weak line gets them."""

    text: bytes

    @property
    def name(self) -> str:
        """How the two ends recognise it: 16 characters, empty for none."""
        return sum_of(self.text) if self.text else ""


NONE: Final = History(b"")


def history(rows: Sequence[bytes]) -> History:
    """Of the last orders that were sent, oldest first."""
    kept = list(_that_fit(reversed(rows)))
    return History(sheet_line(kept[::-1])) if kept else NONE


def _that_fit(rows: Iterable[bytes]) -> Iterable[bytes]:
    size = 0
    for row in rows:
        size += len(row) + 1
        if size > MOST_BYTES:
            return
        yield row
