"""How somebody was reached, and how a matter ended."""

from enum import StrEnum
from typing import Final


class Method(StrEnum):
    """How somebody was reached (R13.1, R14.3)."""

    WRITING = "writing"
    TELEPHONE = "telephone"
    IN_PERSON = "in_person"
    ON_SITE = "on_site"


class Outcome(StrEnum):
    """How the matter ended (what an order carries, Handling)."""

    SOLVED = "solved"
    EXPLAINED = "explained"


LABELS: Final[dict[StrEnum, str]] = {
    Method.WRITING: "书面",
    Method.TELEPHONE: "电话",
    Method.IN_PERSON: "当面",
    Method.ON_SITE: "现场察看",
    Outcome.SOLVED: "实际解决",
    Outcome.EXPLAINED: "解释说明",
}
