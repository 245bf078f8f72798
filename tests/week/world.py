"""A real district and three real workstations on one clock in the hand; the line is there when somebody uses it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Final

from desktop.actions.submit import Done, submit
from sync.cache.outbox_item import OutboxItem
from sync.client.login import enrol
from sync.contract.ids import uuid7
from sync.contract.status import LineState
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.numbers import ORDER, next_number
from sync.district.orders import load_order
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from sync.regulation.acts import Act, Dispatch, Register
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Kind
from tests.simulation.chance import seeded
from tests.simulation.clocks import OwnClock, TrueTime
from tests.simulation.line import Line
from tests.simulation.scenery import small_world
from tests.simulation.server import Grounds, Server
from tests.simulation.workstation import PASSWORD, Workstation

TOWN: Final = "gaishan"
VILLAGE: Final = "gaishan-wushan"
OTHER_VILLAGE: Final = "gaishan-gaohu"
PEOPLE: Final = {"xiaomei": ("吴晓梅", VILLAGE), "guoqiang": ("林国强", VILLAGE), "jianhua": ("陈建华", TOWN)}
"""Username: name and unit. The first two sit at two machines of one village, the third at its township's."""


class World:
    """Everybody, by username."""

    def __init__(self, root: Path) -> None:
        self.time = TrueTime()
        District.create(root / "district", OwnClock(self.time)).close()
        self.server = Server(Grounds(root / "district"), OwnClock(self.time))
        self.people = {name: self._sits_down(name, root / name) for name in PEOPLE}
        self.given: dict[str, list[OutboxItem]] = {name: [] for name in PEOPLE}

    def goes_to(self, day: int, hour: int, minute: int = 0) -> None:
        """It is that hour of that day; day 0 is the Monday on which everything begins at nine."""
        moment = day * 86400 + (hour - 9) * 3600 + minute * 60
        assert moment >= self.time.seconds
        self.time.passes(moment - self.time.seconds)

    def order(self, subject: str, unit: str, kind: Kind = Kind.HELP) -> str:
        """The id of a new order that the district dispatched to `unit`."""
        now = self.server.clock.now()
        with self.server.district.begin() as tx:
            register = Register(
                number=next_number(tx, ORDER, now), source="市12345政务服务热线", kind=kind, subject=subject,
                body=f"{subject}，请尽快处理。", received_at=now, reporter=Reporter(name="王某", phone="13800000000"),
            )  # fmt: skip
            actor = district_actor(tx)
            made = perform(tx, register, order_id=uuid7(now), actor=actor, command_id=uuid7(now), at=now)
            perform(tx, Dispatch(unit=unit), order_id=made.id, actor=actor, command_id=uuid7(now), at=now)
        return made.id

    def does(self, name: str, order: str, act: Act) -> OutboxItem:
        """Somebody does something at the desk, and the desk allows it."""
        done = submit(self.people[name].desk, order, act)
        assert isinstance(done, Done), done
        self.given[name].append(done.item)
        return done.item

    def meets(self, *names: str) -> None:
        """The line is back for these, one after the other; each exchanges until nothing waits."""
        for name in names:
            self.time.passes(60)
            workstation = self.people[name]
            if workstation.cycle().status.state is LineState.SIGNED_OUT:
                workstation.sign_in()
            for _ in range(10):
                workstation.cycle()
                if not workstation.cache.outbox.waiting():
                    break

    def fact(self, order: str) -> WorkOrder:
        """The order as the district has it."""
        with self.server.district.read() as connection:
            found = load_order(connection, order)
        assert found is not None
        return found

    def items(self, name: str) -> list[OutboxItem]:
        """What somebody wrote, as it stands now."""
        return [item for given in self.given[name] if (item := self.people[name].cache.outbox.get(given.id))]

    def _sits_down(self, name: str, root: Path) -> Workstation:
        person, unit = PEOPLE[name]
        with self.server.district.begin() as tx:
            now = self.server.clock.now()
            add_user(tx, username=name, name=person, unit=unit, password=PASSWORD, now_id=uuid7(now))
            code = make_code(tx, unit, now)
        line = Line(self.server, self.time, lambda _: None, Random(name))
        workstation = Workstation(name, name, root, line, OwnClock(self.time), "week")
        enrol(workstation.cache, workstation.transport(), code, name)
        workstation.sign_in()
        return workstation

    def close(self) -> None:
        for workstation in self.people.values():
            workstation.engine.close()
            workstation.cache.close()
        self.server.grounds.engine.dispose()


@contextmanager
def world(root: Path) -> Iterator[World]:
    """A fresh one, on one thread and without chance."""
    with seeded("week"), small_world():
        made = World(root)
        yield made
        made.close()
