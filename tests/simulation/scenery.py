"""Made once for each process and copied for every seed: a small district, and three workstations enrolled with it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Final
from unittest.mock import patch

from argon2 import PasswordHasher

from sync.client.login import enrol
from sync.contract.ids import uuid7
from sync.contract.packing.asked import Effort
from sync.contract.packing.zstandard import _KNOBS
from sync.district.district import District
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from sync.district.units.seed import seed_units
from tests.simulation.asgi import one_thread
from tests.simulation.chance import seeded
from tests.simulation.clocks import OwnClock, TrueTime
from tests.simulation.line import Line
from tests.simulation.server import Grounds, Server
from tests.simulation.workstation import PASSWORD, Workstation

TOWN: Final = "gaishan"
VILLAGE: Final = "gaishan-wushan"
OTHER_VILLAGE: Final = "gaishan-gaohu"
OTHER_TOWN: Final = "chengmen"
UNITS: Final = {TOWN, VILLAGE, OTHER_VILLAGE, OTHER_TOWN}
ROAD: Final = "road"
"""The folder in which courier files lie on their way."""
PEOPLE: Final = {"village-1": VILLAGE, "village-2": VILLAGE, "town": TOWN}
"""Workstations by name, each with its one user of the same name."""

CANARY_NAME: Final = "王金丝雀"
CANARY_PHONE: Final = "13877665544"
"""Name and telephone of every reporter: words that must not be found where they do not belong."""

EASY: Final = {knob: min(value, 10) for knob, value in _KNOBS[Effort.QUICK].items()}
"""How hard a body is packed: the tables of a real one take longer to make than everything else in an answer."""


@contextmanager
def small_world() -> Iterator[None]:
    """Inside, everything runs on one thread, passwords cost nothing, and pages are small and come one after another.

    Where much came at once it would be one page, and nothing could happen between two. Nobody packs hard.
    """
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with ExitStack() as stack:
        stack.enter_context(one_thread())
        stack.enter_context(patch("sync.district.people.secret_words._hasher", cheap))
        stack.enter_context(patch("sync.district.paging.PAGE_BYTES", 300))
        stack.enter_context(patch("sync.district.reading.CHUNK", 3))
        stack.enter_context(patch("sync.client.transport.exchange._PIECE", 400))
        stack.enter_context(patch.dict(_KNOBS, dict.fromkeys(Effort, EASY)))
        yield


def folder() -> "tempfile.TemporaryDirectory[str]":
    """A fresh folder, in memory where the system has such a place."""
    shared = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="duban-simulation-", dir=shared if shared.is_dir() else None)


class Scenery:
    """The folders of one process beneath `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.grounds = Grounds(root / "district")

    @cached_property
    def template(self) -> Path:
        """The folder that every seed starts from."""
        template = self.root / "template"
        time = TrueTime()
        small = [(unit, code) for unit, code in seed_units() if unit.id in UNITS or unit.parent is None]
        with seeded("template"), small_world(), patch("sync.district.setup.seed_units", lambda: small):
            District.create(self.grounds.folder, OwnClock(time)).close()
            server = Server(self.grounds, OwnClock(time))
            for name, unit in PEOPLE.items():
                _enrolled(server, time, name, unit, template / name)
            self.grounds.engine.dispose()
            shutil.copytree(self.grounds.folder, template / "district")
        return template

    def lay_out(self) -> None:
        """Everything as in the template."""
        template = self.template
        self.grounds.clear()
        shutil.copytree(template / "district", self.grounds.folder, dirs_exist_ok=True)
        shutil.rmtree(self.root / ROAD, ignore_errors=True)
        for name in PEOPLE:
            shutil.rmtree(self.root / name, ignore_errors=True)
            shutil.copytree(template / name, self.root / name)


def _enrolled(server: Server, time: TrueTime, name: str, unit: str, root: Path) -> None:
    with server.district.begin() as tx:
        now = server.clock.now()
        add_user(tx, username=name, name=f"{name} 管理员", unit=unit, password=PASSWORD, now_id=uuid7(now))
        code = make_code(tx, unit, now)
    time.passes(1)
    line = Line(server, time, lambda _: None)
    workstation = Workstation(name, name, root, line, OwnClock(time), "template")
    enrol(workstation.cache, workstation.transport(), code, name)
    workstation.sign_in()
    workstation.cache.close()
