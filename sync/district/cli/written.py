"""Reads the JSON that a person wrote, as an argument or in a file; a fault in it is wrong use, in a sentence."""

from pathlib import Path
from typing import TypeVar

from sync.contract import codec
from sync.district.cli.common import WrongUse
from sync.mishaps import unreadable

T = TypeVar("T")


def of_file(file: Path, kind: type[T], advice: str = "") -> T:
    """What the file holds, with or without the mark that Windows writes. Raises WrongUse."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(f"{file} 读不出来：{unreadable(error)}{advice}") from error
    return of_text(text, kind, f"{file} 的内容不对", advice)


def of_text(text: str, kind: type[T], what: str, advice: str = "") -> T:
    """What the text holds; `what` says which text it is. Raises WrongUse."""
    try:
        return codec.loads(text, kind)
    except codec.Malformed as error:
        raise WrongUse(f"{what}：{error.said}。{advice}") from error
