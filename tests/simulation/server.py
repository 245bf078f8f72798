"""The real district on one file, which a run may stop, kill, starve of disk, and restore from a backup."""

import shutil
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from email.utils import format_datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from fastapi import FastAPI
from sqlalchemy import Engine, select

from sync.contract import codec
from sync.contract.packing import unpack
from sync.contract.parcel.label import Readable
from sync.contract.receipts import BatchAnswer, CommandResult, Outcome
from sync.contract.version import COMMAND_VERSION
from sync.district.blobs.uploads import Uploads
from sync.district.courier.taking import Taken, take_in
from sync.district.district import DATABASE, District
from sync.district.identity import read_identity, start_epoch
from sync.district.people.enrolment import Device
from sync.district.routes.app import create_app
from sync.district.store.database import open_engine
from sync.district.store.tables import command
from tests.simulation.asgi import OK, Reply, ask
from tests.simulation.clocks import OwnClock
from tests.simulation.storage import Killed, Storage

URL: Final = "http://127.0.0.1:1"
"""Nobody is there: requests go to the application itself. Loopback, so that no proxy is looked for."""
FOLDERS: Final = ("blobs", "uploads")


@dataclass(frozen=True, slots=True)
class Judgment:
    """One answer that the district really gave to a command, whether or not it arrived."""

    outcome: Outcome
    problem: str
    receipt: str


class Grounds:
    """What outlives the runs of one process: folder, engine and application, all costly to make and without memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.storage = Storage(folder / DATABASE, sqlite3.OperationalError)
        self._app: FastAPI | None = None

    @cached_property
    def engine(self) -> Engine:
        engine = open_engine(self.folder / DATABASE)
        self.storage.attach(engine)
        return engine

    def app(self, district: District) -> FastAPI:
        if self._app is None:
            self._app = create_app(district)
        self._app.state.district = district
        self._app.state.uploads = Uploads(district)
        return self._app

    def clear(self) -> None:
        self.engine.dispose()
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        self.storage.heal()
        self.storage.dead, self.storage.faults = False, 0


class Server:
    """The district's machine. `judged` is everything it ever answered; `forgotten` the commands a restore took away.

    `reads`: the newest version of a command that its program knows.
    """

    def __init__(self, grounds: Grounds, clock: OwnClock) -> None:
        self.grounds, self.clock = grounds, clock
        self.storage = grounds.storage
        self.judged: dict[str, list[Judgment]] = defaultdict(list)
        self.forgotten: set[str] = set()
        self.backup: Path | None = None
        self.starts = 0
        self.reads = COMMAND_VERSION
        self.start()

    @property
    def state(self) -> tuple[int, int]:
        """Changes whenever its database may have changed."""
        return self.storage.commits, self.starts

    def start(self) -> None:
        """The program starts."""
        self.starts += 1
        engine = self.grounds.engine
        with self.storage.unfailing(), engine.connect() as connection:
            identity = read_identity(connection)
        assert identity is not None
        self.district = District(self.grounds.folder, engine, self.clock, identity)
        self.app = self.grounds.app(self.district)

    def answer(self, method: str, target: str, headers: dict[str, str], body: bytes, arrives: int) -> Reply | None:
        """The district's answer; None when its machine died over it."""
        try:
            with patch("sync.district.deciding.COMMAND_VERSION", self.reads), self._overhearing_couriers():
                reply = ask(self.app, method, target, headers, body, arrives)
        except Killed:
            return None
        if self.storage.dead:
            return None
        reply.headers["Date"] = format_datetime(self.clock.now().replace(microsecond=0), usegmt=True)
        self._note(method, target, _plain(headers, body), reply)
        return reply

    def restart(self) -> None:
        """The machine comes up again, after a death or in order."""
        self.grounds.engine.dispose()
        if self.storage.dead:
            self.storage.revive()
        self.storage.heal()
        self.start()

    def save(self) -> None:
        """Yesterday's backup."""
        self.backup = self.grounds.folder.with_name("backup")
        shutil.rmtree(self.backup, ignore_errors=True)
        self.grounds.engine.dispose()
        shutil.copytree(self.grounds.folder, self.backup)

    def restore(self) -> set[str]:
        """Yesterday's data instead of today's, in a new epoch; the ids of commands that are lost by it."""
        assert self.backup is not None
        before = self.commands()
        self.grounds.engine.dispose()
        shutil.rmtree(self.grounds.folder)
        shutil.copytree(self.backup, self.grounds.folder)
        self.start()
        with self.storage.unfailing(), self.district.begin() as tx:
            start_epoch(tx.connection, self.clock.now())
        self.start()
        lost = before - self.commands()
        self.forgotten |= lost
        return lost

    def commands(self) -> set[str]:
        """Ids of all commands that it holds an answer for."""
        with self.storage.unfailing(), self.district.read() as connection:
            return set(connection.execute(select(command.c.id)).scalars())

    def _note(self, method: str, target: str, body: bytes, reply: Reply) -> None:
        if not target.startswith("/v1/commands"):
            return
        said = _plain(reply.headers, reply.body)
        if reply.status == OK:
            results = (
                codec.loads(said, BatchAnswer).results if method == "POST" else (codec.loads(said, CommandResult),)
            )
            self._judge(results)
        elif method == "POST" and 400 <= reply.status < 500:
            # The envelope's own shape is the product's concern; here only which commands were refused as a whole.
            for asked in codec.loads(body, dict[str, Any])["commands"]:
                self.judged[asked["id"]].append(Judgment(Outcome.REJECTED, f"status {reply.status}", ""))

    def _judge(self, results: Iterable[CommandResult]) -> None:
        for result in results:
            receipt = result.receipt.number if result.receipt else ""
            problem = result.problem.type if result.problem else ""
            self.judged[result.id].append(Judgment(result.outcome, problem, receipt))

    def _overhearing_couriers(self) -> AbstractContextManager[Any]:
        """What is answered to a courier's file is sealed on the line, so it is heard where it is made."""
        real = take_in

        def heard(district: District, file: Readable, device: Device) -> Taken:
            taken = real(district, file, device)
            self._judge(taken.results)
            return taken

        return patch("sync.district.courier.answering.take_in", heard)


def _plain(headers: Mapping[str, str], body: bytes) -> bytes:
    coding = next((value for name, value in headers.items() if name.title() == "Content-Encoding"), "")
    return unpack(body, coding, 10**8) if coding else body
