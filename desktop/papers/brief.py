"""The few lines about an order that may go into a chat group: nothing in them says who reported (R17.3)."""

from dataclasses import dataclass
from typing import Final

from desktop.papers.masking import masked_words, near_home, without_house
from sync.regulation.orders import Reporter

ROOM: Final = 200
"""Characters of the original words; a telephone shows no more without a tap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the lines are made of, as it stands in the order; `task` and `due` are in words already."""

    number: str
    kind: str
    subject: str
    body: str
    place: str
    task: str
    due: str
    reporter: Reporter


def brief_text(brief: Brief) -> str:
    """Number, subject, place, words, what is asked and until when; masked, in plain text."""
    who = brief.reporter
    place = without_house(brief.place) if near_home(brief.place, who) else brief.place
    lines = (
        f"【工单】{brief.number}（{brief.kind}）",
        f"事项：{masked_words(brief.subject, who)}",
        f"地点：{masked_words(place, Reporter(name=who.name, phone=who.phone))}" if place else "",
        f"诉求：{_short(masked_words(' '.join(brief.body.split()), who))}",
        f"要求：{masked_words(brief.task, who)}",
        f"期限：{brief.due}",
        "（已隐去反映人信息，请勿在群里追问是谁反映的）",
    )
    return "\n".join(line for line in lines if line)


def _short(words: str) -> str:
    return words if len(words) <= ROOM else f"{words[:ROOM].rstrip()}……（全文在督办通里）"
