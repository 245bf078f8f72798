"""The district's side of the story: a real server process on a folder of its own, with the sample in it."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.helpers.processes import python, running, written
from tests.story.books import Books

PATIENCE_S = 90.0


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Who sits at a desk: what enrolment and sign-in ask for."""

    username: str
    password: str
    unit: str
    unit_name: str
    code: str


class Town(Books):
    """A served district: where it is, and its `seats` by user name as it announced them."""

    def __init__(self, data: Path, port: str, invitation: dict[str, Any]) -> None:
        super().__init__(data)
        self.url = f"http://127.0.0.1:{port}"
        self.orders_in_sample = int(invitation["orders"])
        fields = Seat.__dataclass_fields__
        self.seats = {user["username"]: Seat(**{name: user[name] for name in fields}) for user in invitation["users"]}


@contextmanager
def town_in(folder: Path) -> Iterator[Town]:
    """The district with its sample, served for as long as the block lasts."""
    data, port_file = folder / "district", folder / "port"
    command = python("-m", "sync.district.cli", "demo", "--data", str(data), "--port-file", str(port_file))
    with running(command, log=folder / "district.log") as process:
        port = written(port_file, process, seconds=PATIENCE_S)
        said = next(line for line in process.output().splitlines() if line.startswith("{"))
        with closing(Town(data, port, json.loads(said))) as town:
            yield town
