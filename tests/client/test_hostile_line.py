"""Whatever pretends to be the district, nothing counts as sent, nothing is lost, and the status says why."""

from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.contract import codec, problems
from sync.contract.packing import unpack
from sync.contract.problems import Problem
from sync.contract.receipts import Batch, CommandResult, Outcome
from sync.contract.status import LineState
from sync.contract.words import sentence
from sync.district.district import District
from sync.regulation.terms import Verb
from tests.client.hostile import Asked, Reply, hostile, told
from tests.client.instead import PORTAL_PAGE, answer, instead, receipt_for
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.line_proxy import line_to


@pytest.fixture
def item(district: District, village: Station) -> OutboxItem:
    """A signed order in the outbox of a village that has synchronised once."""
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    return village.queue(Verb.SIGN, order)


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply(body=PORTAL_PAGE, identity=None), LineState.PORTAL),
        (Reply(status=302, headers={"Location": "http://login.example/"}, identity=None), LineState.PORTAL),
        (Reply(status=511, identity=None), LineState.PORTAL),
        (Reply(status=500, body=b"boom"), LineState.SERVER_DOWN),
        (Reply(status=502, body=b"bad gateway", identity=None), LineState.SERVER_DOWN),
        (Reply(status=503, headers={"Retry-After": "40"}), LineState.SERVER_DOWN),
        (Reply(body=b'{"results": "none"}'), LineState.SERVER_DOWN),
        (Reply(body=b"{}", cut_after=1), LineState.OFFLINE),
        (Reply(stall=True), LineState.OFFLINE),
    ],
)
def test_nothing_counts_as_sent_and_the_same_command_goes_again(
    village: Station, item: OutboxItem, reply: Reply, state: LineState
) -> None:
    with instead(village, reply) as server:
        status = village.engine.cycle().status
        first = server.asked[0].body
        village.engine.cycle(hurry=True)
        assert server.asked[1].body == first, "byte for byte the same"
    assert status.state is state
    assert status.problem_title
    assert status.problem_advice
    assert status.waiting == 1
    assert village.item(item.id).state is OutboxState.WAITING
    assert village.item(item.id).receipt is None
    assert village.engine.cycle(hurry=True).sent == 1


def test_a_portal_is_explained_in_plain_words(village: Station, item: OutboxItem) -> None:
    with instead(village, Reply(body=PORTAL_PAGE, identity=None)):
        status = village.engine.cycle().status
    said = sentence(status, village.clock.now())
    assert said.startswith("网络需要先登录")
    assert "待发送 1 件" in said
    assert "浏览器" in status.problem_advice
    assert "没有任何一件被当作已发送" in status.problem_advice


def test_a_503_is_left_alone_for_as_long_as_it_asks(village: Station, item: OutboxItem) -> None:
    with instead(village, Reply(status=503, headers={"Retry-After": "40"})):
        status = village.engine.cycle().status
    assert status.next_try
    assert status.next_try - village.clock.now() >= timedelta(seconds=40)


def test_another_district_is_refused_at_once(village: Station, item: OutboxItem) -> None:
    good = village.url
    with hostile(Reply(body=b"{}", identity="stranger")) as server:
        village.move_to(server.url)
        status = village.engine.cycle().status
    village.move_to(good)
    assert status.state is LineState.REFUSED
    assert "登记" in status.problem_title
    assert village.item(item.id).state is OutboxState.WAITING


def no_receipt(item: OutboxItem) -> CommandResult:
    return CommandResult(id=item.id, outcome=Outcome.APPLIED)


def somebody_elses(item: OutboxItem) -> CommandResult:
    return CommandResult(
        id=item.id, outcome=Outcome.APPLIED, receipt=replace(receipt_for(item.envelope), command="other")
    )


def of_other_content(item: OutboxItem) -> CommandResult:
    return CommandResult(id=item.id, outcome=Outcome.DUPLICATE, receipt=replace(receipt_for(item.envelope), hash="0"))


def no_reason(item: OutboxItem) -> CommandResult:
    return CommandResult(id=item.id, outcome=Outcome.REJECTED)


def of_another_command(item: OutboxItem) -> CommandResult:
    return CommandResult(id="other", outcome=Outcome.APPLIED, receipt=receipt_for(item.envelope))


