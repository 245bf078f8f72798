"""Moments as integers in the database: microseconds since 1970 UTC."""

from datetime import UTC, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def stored(moment: datetime) -> int:
    """The integer kept for an aware moment."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def moment(value: int) -> datetime:
    """The moment (UTC) behind a kept integer."""
    return EPOCH + timedelta(microseconds=value)
