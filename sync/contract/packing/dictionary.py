"""The dictionary of the line: what orders, commands and answers have in common, so that it need not travel.

It is a frozen file: another content is another dictionary, told by its hash at the head of everything packed with it.
"""

import hashlib
import sys
from functools import cache
from importlib.resources import files
from typing import Final

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAGIC: Final = bytes.fromhex("5e2a4d1820000000")
"""A skippable frame of 32 bytes: RFC 9842, section 5."""


@cache
def content() -> bytes:
    """The dictionary's bytes, about 40 KB."""
    return files("sync.contract.packing").joinpath("1.dictionary").read_bytes()


class Dictionary:
    """What both ends know beforehand, and the name by which it is told apart."""

    def __init__(self, history: bytes = b"") -> None:
        """`history`: what the reader has already, and what comes is like."""
        whole = content() + history
        self.name = MAGIC + hashlib.sha256(whole).digest()
        """What stands before everything packed with it."""
        known = zstd.ZstdDict(whole, is_raw=True)
        self.prefix = known.as_prefix
        """For a long body, which it must not make the library take for a short one; read anew each time."""
        self.digested = known.as_digested_dict
        """For a short body, and for reading: made ready once."""


@cache
def common() -> Dictionary:
    """The dictionary without anything that only two know."""
    return Dictionary()
