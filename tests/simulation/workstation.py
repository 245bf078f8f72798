"""One workstation: the real cache and engine on one machine that may die, and what its user was promised."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any, Final
from unittest.mock import patch

from sqlcipher3 import dbapi2

from desktop.actions.desk import Desk
from desktop.tray.gather import Tidings, gather
from sync.cache.cache import Cache, open_cache
from sync.cache.changed import Changed
from sync.cache.errors import CacheProblem
from sync.cache.forgotten import TAKEN_TITLE
from sync.cache.outbox_item import OutboxState
from sync.cache.profile import Profile
from sync.client.engine import Engine
from sync.client.login import sign_in
from sync.client.report import CycleReport
from sync.client.transport import Transport
from sync.contract.commands import Envelope
from sync.contract.version import COMMAND_VERSION
from tests.simulation.clocks import OwnClock
from tests.simulation.line import Line, Wires
from tests.simulation.server import URL
from tests.simulation.storage import Killed, Storage

KEY: Final = bytes(range(32))
PASSWORD: Final = "correct horse 7"


@dataclass(frozen=True, slots=True)
class Promised:
    """What the program acknowledged to its user: drafts by id with their words, commands by id as they were given."""

    words: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    given: Mapping[str, Envelope] = field(default_factory=dict)
    taken_back: frozenset[str] = frozenset()

    def with_words(self, draft: str, fields: dict[str, Any]) -> "Promised":
        return replace(self, words={**self.words, draft: fields})

    def without_words(self, draft: str) -> "Promised":
        return replace(self, words={key: value for key, value in self.words.items() if key != draft})

    def with_command(self, envelope: Envelope, draft: str) -> "Promised":
        return replace(self.without_words(draft), given={**self.given, envelope.id: envelope})

    def without_command(self, command: str) -> "Promised":
        return replace(self, taken_back=self.taken_back | {command})


class Workstation:
    """One machine. `promised` is what must still be true after anything; `seen` the revision of every row so far.

    `writes` is the version of its program's commands; `told` what the tray said, look by look, key by key.
    `meanwhile` is what the user does at the next change within a cycle. `damaged`: orders whose rows were spoilt;
    `claimed` is called whenever everything here is said to be up to date, `overclaimed` what was wrong with that.
    """

    def __init__(
        self, name: str, username: str, root: Path, line: Line, clock: OwnClock, seed: object, key: bytes = KEY
    ) -> None:
        self.name, self.username, self.root = name, username, root
        self.line, self.clock, self._key = line, clock, key
        self.random = Random(f"{seed} {name}")
        self.promised = Promised()
        self.seen: dict[str, int] = {}
        self.generation = self.starts = 0
        self.memo: dict[str, Any] = {}
        self.looked_at = (0, 0)
        self.writes = COMMAND_VERSION
        self.told: list[list[tuple[str, ...]]] = []
        self.went_back: list[str] = []
        self.damaged: set[str] = set()
        self.overclaimed: list[str] = []
        self.claimed: Callable[[], None] = lambda: None
        self.meanwhile: Callable[[], None] = lambda: None
        self.storage = Storage(root / "cache.db", dbapi2.OperationalError)
        self.line.broken = lambda: self.storage.dead
        self.start()

    def start(self) -> None:
        """The program starts."""
        self.starts += 1
        self.cache: Cache = open_cache(Profile(self.root), self._key, self.clock)
        self.storage.attach(self.cache._database._engine)
        self._listen_for_claims()
        self.engine = Engine(self.cache, self.transport, self.clock, self.random)
        self.engine.progress = self._progressed
        self.desk = Desk(self.cache, self.clock)
        self.device = self.cache.identity.device

    def _listen_for_claims(self) -> None:
        real = self.cache.orders.confirm

        def confirm(at: datetime, *, vouched: bool = False) -> Changed:
            changed = real(at, vouched=vouched)
            with self.storage.unfailing():
                self.claimed()
            self.damaged.clear()
            return changed

        vars(self.cache.orders)["confirm"] = confirm

    @property
    def state(self) -> tuple[int, int]:
        """Changes whenever its file may have changed."""
        return self.storage.commits, self.starts

    def transport(self) -> Transport:
        """To the district over this workstation's line."""
        identity = self.cache.identity.server_id or None
        return Transport(URL, server_id=identity, clock=self.clock, wires=lambda tally, _: Wires(self.line, tally))

    def sign_in(self) -> None:
        sign_in(self.cache, self.transport(), self.username, PASSWORD)

    def cycle(self, *, hurry: bool = True) -> CycleReport:
        return self.engine.cycle(hurry=hurry)

    @contextmanager
    def program(self) -> Iterator[None]:
        """Inside, commands are written as this workstation's program writes them."""
        with patch("sync.contract.commands.COMMAND_VERSION", self.writes):
            yield

    def look(self) -> int:
        """The tray looks whether there is something to say; how many things it said."""
        found: list[Tidings] = []
        self.survives(lambda: found.append(gather(self.desk, self.cache.orders.revs())))
        self.told += [[notice.reminder.keys for notice in tidings.unsaid] for tidings in found]
        return sum(len(tidings.unsaid) for tidings in found)

    def restart(self) -> None:
        """The program ends and starts again; on a dead machine with what its disk held."""
        if self.storage.dead:
            self.cache._database.close()
            self.storage.revive()
            self.seen, self.looked_at = (
                {},
                (0, 0),
            )  # a power cut may take back the last pages, together with their cursor
        else:
            self.engine.close()
            self.cache.close()
        self.storage.heal()
        self.start()

    def does(self, after: Promised, work: Callable[[], object]) -> bool:
        """The user does something that makes `after` the promise; false when it failed, and then nothing changed.

        Where the machine died over it, either is right, but nothing between.
        """
        before = self.promised
        try:
            work()
        except (CacheProblem, Killed):
            if self.storage.dead:
                self.restart()
                self.promised = after if self._holds(after) else before
            return False
        if self.storage.dead:
            self.restart()
            self.promised = after if self._holds(after) else before
            return False
        self.promised = after
        return True

    def survives(self, work: Callable[[], object]) -> str:
        """Do what changes no promise; how it ended."""
        try:
            work()
        except Killed:
            pass
        except CacheProblem as problem:
            if not self.storage.dead:
                return problem.title
        if self.storage.dead:
            self.restart()
            return "died and started again"
        return ""

    def close(self) -> None:
        self.cache._database.close()
        shutil.rmtree(self.root, ignore_errors=True)

    def _progressed(self, _: Changed) -> None:
        """Within a cycle something changed here."""
        if not self.storage.dead:
            self.look_at_rows()
            self.meanwhile()

    def look_at_rows(self) -> None:
        """Note the revision of every row, and which ones are older than they were since all was last fetched anew."""
        if self.looked_at == self.state:
            return
        self.looked_at = self.state
        with self.storage.unfailing(), self.cache._database.read() as connection:
            generation = connection.exec_driver_sql("SELECT generation FROM feed").scalar_one()
            rows = connection.exec_driver_sql("SELECT id, rev FROM fact WHERE generation = ?", (generation,)).all()
        if generation != self.generation:
            self.seen, self.generation = {}, generation
        for order, rev in rows:
            if rev < self.seen.get(order, rev):
                self.went_back.append(f"row {order} went back from {self.seen[order]} to {rev}")
            self.seen[order] = rev

    def _holds(self, promised: Promised) -> bool:
        drafts = {draft.id: draft.fields for draft in self.cache.drafts.all()}
        return drafts == promised.words and all(self._given(promised, command) for command in promised.given)

    def _given(self, promised: Promised, command: str) -> bool:
        item = self.cache.outbox.get(command)
        if item is None or command not in promised.taken_back:
            return item is not None and item.state is not OutboxState.WITHDRAWN
        return item.state is OutboxState.WITHDRAWN or item.receipt is not None or item.reason_title == TAKEN_TITLE
