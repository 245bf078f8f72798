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


@cache
def prefix() -> tuple["zstd.ZstdDict", int]:
    """The dictionary as a prefix of what is packed, in the form in which the library takes it."""
    return zstd.ZstdDict(content(), is_raw=True).as_prefix


@cache
def head() -> bytes:
    """What stands before everything packed with this dictionary."""
    return MAGIC + hashlib.sha256(content()).digest()
