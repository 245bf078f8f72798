"""Enrolment: a one-time code lets a workstation register its public key for one unit."""

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, bindparam, insert, select, update

from sync.contract import problems
from sync.contract.access import Enrolled, EnrolRequest
from sync.contract.ids import uuid7
from sync.district.identity import Identity
from sync.district.people.secret_words import code_digest, new_code
from sync.district.problem import Trouble
from sync.district.store.moments import stored
from sync.district.store.tables import device, enrolment_code
from sync.district.store.transaction import Transaction

CODE_LIFE: Final = timedelta(hours=72)
KEY_BYTES: Final = 32

_ACTIVE: Final = select(device).where(device.c.id == bindparam("which"), device.c.active)


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """An enrolled workstation."""

    id: str
    unit: str
    name: str
    public_key: str
    active: bool

    @property
    def key(self) -> Ed25519PublicKey:
        """The key its envelopes are checked with."""
        return Ed25519PublicKey.from_public_bytes(key_bytes(self.public_key))


def make_code(tx: Transaction, unit: str, now: datetime, life: timedelta = CODE_LIFE) -> str:
    """A fresh one-time code for one workstation of `unit`."""
    code = new_code()
    row = {"hash": code_digest(code), "unit": unit, "expires_at": stored(now + life)}
    tx.connection.execute(insert(enrolment_code).values(**row))
    return code


def enrol(tx: Transaction, request: EnrolRequest, now: datetime, identity: Identity) -> Enrolled:
    """Register the workstation and use up the code. Raises Trouble.

    The same workstation may ask again with the same code and key: its answer was lost on the line.
    """
    _check_key(request.public_key)
    where = enrolment_code.c.hash == code_digest(request.code)
    code = tx.connection.execute(select(enrolment_code).where(where)).first()
    before = device_by_id(tx.connection, code.device) if code is not None and code.device else None
    if before is not None and key_bytes(before.public_key) == key_bytes(request.public_key):
        return _enrolled(tx, before.id, before.unit, identity)
    if code is None or code.device is not None or code.expires_at <= stored(now):
        raise Trouble(_refused_code(used=code is not None and code.device is not None, known=code is not None))
    made = uuid7(now)
    row = {"id": made, "unit": code.unit, "name": request.device_name[:120], "public_key": request.public_key}
    tx.connection.execute(insert(device).values(**row, enrolled_at=stored(now), active=True))
    tx.connection.execute(update(enrolment_code).where(where).values(device=made))
    return _enrolled(tx, made, code.unit, identity)


def _enrolled(tx: Transaction, device_id: str, unit: str, identity: Identity) -> Enrolled:
    return Enrolled(device=device_id, server_id=identity.server_id, server_name=identity.name, unit=tx.units[unit])


def device_by_id(connection: Connection, device_id: str) -> Device | None:
    """The workstation with this id, None when it is unknown or was shut out."""
    row = connection.execute(_ACTIVE, {"which": device_id}).first()
    if row is None:
        return None
    return Device(id=row.id, unit=row.unit, name=row.name, public_key=row.public_key, active=row.active)


def key_bytes(text: str) -> bytes:
    """The raw key behind its base64url spelling, padded or not. Raises ValueError."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _check_key(text: str) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key_bytes(text))
    except (ValueError, binascii.Error) as error:
        raise Trouble(
            problems.Problem(
                type=problems.MALFORMED,
                title="工作站公钥不正确",
                status=400,
                detail=f"公钥应为 {KEY_BYTES} 字节的 Ed25519 公钥",
                advice="请更新客户端后重新登记。",
                field="$.public_key",
            )
        ) from error


def _refused_code(*, used: bool, known: bool) -> problems.Problem:
    cause = "这个登记码已经用过" if used else "这个登记码已经过期" if known else "没有这个登记码"
    return problems.Problem(
        type=problems.ENROLMENT_CODE,
        title="登记码无效",
        status=403,
        detail=cause,
        advice="请核对后重试，或向区级平台索取新的登记码；每个登记码只能用一次。",
    )
