"""Where sentences were joined: each part is told by itself, what is data behind a wide blank stays as it is."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from desktop.kit.language import almanac
from desktop.kit.language.template import HAN

Tell = Callable[[str], str]

_BEFORE_DATA: Final = ("　", "  ")
"""A label, then what it is about: only the label is told."""
_JOINTS: Final = (
    ("\n", "\n"), ("。", ". "), ("；", "; "), (" · ", " · "), ("·", " · "), ("，", ", "), (" → ", " → "),
    ("——", " — "), ("、", ", "),
)  # fmt: skip
_PROSE: Final = "。；，、"
"""What is joined by these may be somebody's own words: all of it is known, or none of it is told."""
_KEYED: Final = re.compile(r"(?P<before>[^(]*)\(&(?P<key>\w)\)(?P<after>.*)", re.DOTALL)
_WRAPPED: Final = re.compile(r"(?P<before>.*?)（(?P<inner>[^（）]*)）(?P<after>.*)", re.DOTALL)
_QUOTED: Final = re.compile(r"“([^“”]*)”(.*)", re.DOTALL)
_EDGES: Final = re.compile(r"(?P<lead>[\s，；。·：*]*)(?P<core>.*?)(?P<tail>[\s，；。·：*]*)", re.DOTALL)
_MARKS: Final = str.maketrans({"，": ", ", "；": "; ", "。": ".", "：": ": "})


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
        parts, said = chinese.rstrip("。").split(joint), english.split(end)
        if len(parts) == len(said) > 1:
            yield from ((part, words) for part, words in zip(parts, said, strict=True) if HAN.search(part))


def has_sentences(text: str) -> bool:
    """True for more than one line or sentence."""
    return "\n" in text or "。" in text


def marks(chinese: str) -> str:
    """Marks at an edge as English writes them."""
    return chinese.translate(_MARKS)


def parts_told(text: str, tell: Tell) -> str | None:
    """The text with its parts told at the widest joint that it has; None where it is one piece or nothing changed."""
    for blank in _BEFORE_DATA:
        if blank in text.strip():
            head, _, rest = text.partition(blank) if not text.startswith(blank) else (text, "", "")
            return f"{tell(head)}{blank}{rest}" if rest and tell(head) != head else None
    joined = (_split(text, joint, english, tell) for joint, english in _JOINTS if joint in text)
    return next(filter(None, joined), None) or _wrapped(text, tell) or _after_moment(text, tell)


def _split(text: str, joint: str, english: str, tell: Tell) -> str | None:
    parts = text.split(joint)
    said = [tell(part) for part in parts]
    if said == parts or (joint in _PROSE and any(HAN.search(part) for part in parts if tell(part) == part)):
        return None
    return english.join(part.strip() if joint != "\n" else part for part in said)


def _after_moment(text: str, tell: Tell) -> str | None:
    moment = almanac.moment_before(text)
    return f"{tell(moment)} {tell(text[len(moment) + 1 :])}" if moment else None


def _wrapped(text: str, tell: Tell) -> str | None:
    if keyed := _KEYED.fullmatch(text):
        return f"{tell(keyed['before'])} (&{keyed['key']}){tell(keyed['after'])}"
    if quoted := _QUOTED.fullmatch(text):
        said, rest = tell(quoted[1]), tell(quoted[2])
        return f"“{said}” {rest}".rstrip() if said != quoted[1] else None
    if match := _WRAPPED.fullmatch(text):
        parts = [match["before"], match["inner"], match["after"]]
        before, inner, after = (tell(part) for part in parts)
        return f"{before} ({inner}) {after}".strip() if [before, inner, after] != parts else None
    name, colon, rest = text.partition("：")
    if colon and (said := tell(name)) != name:
        return f"{said}: {tell(rest)}".rstrip()
    return None
