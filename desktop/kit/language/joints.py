"""Where sentences were joined: each part is told by itself, what is data behind a wide blank stays as it is."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from desktop.kit.language import almanac
from desktop.kit.language.template import HAN, small

Tell = Callable[[str], str]

_BEFORE_DATA: Final = ("　", "  ")
"""A label, then what it is about: only the label is told."""
_JOINTS: Final = (
    ("。", ". "), ("；", "; "), (" · ", " · "), ("·", " · "), ("，", ", "), (" → ", " → "),
    ("——", " — "), ("、", ", "),
)  # fmt: skip
_PROSE: Final = "。；，、"
"""What is joined by these may be somebody's own words: all of it is known, or none of it is told."""
_KEYED: Final = re.compile(r"(?P<before>[^(]*)\(&(?P<key>\w)\)(?P<after>.*)", re.DOTALL)
_NUMBERED: Final = re.compile(r"(&\w +)(.*)")
"""A line of a menu, with the key that chooses it."""
_WRAPPED: Final = re.compile(r"(?P<before>.*?)（(?P<inner>[^（）]*)）(?P<after>.*)", re.DOTALL)
_COUNTED: Final = re.compile(r"(.+?) ([\d,./%]+)")
_QUOTED: Final = re.compile(r"“([^“”]*)”(.*)", re.DOTALL)
_MARKS: Final = (",", ".", ";", ":")
_TITLED: Final = re.compile(r"《([^《》]*)》(.*)", re.DOTALL)


def ways(text: str, tell: Tell) -> Iterator[str]:
    """The text with its parts told, at each joint that it has; nothing where it is one piece or nothing changed."""
    if numbered := _NUMBERED.fullmatch(text):
        yield f"{numbered[1]}{tell(numbered[2])}"
        return
    for blank in _BEFORE_DATA:
        head, found, rest = text.partition(blank)
        if found and head:
            yield f"{tell(head)}{blank}{rest}"
            return
    joined = (_split(text, joint, english, tell) for joint, english in _JOINTS if joint in text)
    yield from filter(None, joined)
    yield from filter(
        None, (way(text, tell) for way in (_keyed, _counted, _quoted, _titled, _wrapped, _named, _after_moment))
    )


def _split(text: str, joint: str, english: str, tell: Tell) -> str | None:
    parts = text.split(joint)
    said = [tell(part) for part in parts]
    if said == parts or (joint in _PROSE and any(HAN.search(part) for part in parts if tell(part) == part)):
        return None
    if joint in "，；":
        said[1:] = [small(now) if now != part else now for now, part in zip(said[1:], parts[1:], strict=True)]
    return english.join(part.strip() for part in said)


def _keyed(text: str, tell: Tell) -> str | None:
    match = _KEYED.fullmatch(text)
    return f"{tell(match['before'])} (&{match['key']}){tell(match['after'])}" if match else None


def _counted(text: str, tell: Tell) -> str | None:
    """A name and its figure: `在办 40`."""
    match = _COUNTED.fullmatch(text)
    return f"{tell(match[1])} {match[2]}" if match else None


def _quoted(text: str, tell: Tell) -> str | None:
    match = _QUOTED.fullmatch(text)
    if match is None or HAN.search(tell(match[2])):
        return None
    return _followed(f'"{tell(match[1])}"', tell(match[2]))


def _titled(text: str, tell: Tell) -> str | None:
    """A title in its marks: a law of ours is told and loses them, a subject is data and keeps them."""
    match = _TITLED.fullmatch(text)
    if match is None:
        return None
    title = tell(match[1])
    return _followed(title if title != match[1] else f"《{title}》", tell(match[2]))


def _wrapped(text: str, tell: Tell) -> str | None:
    match = _WRAPPED.fullmatch(text)
    if match is None:
        return None
    before, inner, after = (tell(match[name]) for name in ("before", "inner", "after"))
    if inner == match["inner"] and before == match["before"]:
        return None
    return _followed(f"{before} ({inner})".strip(), after)


def _followed(said: str, after: str) -> str:
    """With a blank between two words, and none before a mark."""
    return f"{said}{'' if after[:1] in _MARKS else ' '}{after}".rstrip()


def _named(text: str, tell: Tell) -> str | None:
    name, colon, rest = text.partition("：")
    if not colon or tell(name) == name:
        return None
    return f"{tell(name)}: {tell(rest)}".rstrip()


def _after_moment(text: str, tell: Tell) -> str | None:
    moment = almanac.moment_before(text)
    return f"{tell(moment)} {tell(text[len(moment) + 1 :])}" if moment else None
