"""常用语 that an editor offers: one's own, the district's, and a first set that comes with the program."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import resources
from desktop.actions.desk import Desk
from desktop.actions.initials import initials
from sync.contract.phrasebook import Phrase, read_book
from sync.regulation.terms import Verb


class Origin(StrEnum):
    """Who wrote it, in the order in which they are offered; only one's own can be changed here."""

    OWN = "我的"
    DISTRICT = "全区"
    SUPPLIED = "通用"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """One that can be inserted; `id` only where it is one's own."""

    phrase: Phrase
    origin: Origin
    id: str = ""


def on_offer(desk: Desk, verb: Verb) -> list[Offered]:
    """All that there are: those for this form first, then those for every form, then the rest."""
    own = [Offered(phrase=each.phrase, origin=Origin.OWN, id=each.id) for each in desk.cache.phrases.own()]
    district = [Offered(phrase=each, origin=Origin.DISTRICT) for each in desk.cache.phrases.of_district()]
    known = {each.phrase.title for each in (*own, *district)}
    supplied = [Offered(phrase=each, origin=Origin.SUPPLIED) for each in supplied_book() if each.title not in known]
    written = [each for each in (*own, *district, *supplied) if each.phrase.text.strip()]
    return sorted(written, key=lambda each: _distance(each.phrase, verb))


def sought(offers: Iterable[Offered], words: str) -> Sequence[Offered]:
    """Those in which every word occurs, or of whose title it is the pinyin initials; a title comes before a text."""
    wanted = words.casefold().split()
    ranked = [(max((_rank(each.phrase, word) for word in wanted), default=0), each) for each in offers]
    return [each for rank, each in sorted(ranked, key=lambda pair: pair[0]) if rank < _NOWHERE]


_NOWHERE = 2


def _rank(phrase: Phrase, word: str) -> int:
    if word in phrase.title.casefold() or (word.isascii() and word in initials(phrase.title)):
        return 0
    return 1 if word in phrase.text.casefold() else _NOWHERE


def _distance(phrase: Phrase, verb: Verb) -> int:
    return 0 if phrase.fits(verb) else 2 if phrase.verbs else 1


@lru_cache(maxsize=1)
def supplied_book() -> tuple[Phrase, ...]:
    """The first set."""
    return read_book(resources.text("phrases", "start.zh.txt"))
