"""常用语: a phrase as it is kept and travels, and a book of them as a plain file that people read, write and pass on.

Each begins with a line `【标题】`; a line `适用：答复反映人、办理进展` may follow; the rest up to the next title is
its text. Lines that begin with `#` before the first title are remarks.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sync.regulation.terms import Verb, label

MOST: Final = 500
"""Phrases of one book."""
TITLE_CHARACTERS: Final = 30
TEXT_CHARACTERS: Final = 4000

_TITLE: Final = re.compile(r"【(.*)】\s*")
_FITS: Final = re.compile(r"适用[：:]\s*(.*)")
_BETWEEN: Final = re.compile(r"[、，,\s]+")
_VERBS: Final = {label(verb): verb.value for verb in Verb}


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """`verbs` are codes of the forms that it is proposed in first; none: in all. One of a later version is kept."""

    title: str
    text: str
    verbs: tuple[str, ...] = ()

    def fits(self, verb: Verb) -> bool:
        """Whether it was written for this form."""
        return verb.value in self.verbs


class BadBook(ValueError):
    """Not a book of phrases; the message is a sentence that names the line."""


def write_book(phrases: Iterable[Phrase]) -> str:
    """The file; `read_book` gives the same phrases again."""
    return "\n\n".join("\n".join(_lines(phrase)) for phrase in phrases) + "\n"


def read_book(text: str) -> tuple[Phrase, ...]:
    """The phrases of a file, in their order. Raises BadBook."""
    phrases = tuple(_phrase(title, number, lines) for title, number, lines in _parts(text))
    if len(phrases) > MOST:
        raise BadBook(f"共有 {len(phrases)} 条，一个文件最多 {MOST} 条")
    titles = [phrase.title for phrase in phrases]
    if twice := next((title for title in titles if titles.count(title) > 1), ""):
        raise BadBook(f"“{twice}”出现了两次，标题不能相同")
    return phrases


def decoded(data: bytes) -> str:
    """The text of a file, also as an older Notepad writes it. Raises BadBook."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadBook("文件不是文本，请用记事本另存为 UTF-8 后再试")


def fault_of(phrase: Phrase) -> str:
    """Why a phrase cannot be kept, in a sentence; empty when it can."""
    if not phrase.title.strip() or "\n" in phrase.title:
        return "请写一个标题"
    if len(phrase.title) > TITLE_CHARACTERS:
        return f"标题“{phrase.title[:TITLE_CHARACTERS]}…”超过 {TITLE_CHARACTERS} 字"
    if not phrase.text.strip():
        return f"“{phrase.title}”没有内容"
    if len(phrase.text) > TEXT_CHARACTERS:
        return f"“{phrase.title}”超过 {TEXT_CHARACTERS} 字"
    return ""


def _lines(phrase: Phrase) -> Iterator[str]:
    yield f"【{phrase.title}】"
    if names := [label(Verb(verb)) for verb in phrase.verbs if verb in set(Verb)]:
        yield f"适用：{'、'.join(names)}"
    for line in phrase.text.splitlines():
        yield f"\\{line}" if line.startswith("\\") or _TITLE.fullmatch(line) or _FITS.fullmatch(line) else line


def _parts(text: str) -> Iterator[tuple[str, int, list[str]]]:
    """Each title, the number of its line and the lines below it."""
    part: tuple[str, int, list[str]] | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if found := _TITLE.fullmatch(line):
            if part is not None:
                yield part
            part = (found[1].strip(), number, [])
        elif part is not None:
            part[2].append(line)
        elif line.strip() and not line.lstrip().startswith(("#", "＃")):
            raise BadBook(f"第 {number} 行不在任何【标题】之下")
    if part is not None:
        yield part


def _phrase(title: str, number: int, lines: list[str]) -> Phrase:
    fits = _FITS.fullmatch(lines[0]) if lines else None
    body = lines[1:] if fits else lines
    text = "\n".join(line.removeprefix("\\") for line in body).strip()
    phrase = Phrase(title=title, text=text, verbs=_verbs(fits[1], number + 1) if fits else ())
    if fault := fault_of(phrase):
        raise BadBook(f"第 {number} 行：{fault}")
    return phrase


def _verbs(words: str, number: int) -> tuple[str, ...]:
    names = [name for name in _BETWEEN.split(words) if name]
    if strange := next((name for name in names if name not in _VERBS), ""):
        raise BadBook(f"第 {number} 行：没有“{strange}”这一种办理，可以写的是：{'、'.join(_VERBS)}")
    return tuple(_VERBS[name] for name in names)
