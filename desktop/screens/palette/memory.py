"""What was used of late in the palette: kept on this workstation, so that it stands on top the next time."""

import json
from functools import partial
from typing import Final

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.commands import ORDERS
from desktop.screens.palette.ranking import remembered

RECENT: Final = "palette.recent"
_LATELY: Final = 4
_OF_ORDER: Final = f"{ORDERS}:"


class Memory:
    """The names of commands, the last one first; empty until they have been read."""

    def __init__(self, desk: Desk, door: Door) -> None:
        self._desk, self._door = desk, door
        self.names: list[str] = []
        door.run(partial(desk.cache.settings.get, RECENT, "[]"), self._read)

    def orders(self) -> list[str]:
        """The orders among the last ones, by id."""
        names = [name for name in self.names if name.startswith(_OF_ORDER)]
        return [name.removeprefix(_OF_ORDER) for name in names][:_LATELY]

    def keep(self, name: str) -> None:
        """A command was used just now."""
        self.names = remembered(self.names, name)
        kept = json.dumps(self.names, ensure_ascii=False)
        self._door.run(partial(self._desk.cache.settings.set, RECENT, kept), lane="settings")

    def _read(self, kept: str) -> None:
        self.names = [str(each) for each in json.loads(kept)]
