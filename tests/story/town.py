"""The district's side of the story: a real server process on a folder of its own, and its database to judge by."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district import judging
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.orders import find_order, load_order
from sync.district.store.tables import work_order
from sync.regulation.acts import Act
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import OrderState
from tests.helpers.processes import Process, python, running, written

Chosen = Callable[[WorkOrder, Assignment], bool]


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Who sits at a desk: what enrolment and sign-in ask for."""

    username: str
    password: str
    unit: str
    unit_name: str
    code: str


class Town:
    """A served district. `seats` by user name; the database is read and acted on directly, as its owner would."""

    def __init__(self, folder: Path, *, server: list[str] | None = None) -> None:
        self.data = folder / "district"
        port_file = folder / "port"
        command = server or python("-m", "sync.district.cli", "demo")
        self._running = running(
            [*command, "--data", str(self.data), "--port-file", str(port_file)], log=folder / "district.log"
        )
        self.process: Process = self._running.__enter__()
        port = written(port_file, self.process, seconds=90)
        self.url = f"http://127.0.0.1:{port}"
        first = next(line for line in self.process.output().splitlines() if line.startswith("{"))
        self.invitation: dict[str, Any] = json.loads(first)
        fields = Seat.__dataclass_fields__
        self.seats = {
            user["username"]: Seat(**{name: user[name] for name in fields}) for user in self.invitation["users"]
        }
        self.district = District.open(self.data, SystemClock())

    def stop(self) -> None:
        """End the server process."""
        self._running.__exit__(None, None, None)

    def pick(self, unit: str, fits: Chosen, *, but: tuple[str, ...] = ()) -> WorkOrder:
        """The open order of `unit` nearest its deadline that fits and was not picked before."""
        found = []
        for order in self.orders(OrderState.OPEN):
            hop = order.hop_of(unit)
            if hop is not None and order.number not in but and fits(order, hop):
                found.append((hop.due, order.number, order))
        if not found:
            raise LookupError("the sample has no such order")
        return min(found, key=lambda each: each[:2])[2]

    def orders(self, state: OrderState) -> list[WorkOrder]:
        """Every order in a state, read from the database."""
        with self.district.read() as connection:
            ids = connection.execute(select(work_order.c.id).where(work_order.c.state == state.value)).scalars().all()
            return [order for one in ids if (order := load_order(connection, one)) is not None]

    def order(self, number: str) -> WorkOrder:
        """One order as the database holds it now."""
        with self.district.read() as connection:
            found = find_order(connection, number)
        if found is None:
            raise LookupError(number)
        return found

    def commands(self, number: str) -> list[dict[str, Any]]:
        """Every command received for an order, with its answer."""
        with self.district.read() as connection:
            found = judging.order(connection, number)
        return list(found["commands"]) if found else []

    def act(self, number: str, act: Act) -> WorkOrder:
        """The district itself does something."""
        order_id, now = self.order(number).id, self.district.clock.now()
        with self.district.begin() as tx:
            return perform(tx, act, order_id=order_id, actor=district_actor(tx), command_id=uuid7(now), at=now)

    def show(self, number: str) -> dict[str, Any]:
        """The same through the command line, as an official would look."""
        command = [sys.executable, "-m", "sync.district.cli", "--data", str(self.data), "show", number]
        found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        return found
