"""One attachment of an order, as a desk sees it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sync.contract.commands import Original

PICTURES: Final = ("image/jpeg", "image/png", "image/webp", "image/bmp", "image/gif")
"""What the desk itself can show; everything else can be saved, and nothing is ever started."""


class Where(StrEnum):
    """Where the content of an attachment is."""

    AWAY = "away"
    COMING = "coming"
    HERE = "here"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One attachment as this desk sees it; `here` of `size` bytes have come, `reason` says why no more do.

    `original` is there where this is a smaller copy; `whole` when that original is here, `note` a word on it. While
    it is `fetching` the original, `here` counts the original's bytes.
    """

    sha256: str
    name: str
    size: int
    media_type: str
    by: str = ""
    where: Where = Where.AWAY
    here: int = 0
    reason: str = ""
    original: Original | None = None
    note: str = ""
    fetching: bool = False
    whole: bool = False

    @property
    def shows(self) -> bool:
        """True for a picture that the desk can show."""
        return self.media_type in PICTURES

    @property
    def has_more(self) -> bool:
        """True where only the smaller copy is here and the original could be fetched."""
        return self.original is not None and self.where is Where.HERE and not self.whole

    @property
    def percent(self) -> int:
        """How much of it has come."""
        size = self.original.size if self.fetching and self.original else self.size
        return self.here * 100 // size if size else 100
