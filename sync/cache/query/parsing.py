"""Understands what was typed, and says in a sentence what of it could not be understood."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final

from sync.cache.filters import EVERYTHING, Filter, filter_of
from sync.cache.query.tokens import Token, plain, tokens
from sync.cache.query.vocabulary import ALIASES, ALSO, Known, Meaning, Options

_WORD: Final = re.compile(r"[\u3400-\u9fff]{1,6}")


@dataclass(frozen=True, slots=True)
class Term:
    """A value that was understood: `单位`, `仓前街道` and the field it sets; without `start` to `end` it is gone."""

    start: int
    end: int
    key: str
    value: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """`words` are looked for in the texts, `where` must hold; `faults` are sentences about what was not understood."""

    text: str = ""
    words: str = ""
    where: Filter = EVERYTHING
    terms: tuple[Term, ...] = ()
    faults: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """True when something is asked for."""
        return bool(self.words or self.where)

    def without(self, term: Term) -> str:
        """The text with one value less; its condition goes with the last of them."""
        return " ".join((self.text[: term.start] + self.text[term.end :]).split())


@dataclass(frozen=True, slots=True)
class _Condition:
    """One condition as it was understood: its terms, and what its field is to be."""

    terms: tuple[Term, ...]
    setting: Any

    def __str__(self) -> str:
        return f"{self.terms[0].key}:{'、'.join(term.value for term in self.terms)}"


def parse(text: str, known: Known) -> Query:
    """Understand what was typed; a colon within other words is no condition."""
    words: list[str] = []
    faults: list[str] = []
    held: dict[str, _Condition] = {}
    for token in tokens(text):
        if token.key:
            faults += _take(held, token, known.options(token.key))
        else:
            words.append(token.text)
            faults += _strange(token.called)
    return Query(
        text=text,
        words=" ".join(words),
        where=filter_of({**asdict(EVERYTHING), **{field: each.setting for field, each in held.items()}}),
        terms=tuple(sorted((term for each in held.values() for term in each.terms), key=lambda term: term.start)),
        faults=tuple(dict.fromkeys(faults)),
    )


def _take(held: dict[str, _Condition], token: Token, options: Options) -> Iterator[str]:
    found: dict[str, list[tuple[Term, Any]]] = {}
    for place, value in enumerate(token.values):
        meant = _meant(options, value.text) if value.text else None
        if meant is not None:
            said, (field, setting) = meant
            found.setdefault(field, []).append((Term(*_span(token, place), token.key, said, field), setting))
        elif value.text:
            yield f"没有找到{token.key}“{value.text}”，这个条件没有起作用。"
    for field, pairs in found.items():
        condition = _Condition(tuple(term for term, _ in pairs), _joined([setting for _, setting in pairs]))
        if field in held:
            yield f"“{held[field]}”和“{condition}”不能同时成立，只用后一个。"
        held[field] = condition


def _span(token: Token, place: int) -> tuple[int, int]:
    """What goes when a value goes: the whole condition where it is the only one, else a comma beside it."""
    values = token.values
    if len(values) == 1:
        return token.start, token.end
    return (values[0].start, values[1].start) if place == 0 else (values[place - 1].end, values[place].end)


def _joined(settings: list[Any]) -> Any:
    """Values of which one need only hold are tuples, and become one."""
    if not isinstance(settings[0], tuple):
        return settings[-1]
    return tuple(dict.fromkeys(each for setting in settings for each in setting))


def _strange(called: str) -> Iterator[str]:
    """A Chinese word before a colon looks like a condition; a time or an address does not."""
    if _WORD.fullmatch(called):
        yield f"没有“{called}”这个条件，已按文字搜索；可用：{'/'.join(ALIASES)}。"


def _meant(options: Options, value: str) -> tuple[str, Meaning] | None:
    """The whole word before one that begins so, before one that has it in it."""
    asked = plain(ALSO.get(value, value)).casefold()
    named = [(plain(words).casefold(), words, meaning) for words, meaning in options]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found = next(((words, meaning) for name, words, meaning in named if fits(name, asked)), None)
        if found is not None:
            return found
    return None
