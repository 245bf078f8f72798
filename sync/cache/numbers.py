"""The number of an order as people write it, read out or paste it (R11.3). Pure."""

import re
import unicodedata
from typing import Final

FEWEST: Final = 4
"""So many last digits of an order's numbers are in the index as a word of their own."""
_CALLED: Final = "(?:工单|受理|上级|热线)?(?:编号|号码|单号|号)|工单"
_BEFORE: Final = re.compile(rf"^(?:no(?![a-z])\.?|{_CALLED})?[\s:.#]*", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[\s\-_/·.]+")
_NUMBER: Final = re.compile(r"[A-Za-z]{0,8}\d{4,30}")


def number_in(text: str) -> str:
    """The number that was typed, without what people write around and into it; empty when it is none.

    `No. 2026 0928 000012`, `工单号：０００１２３` and `DB20260928-000012` are numbers, from four digits on.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    bare = _BETWEEN.sub("", _BEFORE.sub("", plain, count=1))
    return bare.upper() if _NUMBER.fullmatch(bare) else ""
