"""Who acts in the sample: users who can really sign in, and for every other unit an administrator by name only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select

from sync.contract.ids import uuid7
from sync.district.acting import actor_of
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user, user_named
from sync.district.store.tables import user
from sync.district.store.transaction import Transaction
from sync.district.units.lookup import find_unit
from sync.regulation.orders import Actor, Unit
from sync.regulation.terms import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A user of the demonstration; `unit` is written as a person would."""

    username: str
    name: str
    unit: str
    role: Role = Role.ADMINISTRATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What a visitor needs to set up a workstation: `code` enrols one device of the unit, once."""

    username: str
    password: str
    unit: str
    unit_name: str
    name: str
    role: Role
    code: str


PASSWORD: Final = "yanshi-2026"  # noqa: S105 - printed on purpose: it guards invented orders on loopback
DISTRICT_UNIT: Final = "仓山区政务服务管理办公室"

PARTS: Final = (
    Part(username="wushan", name="吴晓梅", unit="盖山镇/吴山村委会"),
    Part(username="gaohu", name="高建平", unit="盖山镇/高湖村委会"),
    Part(username="gaishan", name="陈国栋", unit="盖山镇"),
    Part(username="gaishan-lingdao", name="郑秋生", unit="盖山镇", role=Role.LEADER),
    Part(username="chengguan", name="林向阳", unit="区城市管理局"),
    Part(username="quji", name="黄丽琴", unit=DISTRICT_UNIT),
)

_SURNAMES: Final = "林陈黄郑吴张李王刘杨许蔡"
_GIVEN: Final = ("志强", "美华", "建军", "秀兰", "文斌", "雪芳", "家豪", "小燕", "伟民", "玉珍", "海峰", "慧敏", "永福")


def make_users(tx: Transaction, now: datetime) -> None:
    """Make the users that are not there yet."""
    for part in PARTS:
        if user_named(tx.connection, part.username) is None:
            unit = find_unit(tx.units, part.unit).id
            fresh = uuid7(now)
            add_user(
                tx, username=part.username, name=part.name, unit=unit, password=PASSWORD, now_id=fresh, role=part.role
            )


def only_strangers(tx: Transaction) -> bool:
    """True where users were made, but none of the demonstration's: such a district is somebody's own."""
    names = set(tx.connection.execute(select(user.c.username)).scalars())
    return bool(names) and names.isdisjoint(part.username for part in PARTS)


def tickets(tx: Transaction, now: datetime) -> list[Ticket]:
    """A fresh enrolment code for every user; older ones stay good until they expire."""
    return [_ticket(tx, part, now) for part in PARTS]


class Cast:
    """The administrators by unit: the demonstration's user where there is one, as of when the cast was called."""

    def __init__(self, tx: Transaction) -> None:
        found = (user_named(tx.connection, part.username) for part in PARTS if part.role is Role.ADMINISTRATOR)
        self._known = {each.unit: each.actor(tx.units) for each in found if each}

    def actor(self, unit: Unit) -> Actor:
        """Whoever acts for `unit`."""
        return self._known.get(unit.id) or actor_of(unit, f"demo-{unit.id}", _name(unit))


def _ticket(tx: Transaction, part: Part, now: datetime) -> Ticket:
    unit = find_unit(tx.units, part.unit)
    return Ticket(
        username=part.username,
        password=PASSWORD,
        unit=unit.id,
        unit_name=unit.name,
        name=part.name,
        role=part.role,
        code=make_code(tx, unit.id, now),
    )


def _name(unit: Unit) -> str:
    """Always the same name for a unit, so that a second look finds the same person."""
    number = sum(ord(letter) * place for place, letter in enumerate(unit.id, start=1))
    return _SURNAMES[number % len(_SURNAMES)] + _GIVEN[number % len(_GIVEN)]
