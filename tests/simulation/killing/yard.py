"""The folder of one run: a district that really serves, and its workstations; everything is one command line away."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.numbers import ORDER, next_number
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from sync.regulation.acts import Dispatch, Register
from sync.regulation.orders import Reporter
from sync.regulation.terms import Kind
from tests.helpers.district import ServedDistrict, served
from tests.simulation.killing.station import Station
from tests.simulation.scenery import CANARY_NAME, CANARY_PHONE, VILLAGE
from tests.simulation.workstation import PASSWORD

STATIONS: Final = {"village-1": VILLAGE, "village-2": VILLAGE}


class Yard:
    """`orders`: numbers of all orders, the newest last."""

    def __init__(self, folder: Path, district: District, server: ServedDistrict) -> None:
        self.folder, self.district, self.server = folder, district, server
        self.stations = [Station(folder, name, unit) for name, unit in STATIONS.items()]
        self.orders: list[str] = []
        for station in self.stations:
            station.enrol(server.url, self._code(station))

    def order_arrives(self) -> None:
        """The hotline hands an order over, and the district gives it to the village."""
        with self.district.begin() as tx:
            now, actor = self.district.clock.now(), district_actor(tx)
            act = Register(
                number=next_number(tx, ORDER, now),
                source="市12345政务服务热线",
                kind=Kind.HELP,
                subject=f"第 {len(self.orders) + 1} 盏路灯不亮",
                body="村口的路灯不亮。" * 20,
                received_at=now,
                reporter=Reporter(name=CANARY_NAME, phone=CANARY_PHONE),
            )
            order = perform(tx, act, order_id=uuid7(now), actor=actor, command_id=uuid7(now), at=now)
            perform(tx, Dispatch(unit=VILLAGE), order_id=order.id, actor=actor, command_id=uuid7(now), at=now)
        self.orders.append(order.number)

    def _code(self, station: Station) -> str:
        with self.district.begin() as tx:
            now, name = self.district.clock.now(), station.name
            add_user(tx, username=name, name=name, unit=station.unit, password=PASSWORD, now_id=uuid7(now))
            return make_code(tx, station.unit, now)


@contextmanager
def yard(folder: Path) -> Iterator[Yard]:
    """Everything set up in an empty folder, and the server running until the block ends."""
    district = District.create(folder / "district", SystemClock())
    try:
        with served(folder / "district") as server:
            yield Yard(folder, district, server)
    finally:
        district.close()
