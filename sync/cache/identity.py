"""Who this workstation is and who is signed in: district, device and its key, session, the clock's offset."""

from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection

from sync.cache import adopting, shelf
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.contract import codec
from sync.contract.absence import Absence
from sync.contract.access import Session
from sync.contract.clock import Clock
from sync.contract.limits import USUAL, Limits
from sync.contract.parcel import CourierKeys
from sync.regulation.orders import Actor, Unit

T = TypeVar("T")

VALUE: Final = "SELECT value FROM identity WHERE name = ?"


class Identity:
    """Read and set like plain attributes; everything is inside the encrypted file."""

    def __init__(self, database: Database, directory: Directory, clock: Clock) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory
        self._clock = clock

    @property
    def server_url(self) -> str:
        """Where the district is reached; empty before enrolment."""
        return self._text("server_url")

    @server_url.setter
    def server_url(self, value: str) -> None:
        self._set("server_url", value)

    @property
    def server_id(self) -> str:
        """The district's identity, with which every answer must agree; empty before enrolment."""
        return self._text("server_id")

    @server_id.setter
    def server_id(self, value: str) -> None:
        self._set("server_id", value)

    @property
    def server_name(self) -> str:
        """What the district calls itself."""
        return self._text("server_name")

    @server_name.setter
    def server_name(self, value: str) -> None:
        self._set("server_name", value)

    @property
    def device(self) -> str:
        """The workstation's id at the district; empty before enrolment. What waits is signed anew for a new one."""
        return self._text("device")

    @device.setter
    def device(self, value: str) -> None:
        with self._database.write() as tx:
            _put(tx, "device", value)
            adopting.adopt(tx)
            self._directory.touch(tx)

    def device_key(self) -> Ed25519PrivateKey:
        """The key that signs every command; made on first use, never leaves the encrypted file."""
        made = Ed25519PrivateKey.generate().private_bytes_raw()
        return Ed25519PrivateKey.from_private_bytes(self._kept_key("device_key", made))

    def courier_key(self) -> X25519PrivateKey:
        """The key that opens what a courier brings back; made on first use, never leaves the encrypted file."""
        made = X25519PrivateKey.generate().private_bytes_raw()
        return X25519PrivateKey.from_private_bytes(self._kept_key("courier_key", made))

    @property
    def courier_keys(self) -> CourierKeys | None:
        """The district's public keys for courier files, learnt over the line; None before."""
        return self._value("courier_keys", CourierKeys)

    @courier_keys.setter
    def courier_keys(self, value: CourierKeys) -> None:
        self._set("courier_keys", _json(value))

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
            _put(tx, "session", _json(value))
            _put(tx, "session_until", until.isoformat())
            _put(tx, "unit", _json(value.unit))
            if value.limits is not None:
                _put(tx, "limits", _json(value.limits))
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
    def unit(self) -> Unit | None:
        """The unit that this workstation belongs to."""
        return self._value("unit", Unit)

    @unit.setter
    def unit(self, value: Unit) -> None:
        self._set("unit", _json(value))

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
        self._set("absence", _json(value))

    def _look_as(self, tx: Connection, actor: Actor) -> None:
        """Another unit looks at the orders with other eyes: its places are worked out anew."""
        before = _get(tx, "actor")
        _put(tx, "actor", _json(actor))
        _put(tx, f"person:{actor.user}", _json(actor))
        self._directory.touch(tx)
        if not before or codec.loads(before, Actor).unit != actor.unit:
            shelf.reshelve_all(tx, self._directory.scene(tx))

    def _kept_key(self, name: str, made: bytes) -> bytes:
        """The key of this name, `made` where there is none yet."""
        found = self._text(name)
        if not found:
            with self._database.write() as tx:
                tx.exec_driver_sql("INSERT OR IGNORE INTO identity (name, value) VALUES (?, ?)", (name, made.hex()))
                found = _get(tx, name)
        return bytes.fromhex(found)

    def _text(self, name: str) -> str:
        return self._database.value(VALUE, name) or ""

    def _value(self, name: str, kind: type[T]) -> T | None:
        found = self._text(name)
        return codec.loads(found, kind) if found else None

    def _moment(self, name: str) -> datetime | None:
        found = self._text(name)
        return datetime.fromisoformat(found) if found else None

    def _set(self, name: str, value: str) -> None:
        with self._database.write() as tx:
            _put(tx, name, value)


def _get(connection: Connection, name: str) -> str:
    return connection.exec_driver_sql(VALUE, (name,)).scalar() or ""


def _put(tx: Connection, name: str, value: str) -> None:
    tx.exec_driver_sql("INSERT OR REPLACE INTO identity (name, value) VALUES (?, ?)", (name, value))


def _json(value: Any) -> str:
    return codec.dumps(value).decode()
