"""Every strange server that we could think of: what state it leads to, what a person reads, and that nothing is lost.

Each case is a row: who answers, and the beginning of what the status says. Whoever it was, the command in the outbox
is neither lost nor marked as sent, and takes effect once as soon as the district itself answers again.
"""

import shutil
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path
from random import Random

import msgspec
import pytest

from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.client.effort import Limits
from sync.client.engine import Engine
from sync.contract import codec, problems
from sync.contract.packing import unpack
from sync.contract.pages import Change, Entity, Gone, PageEnd, change_line, end_line
from sync.contract.problems import Problem
from sync.contract.receipts import Batch, CommandResult, Outcome
from sync.contract.status import LineState, SyncStatus
from sync.contract.words import sentence
from sync.district.district import District
from sync.regulation.terms import Verb
from tests.client.hostile import Answering, Asked, Hostile, Reply, told
from tests.client.instead import PORTAL_PAGE, answer, instead, receipt_for
from tests.client.station import ServedClock, Station
from tests.district.scenery import OTHER_VILLAGE, VILLAGE, order_in, serving
from tests.helpers.clocks import MORNING, SteadyClock

HOUR = timedelta(hours=1)


def packed(part: bytes, times: int = 1) -> Reply:
    """`part` so many times, in a few kilobytes."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    body = b"".join([*(packer.compress(part) for _ in range(times)), packer.flush()])
    return Reply(body=body, headers={"Content-Encoding": "gzip"})


def plain(part: bytes, times: int = 1) -> Reply:
    """Not packed, so that it arrives in many pieces: pages that arrive together are taken for one."""
    return Reply(body=part * times)


def end(cursor: str, *, more: bool = True) -> bytes:
    return end_line(PageEnd(cursor=cursor, more=more, server_time=MORNING))


def unit(rev: int, name: str = "x") -> bytes:
    row = msgspec.Raw(codec.dumps({"id": "x", "name": name, "level": "village", "parent": "gaishan"}))
    return change_line(Change(entity=Entity.UNIT, id="x", rev=rev, row=row))


KNOWN = unit(1, "x" * 9000)
"""A row that is no news the second time."""


def feed(reply: Answering) -> Callable[[Asked], Reply]:
    """Says nothing about commands, and this when asked for what is new."""

    def answering(asked: Asked) -> Reply:
        if asked.line.startswith("POST"):
            return told(answer())
        return reply if isinstance(reply, Reply) else reply(asked)

    return answering


def anything(reply: Answering) -> Answering:
    """Says this to whatever it is asked."""
    return reply


def results(of: Callable[[str], CommandResult]) -> Callable[[Asked], Reply]:
    """Answers every command so, and has nothing new."""

    def answering(asked: Asked) -> Reply:
        if not asked.line.startswith("POST /v1/commands"):
            return Reply(status=304)
        commands = codec.loads(unpack(asked.body, asked.headers["content-encoding"], 10**6), Batch).commands
        return told(answer(*(of(envelope.id) for envelope in commands)))

    return answering


def expired() -> Reply:
    return told(Problem(type=problems.CURSOR_EXPIRED, title="需要重新同步", status=410), status=410)


def days_off(days: int) -> str:
    return format_datetime(MORNING + timedelta(days=days), usegmt=True)


@dataclass(frozen=True)
class Strange:
    """`says` is a part of the sentence in the status line, `why` of its explanation."""

    name: str
    server: Answering
    state: LineState
    says: str
    why: str = ""


DOWN = LineState.SERVER_DOWN
GARBLED = "区级平台的答复无法识别"
STUCK = "区级平台的答复没有进展"
BROKEN = "接收中途线路中断，已收到的部分已保存"

STRANGE = (
    Strange("HTML 200", anything(Reply(body=PORTAL_PAGE, identity=None)), LineState.PORTAL, "网络需要先登录"),
    Strange(
        "a redirect to another host",
        anything(Reply(status=302, headers={"Location": "http://login.example/x"})),
        LineState.PORTAL,
        "网络需要先登录",
        "转向 http://login.example/x",
    ),
    Strange("a sign-on that says so", anything(Reply(status=511, identity=None)), LineState.PORTAL, "网络需要先登录"),
    Strange("another district", anything(Reply(identity="stranger")), LineState.REFUSED, "对方不是本机登记的区级平台"),
    Strange("a truncated answer", anything(Reply(body=b"{}", cut_after=1)), LineState.OFFLINE, "没有连上区级平台"),
    Strange("a truncated head", anything(Reply(cut_head=30)), LineState.OFFLINE, "没有连上区级平台"),
    Strange(
        "a truncated stream",
        feed(replace(packed(unit(1) * 50 + end("c1", more=False)), cut_after=60)),
        LineState.OFFLINE,
        "没有连上区级平台",
    ),
    Strange("a stream without its last page", feed(packed(end("c1"))), LineState.OFFLINE, "没有连上区级平台", BROKEN),
    Strange("rows without their cursor", feed(packed(unit(1))), LineState.OFFLINE, "没有连上区级平台", BROKEN),
    Strange("silence", anything(Reply(stall=True)), LineState.OFFLINE, "没有连上区级平台", "超时"),
    Strange("damaged packing", feed(replace(packed(b""), body=b"\x1f\x8bnonsense")), DOWN, GARBLED, "损坏"),
    Strange("a bomb of zeros", feed(packed(bytes(1_000_000), 20)), DOWN, GARBLED, "有一行过长"),
    Strange("a bomb of zeros for a receipt", anything(packed(bytes(1_000_000), 70)), DOWN, GARBLED, "答复过长"),
    Strange("a page without end", feed(packed(unit(1, "x" * 9000) * 100, 40)), DOWN, GARBLED, "有一页过长"),
    Strange("wrong JSON", anything(Reply(body=b'{"results": "none"}')), DOWN, GARBLED, "不符合约定"),
    Strange("no JSON at all", anything(Reply(body=b"\xff\xfe\x00")), DOWN, GARBLED, "不符合约定"),
    Strange("lines of something else", feed(packed(b'{"hello": 1}\n')), DOWN, GARBLED, "数据行无法识别"),
    Strange("the answer to another question", feed(told(answer())), LineState.OFFLINE, "没有连上区级平台", BROKEN),
    Strange("its own failure", anything(Reply(status=500, body=b"boom")), DOWN, "区级平台暂时不可用"),
    Strange("a gateway without its district", anything(Reply(status=502, identity=None)), DOWN, "区级平台暂时不可用"),
    Strange("too many requests", anything(Reply(status=429)), DOWN, "区级平台繁忙"),
    Strange("busy", anything(Reply(status=503, headers={"Retry-After": "40"})), DOWN, "区级平台繁忙"),
    Strange("everything anew, for ever", feed(lambda _: expired()), DOWN, STUCK, "重新下载全部工单"),
    Strange("the same place for ever", feed(plain(KNOWN + end("c1"), 400)), DOWN, STUCK, "反复发送"),
    Strange("round in a circle", feed(plain(KNOWN + end("a") + KNOWN + end("b"), 200)), DOWN, STUCK, "反复发送"),
    Strange(
        "ever new places, never a new row",
        feed(plain(b"".join(KNOWN + end(f"c{number}") for number in range(1200)))),
        DOWN,
        STUCK,
        "反复发送",
    ),
    Strange(
        "rows that change for ever in one place",
        feed(plain(b"".join(unit(rev, "x" * 9000) + end("c1") for rev in range(1, 400)))),
        DOWN,
        STUCK,
        "反复发送",
    ),
)


@pytest.fixture
def item(district: District, village: Station) -> OutboxItem:
    """A signed order in the outbox of a village that has synchronised once."""
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    return village.queue(Verb.SIGN, order)


def takes_effect_once_all_is_well(village: Station, item: OutboxItem, clock: SteadyClock) -> None:
    waiting = village.item(item.id)
    assert waiting.state is OutboxState.WAITING
    assert waiting.receipt is None
    assert waiting.envelope == item.envelope
    clock.tick(hours=1)
    for _ in range(3):  # a district on a busy machine may be slower than the tests' short patience
        if (report := village.engine.cycle(hurry=True)).status.state is LineState.CONNECTED:
            break
    assert report.status.state is LineState.CONNECTED
    assert village.item(item.id).receipt


@pytest.mark.parametrize("strange", STRANGE, ids=[row.name for row in STRANGE])
def test_it_is_told_and_nothing_is_lost(
    village: Station, item: OutboxItem, clock: SteadyClock, strange: Strange
) -> None:
    kept = village.cache.orders.revs()
    with instead(village, strange.server):
        status = village.engine.cycle().status
    assert status.state is strange.state, (status.problem_title, status.problem_detail)
    assert strange.says in (status.problem_title, sentence(status, clock.now()).split(" · ")[0])
    assert strange.why in status.problem_detail
    assert status.problem_advice
    assert status.waiting == 1
    assert status.next_try
    assert status.next_try > clock.now()
    assert village.cache.orders.revs() == kept
    takes_effect_once_all_is_well(village, item, clock)


@pytest.mark.parametrize("days", [3, -3])
def test_a_clock_three_days_off_is_told_and_work_goes_on(village: Station, item: OutboxItem, days: int) -> None:
    true = format_datetime(village.clock.now() + timedelta(days=days), usegmt=True)
    with instead(village, feed(Reply(status=304, date=true))):
        status = village.engine.cycle().status
    assert status.state is LineState.CONNECTED
    assert f"本机时钟{'慢' if days > 0 else '快'} 3 天" in sentence(status, village.clock.now())


def test_answers_out_of_order_reach_their_own_commands(district: District, village: Station) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(3)]
    village.engine.cycle()
    items = [village.queue(Verb.SIGN, order) for order in orders]

    def backwards(asked: Asked) -> Reply:
        if not asked.line.startswith("POST"):
            return Reply(status=304)
        commands = codec.loads(unpack(asked.body, asked.headers["content-encoding"], 10**6), Batch).commands
        made = [CommandResult(id=e.id, outcome=Outcome.APPLIED, receipt=receipt_for(e)) for e in commands]
        return told(answer(*reversed(made)))

    with instead(village, backwards):
        assert village.engine.cycle().sent == 3
    receipts = [village.item(item.id).receipt for item in items]
    assert [receipt.command for receipt in receipts if receipt] == [item.id for item in items]


def test_pages_out_of_order_never_go_back_in_time(village: Station) -> None:
    village.engine.cycle()
    pages = unit(5) + end("c1") + unit(3) + end("c2", more=False)
    with instead(village, feed(packed(pages))):
        assert village.engine.cycle().status.state is LineState.CONNECTED
    assert village.cache.orders.cursor() == "c2"
    again = unit(4) + end("c3", more=False)
    with instead(village, feed(packed(again))):
        assert not village.engine.cycle().changed.lists


def test_a_cursor_of_another_unit_starts_over_without_a_row_of_theirs(
    district: District, village: Station, town: Station, item: OutboxItem
) -> None:
    order_in(district, OTHER_VILLAGE)
    town.engine.cycle()
    mine = village.cache.orders.revs()
    village.cache.orders.apply([], town.cache.orders.cursor())
    report = village.engine.cycle()
    assert (report.sent, report.status.state) == (1, LineState.CONNECTED)
    assert set(village.cache.orders.revs()) == set(mine)
    assert set(town.cache.orders.revs()) > set(mine)


def an_hour(village: Station, clock: SteadyClock) -> SyncStatus:
    """Cycles and polls as the desk does, as fast as the engine lets it, by the clock in the hand."""
    session = village.cache.identity.session
    assert session is not None
    village.cache.identity.session = replace(session, expires_in=86_400)
    until = clock.now() + HOUR
    status = village.engine.cycle().status
    for _ in range(4000):
        if clock.now() >= until:
            break
        if status.next_try:
            clock.set(max(status.next_try, clock.now() + timedelta(seconds=0.5)))
        elif not village.engine.wait(50):
            clock.tick(max(village.engine.pause(), 1.0))
        else:
            clock.tick(0.3)
        status = village.engine.cycle().status
    assert clock.now() >= until, "the line was never left in peace"
    return status


def lost(command: str) -> CommandResult:
    problem = Problem(type=problems.MISSING_BLOB, title="附件还没有传完", status=409, retryable=True)
    return CommandResult(id=command, outcome=Outcome.RETRY_LATER, problem=problem)


def random_line() -> bytes:
    """A row of a kind that this version has no place for, and that does not pack."""
    gone = Change(entity=Entity.UNIT, id=Random(1).randbytes(5000).hex(), rev=1, gone=Gone.DELETED)
    return change_line(gone)


def counted(server: Hostile) -> tuple[int, int]:
    """Requests, and bytes of their bodies."""
    return len(server.asked), sum(len(asked.body) for asked in server.asked)


def called_for_nothing(asked: Asked) -> Reply:
    if asked.line.startswith("GET /v1/wait"):
        return Reply(status=204)
    return told(answer()) if asked.line.startswith("POST") else Reply(status=304)


def no_receipt(command: str) -> CommandResult:
    return CommandResult(id=command, outcome=Outcome.APPLIED)


def later(command: str) -> CommandResult:
    problem = Problem(type=problems.BUSY, title="稍后再试", status=503, retry_after=0)
    return CommandResult(id=command, outcome=Outcome.RETRY_LATER, problem=problem)


def test_an_attachment_that_is_lost_for_ever_is_not_brought_for_ever(
    district: District, village: Station, clock: SteadyClock, tmp_path: Path
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    village.engine.cycle()
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(b"photo" * 5000)
    item = village.queue(Verb.PROGRESS, order, photo, text="见照片。")

    def forgetful(asked: Asked) -> Reply:
        if asked.line.startswith("POST /v1/blobs"):
            return Reply(status=201, headers={"Upload-Offset": "0"})
        if asked.line.startswith("PATCH"):
            return Reply(
                status=204, headers={"Upload-Offset": str(len(asked.body) + int(asked.headers["upload-offset"]))}
            )
        return results(lost)(asked) if asked.line.startswith("POST") else Reply(status=304)

    with instead(village, forgetful) as server:
        an_hour(village, clock)
        size = counted(server)[1]
    assert size < 8 * 25_000, "four times and the small questions, not once a minute"
    assert "附件" in village.item(item.id).reason_title
    takes_effect_once_all_is_well(village, item, clock)


def test_bytes_that_come_to_nothing_are_counted_by_the_hour(
    village: Station, item: OutboxItem, clock: SteadyClock
) -> None:
    """Each answer by itself looks harmless; only their sum does not."""
    engine = Engine(village.cache, village.transport, clock, Random(1), limits=Limits(idle_bytes=20_000))
    chatter = feed(packed(end("c1") + random_line() + end("c2", more=False)))
    with instead(village, chatter) as server:
        statuses = [engine.cycle().status for _ in range(2)]
        assert [status.state for status in statuses] == [LineState.CONNECTED, LineState.CONNECTED]
        while (status := engine.cycle().status).state is LineState.CONNECTED:
            assert len(server.asked) < 20
        assert (status.problem_title, status.problem_detail) == (STUCK, "这一小时内收发了不少数据，却没有任何进展。")
        assert status.next_try
        asked = len(server.asked)
        clock.set(status.next_try)
        engine.cycle()
        assert len(server.asked) == asked, "nothing more in this hour"
        engine.cycle(hurry=True)
        assert len(server.asked) > asked, "unless a person asks"
    engine.close()
    takes_effect_once_all_is_well(village, item, clock)


def test_a_district_restored_from_yesterday_is_asked_again_for_what_it_forgot(
    district: District, village: Station, item: OutboxItem, clock: SteadyClock, tmp_path: Path
) -> None:
    yesterday = tmp_path / "yesterday"
    shutil.copytree(tmp_path / "district", yesterday)
    assert village.engine.cycle().sent == 1
    restored = District.open(yesterday, ServedClock(clock))
    with serving(restored) as url:
        village.move_to(url)
        village.engine.cycle(hurry=True)
        for _ in range(3):
            status = village.engine.cycle(hurry=True).status
    restored.close()
    assert status.state is LineState.CONNECTED
    assert village.item(item.id).state is OutboxState.DELIVERED
    fact = village.cache.orders.fact(item.order)
    assert fact is not None
    assert [entry.id for entry in fact.timeline].count(item.id) == 1


@pytest.mark.parametrize(
    ("server", "most"),
    [
        (anything(Reply(status=429)), 40),
        (anything(Reply(status=503, headers={"Retry-After": "1"})), 40),
        (anything(Reply(body=PORTAL_PAGE, identity=None)), 40),
        (feed(lambda _: expired()), 100),
        (feed(plain(KNOWN + end("c1"), 400)), 100),
        (called_for_nothing, 250),
        (results(no_receipt), 300),
        (results(later), 400),
    ],
    ids=["429", "503", "portal", "410", "standstill", "called for nothing", "no receipt", "retry at once"],
)
def test_a_storm_of_an_hour_costs_a_bounded_number_of_requests(
    village: Station, item: OutboxItem, clock: SteadyClock, server: Answering, most: int
) -> None:
    with instead(village, server) as counting:
        an_hour(village, clock)
        requests, size = counted(counting)
    assert requests <= most
    assert size <= 400_000
    takes_effect_once_all_is_well(village, item, clock)
