"""Orders on which a deed may not be done when it is done to many: told by reason, with article and names."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.actions.words import article_words
from sync.regulation.terms import Verb, label
from sync.regulation.workflow import Refused

NAMED: Final = 3
"""Orders that a sentence names; the rest of them are counted."""
_SUBJECT: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """One order, what stands against the deed, and the unit that it would be done to where there is one."""

    order_id: str
    subject: str
    why: Refused
    unit: str = ""


def told(found: Sequence[Barred], verb: Verb) -> list[str]:
    """A sentence for each reason, the most frequent first: on which orders `verb` may not be done, and why."""
    reasons: dict[str, list[Barred]] = {}
    for each in found:
        reasons.setdefault(_reason(each.why), []).append(each)
    alike = sorted(reasons.items(), key=lambda pair: -len(pair[1]))
    return [_sentence(_which(some), label(verb), reason) for reason, some in alike]


def _sentence(which: str, deed: str, reason: str) -> str:
    """Most reasons say themselves what may not be done."""
    return f"{which}：{reason}" if f"不能{deed}" in reason else f"{which}不能{deed}：{reason}"


def _reason(why: Refused) -> str:
    article = article_words(why.article)
    return why.reason if article in why.reason else f"{why.reason.rstrip('。')}（依据{article}）。"


def _which(some: Sequence[Barred]) -> str:
    names = list(dict.fromkeys(name for each in some if (name := _name(each))))[:NAMED]
    if not names:
        return f"{len(some)} 件工单"
    return "".join(names) if len(some) == len(names) else f"{''.join(names)}等 {len(some)} 件"


def _name(each: Barred) -> str:
    subject = each.subject if len(each.subject) <= _SUBJECT else f"{each.subject[:_SUBJECT]}…"
    return f"{each.unit}《{subject}》" if subject else each.unit
