"""Who may come in: units, people, workstations and their sessions."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table

from sync.district.store.tables.ground import metadata

unit: Final = Table(
    "unit",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("level", String(20), nullable=False),
    Column("parent", ForeignKey("unit.id")),
    Column("code", String(20), nullable=False, default=""),
    Column("rev", Integer, nullable=False, default=1),
)

user: Final = Table(
    "user",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("username", String(60), nullable=False, unique=True),
    Column("name", String(60), nullable=False),
    Column("unit", ForeignKey("unit.id"), nullable=False),
    Column("role", String(20), nullable=False),
    Column("password", String(200), nullable=False),
    Column("active", Boolean, nullable=False, default=True),
)

device: Final = Table(
    "device",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("unit", ForeignKey("unit.id"), nullable=False),
    Column("name", String(120), nullable=False),
    Column("public_key", String(60), nullable=False),
    Column("enrolled_at", BigInteger, nullable=False),
    Column("active", Boolean, nullable=False, default=True),
)

enrolment_code: Final = Table(
    "enrolment_code",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("unit", ForeignKey("unit.id"), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("device", String(36)),
)

device_user: Final = Table(
    "device_user",
    metadata,
    Column("device", ForeignKey("device.id"), primary_key=True),
    Column("user", ForeignKey("user.id"), primary_key=True),
    Column("since", BigInteger, nullable=False),
)
"""Who signed in on which workstation and has not signed out: for them a courier may come when the session is over."""

session: Final = Table(
    "session",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("family", String(36), nullable=False, index=True),
    Column("parent", String(36), nullable=False, index=True),
    Column("user", ForeignKey("user.id"), nullable=False),
    Column("device", ForeignKey("device.id"), nullable=False),
    Column("access_hash", String(64), nullable=False, unique=True),
    Column("access_expires", BigInteger, nullable=False),
    Column("refresh_hash", String(64), nullable=False, unique=True),
    Column("refresh_expires", BigInteger, nullable=False, index=True),
    Column("spent_by", String(64)),
    Column("revoked", Boolean, nullable=False, default=False),
)

failure: Final = Table(
    "failure",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(160), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("failure_by_key", "key", "at"),
)
