"""Reads the JSON that a person wrote, as an argument or in a file; a fault in it is wrong use, in a sentence."""

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar

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


def _known(value: Any, kind: Any) -> None:
    """Between programs an unknown field is a later version's; in what a person wrote it is a slip. Raises Malformed."""
    if is_dataclass(kind) and isinstance(value, dict):
        names = [each.name for each in fields(kind)]
        if strange := next((name for name in value if name not in names), ""):
            raise codec.Malformed(f"没有这一项，可以写的是：{'、'.join(names)}", f"$.{strange}")


def of_text(text: str, kind: type[T], what: str, advice: str = "") -> T:
    """What the text holds; `what` says which text it is. Raises WrongUse."""
    try:
        value = codec.loads(text, kind)
        _known(codec.loads(text, Any), kind)
    except codec.Malformed as error:
        raise WrongUse(f"{what}：{error.said}。{advice}") from error
    return value
