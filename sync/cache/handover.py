"""The unit's 交接单: as it was written here last, or as the district tells what was written at another workstation."""

from datetime import date
from typing import Final

from sync.cache.changed import Changed
from sync.cache.database import Database
from sync.cache.settings import Settings
from sync.contract import codec
from sync.contract.handover import HANDOVER_ID, Leave, older

SETTING: Final = "handover"
TOLD: Final = "handover.told"
"""The text of the note that the district has, or will not take; another one is to be brought."""
OUTDONE: Final = "handover.outdone"
"""The text of a note of this workstation that a newer one outdid, until somebody decided what becomes of it."""


class Handover:
    """One note for a unit; what was written last holds for all its workstations."""

    def __init__(self, database: Database, settings: Settings) -> None:
        """Belongs to an open cache."""
        self._database, self._settings = database, settings

    def kept(self, today: date) -> Leave | None:
        """The note that holds; None without one, after its end, and where it cannot be read."""
        told = self._told()
        own = _read(self._settings.get(SETTING)) if told is None or self.untold(today) else None
        note = told if own is None or (told and older(own, told)) else own
        return note if note and not note.over else None

    def keep(self, note: Leave) -> Changed:
        """Write it here; it is brought to the district where the unit has other workstations."""
        text = codec.dumps(note).decode()
        self._settings.set(SETTING, text)
        self.let_go()
        if self._settings.get(TOLD) == text:  # brought before, and another workstation wrote something else since
            self._settings.set(TOLD, "")
        return Changed(handover=True)

    def untold(self, today: date) -> Leave | None:
        """What was written here, is not over by its own days, and was not brought yet."""
        text = self._settings.get(SETTING)
        note = _read(text) if text != self._settings.get(TOLD) else None
        return note if note and note.last >= today else None

    def told(self, note: Leave) -> None:
        """The district has this note, or will not take it."""
        self._settings.set(TOLD, codec.dumps(note).decode())

    def outdone(self) -> Leave | None:
        """What was written here and did not come to hold, because a newer one did."""
        return _read(self._settings.get(OUTDONE))

    def note_outdone(self, note: Leave) -> Changed:
        """The district has a newer one than this, which stays here to be looked at unless it was written anew since."""
        text = codec.dumps(note).decode()
        if self._settings.get(SETTING) == text:
            self._settings.set(OUTDONE, text)
        return Changed(handover=True)

    def let_go(self) -> Changed:
        """Nobody needs the words any more that a newer note outdid."""
        if self._settings.get(OUTDONE):
            self._settings.set(OUTDONE, "")
        return Changed(handover=True)

    def _told(self) -> Leave | None:
        row = self._database.value("SELECT row FROM rules WHERE id = ?", HANDOVER_ID)
        try:
            (note,) = codec.loads(str(row), tuple[Leave]) if row else (None,)
        except codec.Malformed:
            return None
        return note


def _read(text: str) -> Leave | None:
    try:
        return codec.loads(text, Leave) if text else None
    except codec.Malformed:
        return None
