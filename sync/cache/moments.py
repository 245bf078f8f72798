"""Moments as integers in the tables: microseconds since 1970 UTC, so that they sort, compare and come back exactly."""

from datetime import UTC, datetime, timedelta
from typing import Final, overload

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)


@overload
def to_int(moment: datetime) -> int: ...
@overload
def to_int(moment: None) -> None: ...
def to_int(moment: datetime | None) -> int | None:
    """Microseconds since 1970 of an aware moment."""
    return None if moment is None else (moment - EPOCH) // MICROSECOND


@overload
def from_int(value: int) -> datetime: ...
@overload
def from_int(value: None) -> None: ...
def from_int(value: int | None) -> datetime | None:
    """The aware UTC moment."""
    return None if value is None else EPOCH + timedelta(microseconds=value)
