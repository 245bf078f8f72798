"""Who is signed in at this workstation, and what it knows of the district's time; enrolment is below it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from sync.cache import shelf
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.enrolment import Enrolment
from sync.cache.named import as_json, get, put
from sync.contract import codec
from sync.contract.absence import Absence
from sync.contract.access import Session
from sync.contract.clock import Clock
from sync.contract.limits import USUAL, Limits
from sync.regulation.orders import Actor


class Identity(Enrolment):
    """Read and set like plain attributes; everything is inside the encrypted file."""

    def __init__(self, database: Database, directory: Directory, clock: Clock) -> None:
        """Belongs to an open cache."""
        super().__init__(database, directory)
        self._clock = clock

    @property
    def session(self) -> Session | None:
        """The session as the district gave it; None when nobody is signed in."""
        return self._value("session", Session)

    @session.setter
    def session(self, value: Session | None) -> None:
        if value is None:
            self.forget_session()
            return
        until = self._clock.now() + timedelta(seconds=value.expires_in)
        with self._database.write() as tx:
            put(tx, "session", as_json(value))
            put(tx, "session_until", until.isoformat())
            put(tx, "unit", as_json(value.unit))
            if value.limits is not None:
                put(tx, "limits", as_json(value.limits))
            self._look_as(tx, value.actor)

    @property
    def session_until(self) -> datetime | None:
        """When the access token expires, by this machine's clock; None when nobody is signed in."""
        return self._moment("session_until")

    @property
    def limits(self) -> Limits:
        """What the district takes as an attachment, as it last said; the usual where it never said."""
        return self._value("limits", Limits) or USUAL

    def forget_session(self) -> None:
        """Sign out: the tokens go; actor, unit, orders, drafts and outbox stay."""
        with self._database.write() as tx:
            tx.exec_driver_sql("DELETE FROM identity WHERE name IN ('session', 'session_until')")

    @property
    def actor(self) -> Actor | None:
        """Who signed in last; stays after sign-out, so that work goes on without a line."""
        return self._value("actor", Actor)

    @actor.setter
    def actor(self, value: Actor) -> None:
        with self._database.write() as tx:
            self._look_as(tx, value)

    def person(self, user: str) -> Actor | None:
        """Somebody who has signed in here before."""
        return self._value(f"person:{user}", Actor)

    @property
    def clock_offset_ms(self) -> int:
        """Server time minus this machine's time, as last estimated, in milliseconds."""
        return int(self._text("clock_offset_ms") or 0)

    @clock_offset_ms.setter
    def clock_offset_ms(self, value: int) -> None:
        self._set("clock_offset_ms", str(value))

    @property
    def last_contact(self) -> datetime | None:
        """When the district last answered, by its own clock; the evidence of R12.9a."""
        return self._moment("last_contact")

    @last_contact.setter
    def last_contact(self, value: datetime) -> None:
        self._set("last_contact", value.isoformat())

    @property
    def absence(self) -> Absence | None:
        """The last long time without the district; None where there was none."""
        return self._value("absence", Absence)

    @absence.setter
    def absence(self, value: Absence) -> None:
        self._set("absence", as_json(value))

    def _look_as(self, tx: Connection, actor: Actor) -> None:
        """Another unit looks at the orders with other eyes: its places are worked out anew."""
        before = get(tx, "actor")
        put(tx, "actor", as_json(actor))
        put(tx, f"person:{actor.user}", as_json(actor))
        self._directory.touch(tx)
        if not before or codec.loads(before, Actor).unit != actor.unit:
            shelf.reshelve_all(tx, self._directory.scene(tx))
