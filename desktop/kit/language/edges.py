"""The marks around a sentence: it is looked up without them, and shown with those that English writes."""

import re
from collections.abc import Iterator
from typing import Final

from desktop.kit.language.template import HAN

_EDGES: Final = re.compile(r"(?P<lead>[\s，；。、·：*]*)(?P<core>.*?)(?P<tail>[\s，；。、·：*]*)", re.DOTALL)
_MARKS: Final = str.maketrans({"，": ", ", "；": "; ", "。": ". ", "、": ", ", "：": ": "})


def trimmed(text: str) -> tuple[str, str, str]:
    """The marks before, the words, the marks behind."""
    match = _EDGES.fullmatch(text)
    return (match["lead"], match["core"], match["tail"]) if match else ("", text, "")


def unwrapped(text: str) -> str:
    """The text without the brackets or quotes around it."""
    return text[1:-1] if text[:1] + text[-1:] in ("（）", "“”") and text.count(text[0]) == 1 else text


def pieces(chinese: str, english: str) -> Iterator[tuple[str, str]]:
    """The lines or the sentences of an entry, where both sides have as many of them; nothing of a single one."""
    for joint, end in (("\n", "\n"), ("。", ". ")):
        parts, said = chinese.rstrip("。").split(joint), english.rstrip(".").split(end)
        if len(parts) == len(said) > 1:
            yield from ((part, words) for part, words in zip(parts, said, strict=True) if HAN.search(part))


def has_sentences(text: str) -> bool:
    """True for more than one line or sentence."""
    return "\n" in text or "。" in text


def marks(chinese: str) -> str:
    """Marks at an edge as English writes them."""
    return chinese.translate(_MARKS)
