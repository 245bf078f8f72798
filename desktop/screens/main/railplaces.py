"""The places of the rail: in which order and groups they stand, and by which key each is reached."""

from typing import Final, NamedTuple

from sync.cache.places import Place


class Entry(NamedTuple):
    """One line of the rail: a place, or a gap between two groups when `place` is None."""

    place: Place | None
    icon: str = ""


ENTRIES: Final = (
    Entry(Place.REPORTED, "inbox-arrow-down-outline"),
    Entry(Place.TO_SIGN, "file-sign"),
    Entry(Place.TO_DO, "clipboard-text-outline"),
    Entry(Place.DUE_TODAY, "calendar-today"),
    Entry(Place.NEAR, "timer-sand"),
    Entry(Place.OVERDUE, "alert-circle-outline"),
    Entry(Place.APPROVALS, "stamper"),
    Entry(None),
    Entry(Place.BAD_RATING, "emoticon-sad-outline"),
    Entry(Place.SUPERVISED, "gavel"),
    Entry(Place.ASSISTING, "account-group-outline"),
    Entry(Place.DIFFICULT, "help-circle-outline"),
    Entry(None),
    Entry(Place.DRAFTS, "file-edit-outline"),
    Entry(Place.OUTBOX, "send-clock-outline"),
    Entry(None),
    Entry(Place.CLOSED, "check-circle-outline"),
    Entry(Place.ARCHIVE, "archive-outline"),
    Entry(None),
    Entry(Place.UNITS, "home-group"),
)


def keyed_places() -> list[Place]:
    """The places of Alt+1 to Alt+9: where an administrator is all day, then what waits to leave; Alt+0 the units."""
    return [*(entry.place for entry in ENTRIES[:7] if entry.place), Place.DRAFTS, Place.OUTBOX, Place.UNITS]


def key_of(place: Place) -> str:
    """`Alt+1`; empty for a place without a key."""
    keyed = keyed_places()
    return f"Alt+{(keyed.index(place) + 1) % 10}" if place in keyed else ""


def row_of(place: Place) -> int:
    """Where a place stands, gaps counted."""
    return next(row for row, entry in enumerate(ENTRIES) if entry.place == place)


def tooltip(place: Place) -> str:
    """Name and key."""
    key = key_of(place)
    return f"{place.label}（{key}）" if key else place.label
