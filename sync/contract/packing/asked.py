"""What packing can be asked for, and what unpacking can meet."""

from enum import Enum


class Effort(Enum):
    """How hard to try: bytes against seconds of the packing machine."""

    QUICK = "quick"
    """A fast line: some 100 MB of rows a second."""
    SHORT = "short"
    """A weak line and little to say: prepared at once, a few milliseconds for ten rows."""
    LONG = "long"
    """A weak line and much to say: 2 MB of rows a second, which is a hundred times faster than the line."""


class Damaged(ValueError):
    """The bytes are not what their coding promises."""


class Torn(ValueError):
    """The bytes end too early."""


class TooMuch(ValueError):
    """The body unpacks to more than was allowed."""
