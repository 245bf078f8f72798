"""A long time without the district: from the last contact before it to the first one after it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

LONG: Final = timedelta(days=1)
"""From here on somebody should be told what happened meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Both moments by the district's time."""

    began: datetime
    ended: datetime
