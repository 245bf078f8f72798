"""What somebody typed to find orders: words, and conditions such as `单位:仓前 状态:超期`. Pure."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from sync.cache.filters import EVERYTHING, Filter, filter_of
from sync.regulation.terms import HopState, Kind, Level, OrderState, Rating, label
from sync.regulation.urgency import Urgency

if TYPE_CHECKING:
    from sync.regulation.orders import Unit

BAD: Final = "差评"
Meaning = tuple[str, Any]
"""A field of Filter and its value."""
Options = Sequence[tuple[str, Meaning]]
"""What may stand behind a key, in words, and what it means; the likelier first."""

_TOKEN: Final = re.compile(r"(?P<key>[^\s:]+):(?P<value>\"[^\"]*\"?|“[^”]*”?|\S*)|\S+")
_WORD: Final = re.compile(r"[\u3400-\u9fff]{1,6}")
_QUOTES: Final = '"“”'

URGENCIES: Final[Options] = (
    ("超期", ("urgency", Urgency.OVERDUE)),
    ("今日到期", ("urgency", Urgency.TODAY)),
    ("临期", ("urgency", Urgency.NEAR)),
    ("期限未到", ("urgency", Urgency.CALM)),
)
_STATES: Final = (
    *(HopState.AWAITING_SIGNATURE, HopState.HANDLING, HopState.RESULT_SUBMITTED, HopState.RETURNED),
    *(OrderState.REGISTERED, OrderState.CLOSED, OrderState.DECLINED, OrderState.REFERRED),
)
STATES: Final[Options] = (*((label(each), ("state", each)) for each in _STATES), *URGENCIES)
KINDS: Final[Options] = [(label(each), ("kind", each)) for each in Kind]
RATINGS: Final[Options] = [(BAD, ("bad", True)), *((label(each), ("rating", each)) for each in Rating)]
REPEATS: Final[Options] = [("是", ("repeats", True))]

ALIASES: Final = {
    "单位": ("承办", "承办单位", "dw"),
    "村": ("社区", "村社区", "cun"),
    "状态": ("办理状态", "zt"),
    "期限": ("时限", "到期", "qx"),
    "类别": ("类型", "lb"),
    "来源": ("渠道", "ly"),
    "标签": ("bq",),
    "评价": ("满意度", "回访", "pj"),
    "重复": ("cf",),
}
"""The keys, and what else they are called."""
KEYS: Final = {name: key for key, others in ALIASES.items() for name in (key, *others)}
ALSO: Final = {
    "逾期": "超期", "已超期": "超期", "今天": "今日到期", "今日": "今日到期", "今天到期": "今日到期", "快到期": "临期",
    "不满": "不满意", "建议": "意见建议", "意见": "意见建议", "未签收": "待签收", "已结": "已办结", "办结": "已办结",
}  # fmt: skip
"""Other words for values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What there is here to narrow by, as the cache has it."""

    units: Sequence["Unit"] = ()
    sources: Sequence[str] = ()
    tags: Sequence[str] = ()

    def options(self, key: str) -> Options:
        """What may stand behind a key."""
        villages = [unit for unit in self.units if unit.level is Level.VILLAGE]
        found: dict[str, Options] = {
            "单位": [(unit.name, ("unit", unit.id)) for unit in self.units],
            "村": [(unit.name, ("unit", unit.id)) for unit in villages],
            "状态": STATES,
            "期限": URGENCIES,
            "类别": KINDS,
            "来源": [(each, ("source", each)) for each in self.sources],
            "标签": [(each, ("tag", each)) for each in self.tags],
            "评价": RATINGS,
            "重复": REPEATS,
        }
        return found[key]


@dataclass(frozen=True, slots=True)
class Term:
    """A condition that was understood, at `start` to `end` of the text: `单位`, `仓前街道` and the field it sets."""

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
        """The text with one condition less."""
        return " ".join((self.text[: term.start] + self.text[term.end :]).split())


@dataclass(frozen=True, slots=True)
class Gap:
    """A value that is being typed: what may stand at `start` to `end`, and what of it is there already."""

    start: int
    end: int
    begun: str
    options: tuple[str, ...]


def parse(text: str, known: Known) -> Query:
    """Understand what was typed; widths do not matter, and a colon within other words is no condition."""
    plain = _plain(text)
    words: list[str] = []
    faults: list[str] = []
    terms: dict[str, tuple[Term, Any]] = {}
    for match in _TOKEN.finditer(plain):
        key, value = match["key"], (match["value"] or "").strip(_QUOTES)
        name = KEYS.get(key or "")
        if name is None:
            words.append(match[0])
            faults += _strange(key)
        elif value:
            faults += _take(terms, match, name, _meant(known.options(name), value), value)
    return Query(
        text=text,
        words=" ".join(words),
        where=filter_of({**asdict(EVERYTHING), **{field: value for field, (_, value) in terms.items()}}),
        terms=tuple(sorted((term for term, _ in terms.values()), key=lambda term: term.start)),
        faults=tuple(dict.fromkeys(faults)),
    )


def gap(text: str, caret: int, known: Known) -> Gap | None:
    """The value of a condition that is being typed at `caret`, or the key that was just typed; None elsewhere."""
    for match in _TOKEN.finditer(_plain(text)):
        name = KEYS.get(match["key"] or "")
        if name is not None and match.start("value") <= caret <= match.end():
            options = tuple(words for words, _ in known.options(name))
            return Gap(match.start("value"), match.end(), match["value"].strip(_QUOTES), options)
        if match[0] in ALIASES and caret == match.end():
            return Gap(match.start(), match.end(), match[0], (f"{match[0]}:",))
    return None


def written(value: str) -> str:
    """A value as it stands behind its colon: in quotes where it has blanks."""
    return f'"{value}"' if re.search(r"\s", value) else value


def _take(
    terms: dict[str, tuple[Term, Any]], match: re.Match[str], key: str, meant: tuple[str, Meaning] | None, value: str
) -> Iterator[str]:
    if meant is None:
        yield f"“{key}”里没有“{value}”，这个条件没有起作用。"
        return
    said, (field, setting) = meant
    if field in terms:
        yield f"“{terms[field][0].key}:{terms[field][0].value}”和“{key}:{said}”不能同时成立，只用后一个。"
    terms[field] = (Term(match.start(), match.end(), key, said, field), setting)


def _strange(key: str | None) -> Iterator[str]:
    """A Chinese word before a colon looks like a condition; a time or an address does not."""
    if key and _WORD.fullmatch(key):
        yield f"没有“{key}”这个条件，已按文字搜索；可用：{'、'.join(ALIASES)}。"


def _meant(options: Options, value: str) -> tuple[str, Meaning] | None:
    """The whole word before one that begins so, before one that has it in it."""
    asked = _plain(ALSO.get(value, value)).casefold()
    named = [(_plain(words).casefold(), words, meaning) for words, meaning in options]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found = next(((words, meaning) for name, words, meaning in named if fits(name, asked)), None)
        if found is not None:
            return found
    return None


def _plain(text: str) -> str:
    """Full-width signs made ordinary, one for one, so that positions stay what they are."""
    return "".join(plain if len(plain := unicodedata.normalize("NFKC", each)) == 1 else each for each in text)
