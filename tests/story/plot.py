"""The story itself: one village, one township, one district, a line that dies and comes back for two minutes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sync.regulation.acts import DecideUpward
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import HopState, Level, RequestState, UpwardDecision
from tests.helpers.line_proxy import LineProxy, line_to
from tests.story.desks import RemoteDesk
from tests.story.photo import photo
from tests.story.town import Seat, Town

VILLAGE, TOWNSHIP = "wushan", "gaishan"
REPLY = "您好，路面坑洼处已于今天上午用沥青修补完毕，我们也请您到现场看过。谢谢您的提醒，后续有问题请随时联系村里。"
REASON = "塌方路段连日降雨，施工队无法进场，预计还需三个工作日才能清理完毕。"
PROGRESS = "已设围挡和警示牌，安排专人值守，并电话告知反映人。"
UPWARD = "该路段属市政道路，产权和养护责任不在本村，村里没有开挖和维修的权限。"
HALF_SENTENCE = "今天下午到现场看了，水泵已经停了三天，村民说晚上"
OPINION_UP = "情况属实，该路段由区里养护，同意上报。"
OPINION_DAYS = "情况属实，同意延期，请把新的时间告知反映人。"


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
    line: LineProxy
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
def staged(folder: Path, pictures: Path | None, server: list[str] | None = None) -> Iterator[Story]:
    """A district with its sample, and the village's line to it."""
    town = Town(folder, server=server)
    try:
        with line_to(town.url) as line:
            yield Story(folder, pictures, town, line)
    finally:
        town.stop()


def pick_cast(story: Story) -> None:
    """Choose the orders before anything moves, and note the deadline that will move."""
    town, unit, cast = story.town, story.village.unit, story.cast
    cast.sign = town.pick(unit, _unsigned).number
    now = town.district.clock.now()
    cast.extend = town.pick(unit, lambda order, hop: hop.due > now and _may_extend(order, hop)).number
    cast.upward = town.pick(unit, _quiet, but=cast.numbers()).number
    cast.reply = town.pick(unit, _quiet, but=cast.numbers()).number
    cast.draft = town.pick(unit, _quiet, but=cast.numbers()).number
    hop = town.order(cast.extend).hop_of(unit)
    assert hop is not None
    story.facts["due_before"] = hop.due.isoformat()


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
    return RemoteDesk(name, story.folder / name, passphrase=f"{name}-yanshi-2026", pictures=pictures, dark=dark)


def day_without_a_line(story: Story, desk: RemoteDesk) -> None:
    """Offline: sign, reply with a photo, ask for an extension, pass one upward, and stop in the middle of a sentence."""
    cast = story.cast
    story.facts["inbox"] = desk("inbox_count", at_least=20)
    desk("go", place="reported")
    desk("picture", name="inbox")
    story.line.refuse()
    desk("sync")
    desk("line_state", state="offline")
    desk("open_order", number=cast.sign)
    desk("picture", name="order-offline")
    desk("compose", verb="sign")
    desk("submit")
    desk("open_order", number=cast.reply)
    desk("compose", verb="reply", fields={"text": REPLY}, files=[str(photo(story.folder))])
    desk("picture", name="reply")
    desk("submit")
    desk("open_order", number=cast.extend)
    desk("compose", verb="request_extension", fields={"days": "3", "reason": REASON, "progress": PROGRESS})
    desk("picture", name="extension")
    desk("submit")
    desk("open_order", number=cast.upward)
    desk("compose", verb="submit_upward", fields={"ground": "out_of_authority", "reason": UPWARD})
    desk("picture", name="upward")
    desk("submit")
    print(desk("outbox"), desk("counts"))
    desk("wait_outbox", waiting=4)
    desk("go", place="outbox")
    desk("picture", name="outbox-offline")
    desk("open_order", number=cast.draft)
    desk("compose", verb="progress", fields={"text": HALF_SENTENCE})
    desk("pause", seconds=2.0)
    desk.power_cut()


def next_morning(story: Story) -> RemoteDesk:
    """The same workstation again, still without a line: nothing is missing."""
    desk = open_desk(story, "village")
    desk("at_work")
    desk("wait_outbox", waiting=4)
    desk("open_order", number=story.cast.draft)
    story.facts["draft_found"] = desk("composer_text", field="text")
    desk("picture", name="next-morning")
    assert story.facts["draft_found"] == HALF_SENTENCE, story.facts["draft_found"]
    return desk


def two_minutes_of_line(story: Story, desk: RemoteDesk, *, cut_after: int) -> None:
    """The line comes back, breaks once in the middle of an answer, and everything leaves, the most urgent first."""
    story.line.come_back()
    story.line.cut_after(cut_after)
    for _ in range(8):
        desk("sync")
        desk("pause", seconds=3.0)
        if desk("counts")["outbox"] == 0:
            break
    desk("wait_outbox", waiting=0)
    desk("open_order", number=story.cast.extend)
    desk("wait_timeline", verb="request_extension")
    desk("picture", name="delivered")


def township_decides(story: Story, desk: RemoteDesk) -> None:
    """On the second desk: the extension is granted, the submission passed up."""
    desk("sync")
    desk("go", place="approvals")
    desk("wait_count", place="approvals", at_least=2)
    desk("picture", name="approvals")
    desk("open_order", number=story.cast.extend)
    desk("compose", verb="decide_extension")
    desk("picture", name="decide-extension")
    desk("decide", finish="同意", fields={"opinion": OPINION_DAYS})
    desk("open_order", number=story.cast.upward)
    desk("compose", verb="decide_upward")
    desk("picture", name="decide-upward")
    desk("decide", finish="同意上报", fields={"opinion": OPINION_UP})
    desk("wait_outbox", waiting=0)


def district_decides(story: Story) -> None:
    """The district accepts the submission and dispatches the order to a department."""
    order = story.town.order(story.cast.upward)
    request = next(s for s in order.submissions if s.state is RequestState.PENDING)
    department = next(u for u in story.town.district.units.values() if u.level is Level.DEPARTMENT)
    opinion = "同意，改由部门承办。"
    act = DecideUpward(request=request.id, verdict=UpwardDecision.ACCEPT, opinion=opinion, unit=department.id)
    story.town.act(story.cast.upward, act)


def village_learns(story: Story, desk: RemoteDesk) -> None:
    """The new deadline appears in the village, the timeline shows every step, a toast says so."""
    desk("sync")
    desk("open_order", number=story.cast.extend)
    desk("wait_timeline", verb="decide_extension")
    story.facts["due_after"] = desk("due")
    desk("picture", name="new-deadline")
    story.facts["toast"] = desk("wait_toast", words="上级已作出决定")
    desk("wait_count", place="outbox", at_least=0)


def _unsigned(_order: WorkOrder, hop: Assignment) -> bool:
    return hop.state is HopState.AWAITING_SIGNATURE


def _quiet(order: WorkOrder, hop: Assignment) -> bool:
    """In hand, and nothing is being asked."""
    pending = [r for r in (*order.extensions, *order.submissions) if r.state is RequestState.PENDING]
    return hop.state is HopState.HANDLING and not pending and not order.children(hop.id) and not order.replies


def _may_extend(order: WorkOrder, hop: Assignment) -> bool:
    """Due far enough ahead, and the township's own deadline leaves room for a later one."""
    above = order.hop(hop.parent) if hop.parent else None
    roomy = above is not None and above.due > hop.due
    return _quiet(order, hop) and roomy and not order.extensions
