"""Who this district is: its lasting id, its feed epoch and the secret that signs cursors."""

import base64
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, delete, insert, select

from sync.contract.parcel.keys import CourierKeys, spelled
from sync.district.store.tables import meta

NAME: Final = "仓山区“互联网+督查”平台"
_BEGAN: Final = "epoch_began"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """`server_id` never changes; a new `epoch` makes every workstation fetch the feed afresh."""

    server_id: str
    epoch: str
    secret: bytes = field(repr=False)
    name: str

    @property
    def sealing_key(self) -> X25519PrivateKey:
        """The key that opens couriers' outboxes.

        Made from the secret, so that a backup of an earlier version still opens what was sealed after it.
        """
        return X25519PrivateKey.from_private_bytes(self._made_for(b"courier seal"))

    @property
    def signing_key(self) -> Ed25519PrivateKey:
        """The key that signs what a courier takes back."""
        return Ed25519PrivateKey.from_private_bytes(self._made_for(b"courier sign"))

    @property
    def courier_keys(self) -> CourierKeys:
        """The public halves of both."""
        seal, sign = self.sealing_key.public_key(), self.signing_key.public_key()
        return CourierKeys(seal=spelled(seal), sign=spelled(sign))

    def _made_for(self, use: bytes) -> bytes:
        return HKDF(SHA256(), 32, salt=self.server_id.encode(), info=use).derive(self.secret)


def short_id() -> str:
    """Eight lower-case characters, short because they ride on every answer."""
    return base64.b32encode(secrets.token_bytes(5)).decode().lower()


def make_identity(connection: Connection, name: str) -> None:
    """Write a fresh identity."""
    values = {"server_id": short_id().encode(), "epoch": short_id().encode(), "secret": secrets.token_bytes(32)}
    for key, value in {**values, "name": name.encode()}.items():
        connection.execute(insert(meta).values(name=key, value=value))


def read_identity(connection: Connection) -> Identity | None:
    """The identity written at set-up, None before it."""
    found = {row.name: row.value for row in connection.execute(select(meta))}
    if "server_id" not in found:
        return None
    return Identity(
        server_id=found["server_id"].decode(),
        epoch=found["epoch"].decode(),
        secret=found["secret"],
        name=found["name"].decode(),
    )


def start_epoch(connection: Connection, at: datetime) -> str:
    """Begin a new epoch at this moment, as after the database was restored from a backup."""
    epoch = short_id()
    for name, value in (("epoch", epoch), (_BEGAN, at.isoformat())):
        connection.execute(delete(meta).where(meta.c.name == name))
        connection.execute(insert(meta).values(name=name, value=value.encode()))
    return epoch


def epoch_began(connection: Connection) -> datetime | None:
    """When the present epoch began; None where there was never another one."""
    found = connection.execute(select(meta.c.value).where(meta.c.name == _BEGAN)).scalar()
    return datetime.fromisoformat(found.decode()) if found else None
