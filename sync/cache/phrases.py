"""常用语 on this workstation: those that were written here, in their order, and those that the district distributes."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache.database import Database
from sync.contract import codec
from sync.contract.clock import Clock
from sync.contract.ids import uuid7
from sync.contract.pages import PHRASES_ID
from sync.contract.phrasebook import Phrase

_NEXT: Final = "(SELECT coalesce(max(place), 0) + 1 FROM phrase)"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPhrase:
    """One that was written here."""

    id: str
    phrase: Phrase


class Phrases:
    """Own ones can be changed, the district's are read only; each write is on the disk when it returns."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._clock = clock

    def own(self) -> list[OwnPhrase]:
        """Those written here, in their order."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql("SELECT id, title, text, verbs FROM phrase ORDER BY place, id").all()
        return [_own(row) for row in rows]

    def of_district(self) -> tuple[Phrase, ...]:
        """Those that the district distributes, in its order; none from a version that this one cannot read."""
        found = self._database.value("SELECT row FROM rules WHERE id = ?", PHRASES_ID)
        with suppress(codec.Malformed):
            return codec.loads(found, tuple[Phrase, ...]) if found else ()
        return ()

    def add(self, phrase: Phrase) -> str:
        """Keep a new one behind the others; its id."""
        with self._database.write() as tx:
            return self._added(tx, phrase)

    def change(self, id: str, phrase: Phrase) -> bool:
        """Replace one; false where it was deleted meanwhile."""
        with self._database.write() as tx:
            done = tx.exec_driver_sql(
                "UPDATE phrase SET title = ?, text = ?, verbs = ? WHERE id = ?", (*_columns(phrase), id)
            )
            return done.rowcount > 0

    def remove(self, id: str) -> None:
        """Forget one, at the user's word."""
        with self._database.write() as tx:
            tx.exec_driver_sql("DELETE FROM phrase WHERE id = ?", (id,))

    def arrange(self, ids: Iterable[str]) -> None:
        """Offer them in this order."""
        with self._database.write() as tx:
            for place, each in enumerate(ids, start=1):
                tx.exec_driver_sql("UPDATE phrase SET place = ? WHERE id = ?", (place, each))

    def take_in(self, phrases: Iterable[Phrase]) -> tuple[int, int]:
        """Those of a file, all or none: one with a known title replaces it. How many are new, how many replaced."""
        new = replaced = 0
        with self._database.write() as tx:
            for phrase in phrases:
                done = tx.exec_driver_sql(
                    "UPDATE phrase SET title = ?, text = ?, verbs = ? WHERE title = ?",
                    (*_columns(phrase), phrase.title),
                )
                if done.rowcount:
                    replaced += 1
                else:
                    self._added(tx, phrase)
                    new += 1
        return new, replaced

    def _added(self, tx: Connection, phrase: Phrase) -> str:
        made = uuid7(self._clock.now())
        tx.exec_driver_sql(
            f"INSERT INTO phrase (id, place, title, text, verbs) VALUES (?, {_NEXT}, ?, ?, ?)",  # noqa: S608 - our own
            (made, *_columns(phrase)),
        )
        return made


def _columns(phrase: Phrase) -> tuple[str, str, str]:
    return phrase.title, phrase.text, codec.dumps(phrase.verbs).decode()


def _own(row: Any) -> OwnPhrase:
    phrase = Phrase(title=row[1], text=row[2], verbs=codec.loads(row[3], tuple[str, ...]))
    return OwnPhrase(id=row[0], phrase=phrase)
