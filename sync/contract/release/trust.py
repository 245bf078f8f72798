"""Whose signature counts: public keys that ship with the program, so that no line and no district adds one."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

FILE: Final = "keys.txt"


@cache
def trusted_keys() -> frozenset[str]:
    """The makers' keys (Ed25519, base64url); none before they made the first."""
    return frozenset(_read(files("resources").joinpath("release", FILE).read_text(encoding="utf-8")))


def _read(text: str) -> Iterator[str]:
    """One key a line, `#` begins a remark."""
    for line in text.splitlines():
        key = line.partition("#")[0].strip()
        if key:
            yield key
