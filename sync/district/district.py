"""The district as an object: its folder, its database, its one writer lock and its clock."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Final, Self

from sqlalchemy import Connection, Engine

from sync.contract.clock import Clock
from sync.contract.limits import Limits
from sync.district.blobs.limiting import load_limits
from sync.district.identity import NAME, Identity, make_identity, read_identity
from sync.district.presence import Presence
from sync.district.pulse import Pulse
from sync.district.setup import RULES_ID, load_rules, load_units, seed
from sync.district.store.database import NoDistrict, begin, create_tables, open_engine, transaction
from sync.district.store.transaction import Transaction, standing
from sync.regulation.orders import Unit, Units
from sync.regulation.rules import Rules

DATABASE: Final = "district.db"


class District:
    """One district. Any thread may use it; writers take turns, readers never wait."""

    def __init__(self, root: Path, engine: Engine, clock: Clock, identity: Identity) -> None:
        """Use `create` or `open` instead."""
        self.root = root
        self.engine = engine
        self.clock = clock
        self.identity = identity
        self.pulse = Pulse(self._sequence, clock.monotonic)
        self.presence = Presence(clock.monotonic)
        self._writer = threading.Lock()
        self._known_rules: tuple[int, Rules] | None = None

    @classmethod
    def create(cls, data_dir: Path, clock: Clock, name: str = NAME) -> Self:
        """Make the district's folder, tables, units and rules; a second time it only fills what is missing."""
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        # For its owner only, also where somebody else made the folder; the journals beside it inherit that.
        (data_dir / DATABASE).touch(mode=0o600)
        engine = open_engine(data_dir / DATABASE)
        create_tables(engine)
        with engine.connect() as connection, transaction(connection):
            if read_identity(connection) is None:
                make_identity(connection, name)
            seed(connection)
        engine.dispose()
        return cls.open(data_dir, clock)

    @classmethod
    def open(cls, data_dir: Path, clock: Clock) -> Self:
        """Open an existing district. Raises NoDistrict, NewerStore."""
        if not (data_dir / DATABASE).is_file():
            raise NoDistrict(f"{data_dir} 里还没有区级平台的数据，请先运行 duban-district init")
        engine = open_engine(data_dir / DATABASE)
        create_tables(engine)
        with engine.connect() as connection:
            identity = read_identity(connection)
        if identity is None:
            raise NoDistrict(f"{data_dir} 里的数据没有建完，请再运行一次 duban-district init")
        return cls(data_dir, engine, clock, identity)

    @cached_property
    def units(self) -> Units:
        """Every unit by id."""
        with self.read() as connection:
            return load_units(connection)

    @property
    def rules(self) -> Rules:
        """The rules in force for new orders, also when another process has just changed them (R5.1)."""
        with self.read() as connection:
            return self._rules(connection)

    @cached_property
    def limits(self) -> Limits:
        """What it takes as an attachment."""
        with self.read() as connection:
            return load_limits(connection)

    @cached_property
    def top(self) -> Unit:
        """The district's own unit, the root of the tree."""
        return next(unit for unit in self.units.values() if unit.parent is None)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view of the database as of now."""
        with self.engine.connect() as connection:
            begin(connection)
            yield connection

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        """One write transaction: committed at the end, undone by any exception."""
        units = self.units
        with self._writer, self.engine.connect() as connection, transaction(connection):
            yield Transaction(connection, units, self._rules(connection))

    def _rules(self, connection: Connection) -> Rules:
        """Read once for each time that they changed."""
        changes = standing(connection, RULES_ID)
        if self._known_rules is None or self._known_rules[0] != changes:
            self._known_rules = (changes, load_rules(connection))
        return self._known_rules[1]

    def _sequence(self) -> int:
        with self.read() as connection:
            return standing(connection)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
