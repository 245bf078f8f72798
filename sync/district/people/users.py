"""Users: a person who acts for one unit or, as 分管领导, only looks (R3.1, R6.1)."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, insert, select
from sqlalchemy.exc import IntegrityError

from sync.district.people.secret_words import hash_password
from sync.district.store.tables import user
from sync.district.store.transaction import Transaction
from sync.regulation.orders import Actor, Units
from sync.regulation.terms import Role

SHORTEST_PASSWORD: Final = 8

_NAMED: Final = select(user).where(user.c.username == bindparam("which"))
_BY_ID: Final = select(user).where(user.c.id == bindparam("which"))


class BadUser(ValueError):
    """The user cannot be made; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A row of the user table; `password` is its hash."""

    id: str
    username: str
    name: str
    unit: str
    role: Role
    password: str
    active: bool

    def actor(self, units: Units) -> Actor:
        """The person as the rules know them."""
        level = units[self.unit].level
        return Actor(user=self.id, name=self.name, unit=self.unit, level=level, role=self.role)


def add_user(
    tx: Transaction, *, username: str, name: str, unit: str, password: str, now_id: str, role: Role = Role.ADMINISTRATOR
) -> User:
    """Make a user of `unit` under the fresh id `now_id`. Raises BadUser."""
    if unit not in tx.units:
        raise BadUser(f"没有编号为“{unit}”的单位")
    check_password(password)
    made = User(
        id=now_id, username=username, name=name, unit=unit, role=role, password=hash_password(password), active=True
    )
    try:
        tx.connection.execute(insert(user).values(**{**asdict(made), "role": role.value}))
    except IntegrityError as error:
        raise BadUser(f"用户名“{username}”已经有人使用") from error
    return made


def check_password(password: str) -> None:
    """Raise BadUser for one that is too short."""
    if len(password) < SHORTEST_PASSWORD:
        raise BadUser(f"密码至少 {SHORTEST_PASSWORD} 位")


def user_named(connection: Connection, username: str) -> User | None:
    """The user who signs in under this name."""
    return _one(connection, _NAMED, username)


def user_by_id(connection: Connection, user_id: str) -> User | None:
    """The user with this id."""
    return _one(connection, _BY_ID, user_id)


def _one(connection: Connection, statement: Select[Any], which: str) -> User | None:
    row = connection.execute(statement, {"which": which}).mappings().first()
    return None if row is None else User(**{**row, "role": Role(row["role"])})
