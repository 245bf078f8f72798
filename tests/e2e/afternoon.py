"""An afternoon on a line that loses answers: what the village does, and the judge who counts what took effect."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

from sync.regulation.orders import WorkOrder
from sync.regulation.terms import HopState, Kind, OrderState, Verb
from tests.district.scenery import VILLAGE
from tests.e2e.place import Place
from tests.story.desks import RemoteDesk
from tests.story.lossy_line import LossyLine
from tests.story.photo import photo

LOSSES = (1, 40, 180, 400, 1, 90, 250)
"""How many bytes of each answer get through before the line breaks: nothing, half a head, half a body."""
TRIES = 15
REPLY = "您好，您反映的问题村里已经安排人员处理完毕，照片附后。如再有情况，请随时和我们联系。"
PROGRESS = "已到现场查看并拍照，联系了施工队，明天上午进场。"
REASON = "施工材料要从外地调运，预计还需三个工作日。"
WAITING = "waiting"
LASTING: Final = (Verb.REPLY, Verb.REQUEST_EXTENSION)
"""What leaves more behind than a line in the timeline."""


class Doubled(AssertionError):
    """A command took effect more than once."""


class Missing(AssertionError):
    """A command took no effect, or has no receipt."""


@dataclass
class Afternoon:
    """What was done, by order number; `extended` is the order whose deadline shall move, `longest` the wordiest."""

    done: dict[str, list[Verb]] = field(default_factory=dict)
    longest: str = ""
    extended: str = ""


def work(place: Place, desk: RemoteDesk, line: LossyLine) -> Afternoon:
    """Sign, report progress, reply with a photo, ask for an extension, while answers are lost; until all has left."""
    wordy, moved, answered, noted = unsigned(place)
    done = Afternoon(longest=wordy.number, extended=moved.number)
    _do(desk, done, noted, Verb.SIGN)
    until_all_has_left(desk)
    line.lose_answers(*LOSSES[:1])
    _do(desk, done, noted, Verb.PROGRESS, {"text": PROGRESS})
    until_all_has_left(desk)  # a step that the district alone can tell from a second one: here its dedupe must hold
    line.lose_answers(*LOSSES[1:])
    for order in (answered, wordy, moved):
        _do(desk, done, order, Verb.SIGN)
    _do(desk, done, answered, Verb.REPLY, {"text": REPLY}, [str(photo(place.folder))])
    _do(desk, done, wordy, Verb.PROGRESS, {"text": PROGRESS})
    _do(desk, done, moved, Verb.REQUEST_EXTENSION, {"days": "3", "reason": REASON, "progress": PROGRESS})
    until_all_has_left(desk)
    return done


def unsigned(place: Place) -> tuple[WorkOrder, ...]:
    """Four orders that wait for the village's signature; the first has the longest text."""
    mine = []
    for order in place.books.orders(OrderState.OPEN):
        hop = order.hop_of(VILLAGE)
        if hop is not None and hop.state is HopState.AWAITING_SIGNATURE and order.kind is not Kind.CONSULTATION:
            mine.append(order)
    wordy, *others = sorted(mine, key=lambda order: (-len(order.body), order.number))
    return (wordy, *others[:3])


def until_all_has_left(desk: RemoteDesk) -> None:
    """Press F5 until nothing waits any more."""
    for _ in range(TRIES):
        desk("sync")
        if not any(item[2] == WAITING for item in desk("outbox")):
            return
        desk("pause", seconds=1.0)
    raise Missing(desk("outbox"))


def judge(place: Place, done: Afternoon) -> None:
    """Every command has exactly one effect and one receipt in the district's books. Raises Doubled, Missing."""
    for number, verbs in done.done.items():
        order, wanted = place.books.order(number), Counter(verbs)
        _same(number, Counter(entry.verb for entry in order.timeline if entry.device), wanted)
        _same(number, _lasting(order), Counter(verb for verb in verbs if verb in LASTING))
    for number, verbs in done.done.items():
        _receipts(number, place.books.commands(number), len(verbs))


def _lasting(order: WorkOrder) -> Counter[Verb]:
    """What the order holds besides its timeline."""
    return Counter({Verb.REPLY: len(order.replies), Verb.REQUEST_EXTENSION: len(order.extensions)})


def _receipts(number: str, commands: list[dict[str, Any]], wanted: int) -> None:
    receipts = {c["result"]["receipt"]["number"] for c in commands if c["result"]["outcome"] == "applied"}
    if len(receipts) != wanted:
        raise Missing(f"{number}: {len(receipts)} receipts for {wanted} commands: {commands}")


def _same(number: str, found: Counter[Verb], wanted: Counter[Verb]) -> None:
    for verb in {*found, *wanted}:
        if found[verb] != wanted[verb]:
            kind = Doubled if found[verb] > wanted[verb] else Missing
            raise kind(f"{number}: {verb} took effect {found[verb]} times, not {wanted[verb]}")


def _do(
    desk: RemoteDesk,
    done: Afternoon,
    order: WorkOrder,
    verb: Verb,
    fields: dict[str, str] | None = None,
    files: list[str] | None = None,
) -> None:
    """Do one thing with an order, without waiting for the district."""
    desk("open_order", number=order.number)
    desk("compose", verb=verb, fields=fields or {}, files=files or [])
    desk("submit")
    done.done.setdefault(order.number, []).append(verb)