@pytest.mark.parametrize("result", [no_receipt, somebody_elses, of_other_content, no_reason, of_another_command])
def test_applied_without_the_right_receipt_is_no_answer(village: Station, item: OutboxItem, result: object) -> None:
    assert callable(result)
    with instead(village, told(answer(result(item))), Reply(status=304)):
        report = village.engine.cycle()
    assert report.sent == 0
    waiting = village.item(item.id)
    assert waiting.state is OutboxState.WAITING
    assert waiting.maybe_there
    assert waiting.next_try
    assert "同一编号" in waiting.reason_advice


def test_an_unreadable_command_is_parked_alone(district: District, village: Station, item: OutboxItem) -> None:
    others = [order_in(district, VILLAGE) for _ in range(4)]
    village.engine.cycle()
    good = [village.queue(Verb.SIGN, order) for order in others]
    bad = good.pop(1)

    def picky(asked: Asked) -> Reply:
        if not asked.line.startswith("POST"):
            return Reply(status=304)
        commands = codec.loads(unpack(asked.body, asked.headers["content-encoding"], 10**6), Batch).commands
        if any(envelope.id == bad.id for envelope in commands):
            problem = Problem(type=problems.MALFORMED, title="内容无法识别", status=400, detail="type")
            return told(problem, status=400)
        applied = (CommandResult(id=e.id, outcome=Outcome.APPLIED, receipt=receipt_for(e)) for e in commands)
        return told(answer(*applied))

    with instead(village, picky):
        report = village.engine.cycle()
    assert report.sent == 3
    assert village.item(bad.id).state is OutboxState.PARKED
    assert village.item(bad.id).reason_title == "内容无法识别"
    assert all(village.item(one.id).state is OutboxState.DELIVERED for one in good)


def test_a_clock_three_days_wrong_is_shown_and_the_districts_time_is_used(village: Station) -> None:
    true = village.clock.now() + timedelta(days=3)
    with instead(village, Reply(status=304, date=format_datetime(true, usegmt=True))):
        status = village.engine.cycle().status
    assert status.state is LineState.CONNECTED
    assert abs(status.clock_skew_s - 3 * 86400) <= 3
    said = sentence(status, village.clock.now())
    assert "本机时钟慢 3 天" in said
    assert "数据已更新至" in said
    assert village.cache.identity.last_contact
    assert abs(village.cache.identity.last_contact - true) < timedelta(seconds=5)
    assert abs(village.cache.identity.clock_offset_ms - 3 * 86400_000) < 3000


def test_a_portals_clock_is_not_believed(village: Station) -> None:
    wrong = format_datetime(village.clock.now() + timedelta(days=3), usegmt=True)
    with instead(village, Reply(body=PORTAL_PAGE, identity=None, date=wrong)):
        assert abs(village.engine.cycle().status.clock_skew_s) < 60


def test_a_page_and_its_cursor_are_one(district: District, village: Station, item: OutboxItem) -> None:
    """A stream torn after its first page leaves that page and its cursor; the rest comes next time."""
    for _ in range(200):
        order_in(district, VILLAGE)
    fresh = village.cache.orders.cursor()
    village.cache.outbox.withdraw(item.id)
    seen = len(village.cache.orders.revs())
    with_cut = 4_000
    good = village.url
    with line_to(good) as line:
        village.move_to(line.url)
        line.cut_after(with_cut)
        status = village.engine.cycle().status
    assert status.state is LineState.OFFLINE
    part = len(village.cache.orders.revs())
    assert seen < part < seen + 200
    assert village.cache.orders.cursor() != fresh
    village.move_to(good)
    village.engine.cycle(hurry=True)
    assert len(village.cache.orders.revs()) == seen + 200


def test_an_upload_that_gets_nowhere_is_broken_off_instead_of_sent_for_ever(
    district: District, village: Station, tmp_path: Path
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    village.engine.cycle()
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(b"photo" * 9)
    item = village.queue(Verb.PROGRESS, order, photo, text="见照片。")
    standing_still = Reply(status=204, headers={"Upload-Offset": "0"})
    with instead(village, Reply(status=201, headers={"Upload-Offset": "0"}), standing_still) as server:
        status = village.engine.cycle().status
    assert (status.state, status.problem_detail) == (LineState.SERVER_DOWN, "附件上传没有进展。")
    assert [asked.line.split()[0] for asked in server.asked] == ["POST", "PATCH"]
    assert village.item(item.id).state is OutboxState.WAITING
    assert village.engine.cycle(hurry=True).sent == 1
