"""Who looks and by what: the actor, device, units and rules as the cache holds them, read once per change."""

import threading
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from sqlalchemy import Connection

from sync.cache.overlay import Scene
from sync.contract import codec
from sync.contract.handover import HANDOVER_ID
from sync.contract.pages import PHRASES_ID
from sync.contract.release.manifest import RELEASE_ID
from sync.regulation.orders import Actor, Unit
from sync.regulation.rules import DEFAULT_RULES, Rules, RuleSheet

EDITION: Final = "directory_edition"
_RULES: Final = "SELECT row FROM rules WHERE id NOT IN (?, ?, ?) ORDER BY rev DESC"


class Directory:
    """The present Scene; `touch` inside a write transaction makes every later reader read it afresh."""

    def __init__(self) -> None:
        """Nothing read yet."""
        self._guard = threading.Lock()
        self._held: tuple[str, Scene] | None = None

    def scene(self, connection: Connection) -> Scene:
        """The scene as of the connection's snapshot."""
        edition = _identity(connection, EDITION)
        with self._guard:
            if self._held is None or self._held[0] != edition:
                self._held = (edition, _read(connection))
            return self._held[1]

    @staticmethod
    def touch(tx: Connection) -> None:
        """Say that the actor, device, units or rules change here; a mark never comes twice, even after a rollback."""
        tx.exec_driver_sql(
            "INSERT INTO identity (name, value) VALUES (?, lower(hex(randomblob(8))))"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (EDITION,),
        )


def _read(connection: Connection) -> Scene:
    actor = _identity(connection, "actor")
    return Scene(
        actor=codec.loads(actor, Actor) if actor else None,
        device=_identity(connection, "device"),
        rules=_rules(connection.exec_driver_sql(_RULES, (PHRASES_ID, HANDOVER_ID, RELEASE_ID)).scalars()),
        units=_units(connection.exec_driver_sql("SELECT row FROM unit").scalars()),
        people=_people(connection.exec_driver_sql("SELECT value FROM identity WHERE name GLOB 'person:*'").scalars()),
    )


def _identity(connection: Connection, name: str) -> str:
    found = connection.exec_driver_sql("SELECT value FROM identity WHERE name = ?", (name,)).scalar()
    return found or ""


def _units(rows: Iterable[str]) -> dict[str, Unit]:
    """Every unit that this version can read; one of a later kind is left out until the program is renewed."""
    units = {}
    for row in rows:
        with suppress(codec.Malformed):
            unit = codec.loads(row, Unit)
            units[unit.id] = unit
    return units


def _people(rows: Iterable[str]) -> dict[str, Actor]:
    return {person.user: person for person in (codec.loads(row, Actor) for row in rows)}


def _rules(rows: Iterable[str]) -> Rules:
    """The newest rules that this version can read; those it was built with where there are none (R5.1)."""
    for row in rows:
        with suppress(ValueError):  # also a calendar of a later version
            return Rules.from_sheet(codec.loads(row, RuleSheet))
    return DEFAULT_RULES
