"""A district for these tests: made and filled by its own command line, served by a process with or without a fault."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.district.scenery import VILLAGE
from tests.helpers.district import ask
from tests.helpers.processes import python, running, written
from tests.story.books import Books
from tests.story.desks import NO_BUS, RemoteDesk

HONEST = ("-m", "sync.district.cli")
NO_DEDUPE = ("-m", "tests.district.planted", "no-dedupe")
USERNAME, PASSWORD = "wushan", "correct horse 7"
PASSPHRASE = "wushan-ceshi-2026"
AREAS = {"仓山区": "盖山镇/吴山", "晋安区": "盖山镇", "台江区": "城门镇"}


@dataclass(frozen=True, kw_only=True)
class Place:
    """A served district: its address, its books, and where its files are."""

    folder: Path
    url: str
    books: Books

    @property
    def data(self) -> Path:
        """The district's own folder."""
        return self.folder / "district"

    def code(self) -> str:
        """A one-time code for a workstation of the village."""
        return str(ask(self.data, "enrol-code", "--unit", VILLAGE)["code"])


def filled(folder: Path, orders: Path) -> dict[str, Any]:
    """Make a district in `folder` and load `orders` with today's dates; what the loader reports."""
    data = folder / "district"
    ask(data, "init")
    ask(data, "user", "add", "--unit", VILLAGE, "--username", USERNAME, "--name", "吴晓梅", told=f"{PASSWORD}\n")
    areas = [word for area, unit in AREAS.items() for word in ("--map", f"{area}={unit}")]
    report: dict[str, Any] = ask(data, "load", str(orders), *areas, "--shift-dates")
    return report


@contextmanager
def served(folder: Path, server: Sequence[str] = HONEST) -> Iterator[Place]:
    """The district in `folder`, served for as long as the block lasts."""
    port_file = folder / "port"
    command = python(*server, "--data", str(folder / "district"), "serve", "--port", "0", "--port-file", str(port_file))
    with running(command, log=folder / "district.log") as process, closing(Books(folder / "district")) as books:
        yield Place(folder=folder, url=f"http://127.0.0.1:{written(port_file, process)}", books=books)


@contextmanager
def sitting(place: Place, url: str = "", *, bus: str = NO_BUS, name: str = "village") -> Iterator[RemoteDesk]:
    """A new workstation of the village, enrolled and signed in through its own screens; `url` is its way there."""
    desk = RemoteDesk(name, place.folder / name, passphrase=PASSPHRASE, bus=bus)
    try:
        desk("enrol", url=url or place.url, code=place.code())
        desk("sign_in", username=USERNAME, password=PASSWORD)
        desk("line_state", state="connected")
        yield desk
    finally:
        desk.close()
