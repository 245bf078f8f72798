"""The stage of the story: one district with its sample, one lossy line, the orders that play a part, the desks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import HopState, RequestState
from tests.story.desks import PUPPET, RemoteDesk
from tests.story.lossy_line import LossyLine, lossy_line_to
from tests.story.town import Seat, Town, town_in

VILLAGE, TOWNSHIP = "wushan", "gaishan"


@dataclass
class Cast:
    """Which orders play which part, by number."""

    sign: str = ""
    reply: str = ""
    extend: str = ""
    upward: str = ""
    draft: str = ""

    def numbers(self) -> tuple[str, ...]:
        """Those picked so far."""
        return tuple(number for number in vars(self).values() if number)


@dataclass
class Story:
    """Everything that the story needs; `facts` is what it prints at the end."""

    folder: Path
    pictures: Path | None
    town: Town
    line: LossyLine
    puppet: tuple[str, ...] = PUPPET
    facts: dict[str, Any] = field(default_factory=dict)
    cast: Cast = field(default_factory=Cast)

    @property
    def village(self) -> Seat:
        """Who sits in the village."""
        return self.town.seats[VILLAGE]

    @property
    def township(self) -> Seat:
        """Who sits in the township."""
        return self.town.seats[TOWNSHIP]


@contextmanager
def staged(folder: Path, pictures: Path | None, puppet: tuple[str, ...] = PUPPET) -> Iterator[Story]:
    """A district with its sample, and the village's line to it."""
    with town_in(folder) as town, lossy_line_to(town.url) as line:
        yield Story(folder, pictures, town, line, puppet)


def pick_cast(story: Story) -> None:
    """Choose the orders before anything moves, and note the deadline that will move."""
    town, unit, cast = story.town, story.village.unit, story.cast
    cast.sign = town.pick(unit, _unsigned).number
    cast.extend = pick_extendable(story)
    cast.upward = town.pick(unit, _quiet, but=cast.numbers()).number
    cast.reply = town.pick(unit, _quiet, but=cast.numbers()).number
    cast.draft = town.pick(unit, _quiet, but=cast.numbers()).number
    hop = town.order(cast.extend).hop_of(unit)
    assert hop is not None
    story.facts["due_before"] = hop.due.isoformat()


def pick_extendable(story: Story) -> str:
    """The number of an order of the village that may get more days, and plays no part yet."""
    now = story.town.district.clock.now()

    def fits(order: WorkOrder, hop: Assignment) -> bool:
        return hop.due > now and _may_extend(order, hop)

    return story.town.pick(story.village.unit, fits, but=story.cast.numbers()).number


def sit_down(story: Story, seat: Seat, url: str, name: str, *, dark: bool = False) -> RemoteDesk:
    """A new workstation: enrolled by its one-time code, signed in, first synchronisation."""
    desk = open_desk(story, name, dark=dark)
    desk("enrol", url=url, code=seat.code)
    desk("sign_in", username=seat.username, password=seat.password)
    desk("line_state", state="connected")
    return desk


def open_desk(story: Story, name: str, *, dark: bool = False) -> RemoteDesk:
    """The desk of `name` on its own profile; pictures go into a folder of that name."""
    pictures = story.pictures / name if story.pictures else None
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    secret = f"{name}-yanshi-2026"
    return RemoteDesk(name, story.folder / name, passphrase=secret, pictures=pictures, dark=dark, puppet=story.puppet)


def ready_to_close(order: WorkOrder, hop: Assignment) -> bool:
    """Answered, and nobody below is still at it (R14.4)."""
    below = [child for child in order.children(hop.id) if child.live]
    return hop.state is HopState.HANDLING and bool(order.replies) and not below


def _unsigned(_order: WorkOrder, hop: Assignment) -> bool:
    return hop.state is HopState.AWAITING_SIGNATURE


def _quiet(order: WorkOrder, hop: Assignment) -> bool:
    """In hand, and nothing is being asked."""
    asked = [request.state for request in order.extensions] + [request.state for request in order.submissions]
    idle = RequestState.PENDING not in asked and not order.children(hop.id) and not order.replies
    return idle and hop.state is HopState.HANDLING


def _may_extend(order: WorkOrder, hop: Assignment) -> bool:
    """Due far enough ahead, and the township's own deadline leaves room for a later one."""
    above = order.hop(hop.parent) if hop.parent else None
    roomy = above is not None and above.due > hop.due
    return _quiet(order, hop) and roomy and not order.extensions
