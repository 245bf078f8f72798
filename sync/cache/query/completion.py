"""What may stand where somebody is typing a condition just now."""

import re
from dataclasses import dataclass

from sync.cache.query.tokens import Token, tokens
from sync.cache.query.vocabulary import ALIASES, Known


@dataclass(frozen=True, slots=True)
class Gap:
    """A value that is being typed: what may stand at `start` to `end`, and what of it is there already."""

    start: int
    end: int
    begun: str
    options: tuple[str, ...]


def gap(text: str, caret: int, known: Known) -> Gap | None:
    """The value of a condition that is being typed at `caret`, or the key that was just typed; None elsewhere."""
    for token in tokens(text):
        if token.key and (found := _within(token, caret, known)) is not None:
            return found
        if token.text in ALIASES and caret == token.end:
            return Gap(token.start, token.end, token.text, (f"{token.text}:",))
    return None


def written(value: str) -> str:
    """A value as it stands behind its colon: in quotes where it has blanks or commas."""
    return f'"{value}"' if re.search(r"[\s,、]", value) else value


def _within(token: Token, caret: int, known: Known) -> Gap | None:
    """What stands there already as another value of the same condition is not offered again."""
    for value in token.values:
        if value.start <= caret <= value.end:
            others = {each.text for each in token.values if each is not value}
            options = tuple(words for words, _ in known.options(token.key) if words not in others)
            return Gap(value.start, value.end, value.text, options)
    return None
