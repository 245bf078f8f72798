"""Texts and numbers as they are compared: without signs, spaces, widths and case, which anybody may write otherwise."""

import re
import unicodedata
from typing import Final

_SIGNS: Final = re.compile(r"[\W_]+")
_OTHERS: Final = re.compile(r"\D+")
_COUNTRY: Final = re.compile(r"^(?:00)?86(?=1\d{10}$)")


def plain(text: str) -> str:
    """The letters, characters and digits of a text."""
    return _SIGNS.sub("", unicodedata.normalize("NFKC", text)).casefold()


def digits(text: str) -> str:
    """The digits of a text, run together."""
    return _OTHERS.sub("", unicodedata.normalize("NFKC", text))


def plain_phone(phone: str) -> str:
    """The digits of a telephone number, without the country's code."""
    return _COUNTRY.sub("", digits(phone))
