"""Results go back to where the orders came from until they are acknowledged there, with exactly one effect (R5.3)."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import update

from sync.contract import codec
from sync.contract.ids import uuid7
from sync.district.acting import RefusedByRule, actor_of, district_actor, perform
from sync.district.cli import main
from sync.district.district import District
from sync.district.numbers import ORDER, next_number
from sync.district.orders import find_order, load_order
from sync.district.store.moments import EPOCH
from sync.district.store.tables import work_order
from sync.district.upstream import pushes
from sync.district.upstream.rounds import push_due
from sync.district.upstream.settings import BadTarget, Target, set_target
from sync.district.upstream.task import pushing
from sync.regulation.acts import (
    AcknowledgeUpstream,
    Act,
    CallBack,
    Close,
    Dispatch,
    GiveOpinion,
    PushUpstream,
    Refer,
    Register,
    ReplyReporter,
    Sign,
    SuspectSecret,
    VerifyRating,
)
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Conclusion, EmergencyLine, Kind, Method, Outcome, Rating, Verb
from tests.district.city import City, city
from tests.district.scenery import OTHER_TOWN, TOWN, district_does, hop
from tests.district.test_together import arrangement
from tests.helpers.clocks import SteadyClock
from tests.helpers.waiting import eventually

PATIENCE = Target(url="http://127.0.0.1:9/", timeout=0.5)


def does(district: District, unit: str, act: Act, order: WorkOrder) -> WorkOrder:
    """The administrator of a unit acts."""
    now = district.clock.now()
    with district.begin() as tx:
        actor = actor_of(tx.units[unit], f"user-{unit}", "王管理员")
        return perform(tx, act, order_id=order.id, actor=actor, command_id=uuid7(now), at=now)


def arrived(district: District, upstream_no: str = "SZ26112300001") -> WorkOrder:
    """An order in a township's hands."""
    now = district.clock.now()
    with district.begin() as tx:
        register = Register(
            number=next_number(tx, ORDER, now),
            source="市12345政务服务热线",
            upstream_no=upstream_no,
            kind=Kind.HELP,
            subject="路灯不亮",
            body="村口的路灯不亮。",
            received_at=now,
            reporter=Reporter(name="王某", phone="13800000000"),
        )
        order = perform(tx, register, order_id=uuid7(now), actor=district_actor(tx), command_id=uuid7(now), at=now)
        return perform(
            tx, Dispatch(unit=TOWN), order_id=order.id, actor=district_actor(tx), command_id=uuid7(now), at=now
        )


def replying(district: District, order: WorkOrder, text: str) -> ReplyReporter:
    """The township tells the reporter on the telephone and keeps a document of it."""
    mine, now = hop(order, TOWN), district.clock.now()
    return ReplyReporter(hop=mine, method=Method.TELEPHONE, told_at=now, reached=True, text=text, documented=True)


def finished(district: District, order: WorkOrder, text: str = "路灯已经修好。") -> WorkOrder:
    """Signed, answered and closed by the township."""
    mine = hop(order, TOWN)
    order = does(district, TOWN, Sign(hop=mine), order)
    order = does(district, TOWN, replying(district, order, text), order)
    return does(district, TOWN, Close(hop=mine, outcome=Outcome.SOLVED), order)


def now_at(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def waiting(district: District) -> list[pushes.PushRow]:
    with district.read() as connection:
        return pushes.listed(connection, everything=False)


def target(there: City) -> Target:
    return Target(url=there.url, timeout=0.5)


def verbs(order: WorkOrder) -> list[Verb]:
    return [entry.verb for entry in order.timeline]


def test_a_closing_writes_the_result_and_its_acknowledgement_ends_it(district: District) -> None:
    order = finished(district, arrived(district))
    with city() as there:
        done = push_due(district, target(there))
        again = push_due(district, target(there))
    assert (done.sent, done.acknowledged, again.sent) == (1, 1, 0)
    sent = there.received[0]
    assert (sent["upstream_no"], sent["number"], sent["result"]) == ("SZ26112300001", order.number, "路灯已经修好。")
    assert "王某" not in json.dumps(sent, ensure_ascii=False)
    after = now_at(district, order)
    assert verbs(after)[-2:] == [Verb.PUSH_UPSTREAM, Verb.ACKNOWLEDGE_UPSTREAM]
    assert after.upstream is not None
    assert (after.upstream.pushes[0].receipt, after.upstream.pushes[0].id) == ("SHZ-1", sent["id"])
    assert waiting(district) == []


@pytest.mark.parametrize(
    ("mood", "said"),
    [
        ("busy", "503"),
        ("html", "上网认证页面"),
        ("slow", "规定时间"),
        ("lost", "连不上"),
        ("cut", "连不上"),
        ("other", "另一件"),
        ("blank", "没有可用的编号"),
        ("flood", "不是上级平台的回执"),
        ("elsewhere", "转到别处"),
    ],
)
def test_whatever_is_no_receipt_is_tried_again_with_the_same_id(
    district: District, clock: SteadyClock, mood: str, said: str
) -> None:
    order = finished(district, arrived(district))
    with city(mood) as there:
        first = push_due(district, target(there))
        assert (first.sent, first.acknowledged) == (1, 0)
        assert said in first.faults[0]
        assert said in waiting(district)[0].fault
        assert push_due(district, target(there)).sent == 0, "not before a minute is over"
        clock.tick(seconds=60)
        assert push_due(district, target(there)).acknowledged == 1
    assert len({result["id"] for result in there.received}) == 1
    assert len(there.effects) == 1
    assert verbs(now_at(district, order)).count(Verb.PUSH_UPSTREAM) == 1
    assert verbs(now_at(district, order)).count(Verb.ACKNOWLEDGE_UPSTREAM) == 1


def test_a_city_that_fails_times_out_and_shows_a_page_has_one_effect_in_the_end(
    district: District, clock: SteadyClock
) -> None:
    order = finished(district, arrived(district))
    with city("busy", "slow", "html", "lost") as there:
        rounds = []
        for _ in range(6):
            rounds.append(push_due(district, target(there)))
            clock.tick(hours=6)
    assert [done.acknowledged for done in rounds] == [0, 0, 0, 0, 1, 0]
    assert len(there.received) == 5
    assert list(there.effects) == [there.received[0]["id"]]
    assert verbs(now_at(district, order))[-2:] == [Verb.PUSH_UPSTREAM, Verb.ACKNOWLEDGE_UPSTREAM]


def test_nobody_there_is_waited_for_longer_each_time_up_to_six_hours(district: District, clock: SteadyClock) -> None:
    finished(district, arrived(district))
    waits = []
    for _ in range(12):
        assert push_due(district, PATIENCE).faults == ("连不上上级平台",)
        [row] = waiting(district)
        wait = timedelta(microseconds=row.next_try) - (clock.now() - EPOCH)
        waits.append(wait // timedelta(minutes=1))
        clock.tick(seconds=60 * waits[-1])
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]


def test_an_order_that_did_not_come_from_above_owes_nothing(district: District) -> None:
    order = finished(district, arrived(district, upstream_no=""))
    assert waiting(district) == []
    with pytest.raises(RefusedByRule, match=r"R5\.3"):
        does(district, district.top.id, PushUpstream(push="x"), order)


def test_handled_again_it_is_withdrawn_and_a_new_result_goes_up(district: District, clock: SteadyClock) -> None:
    order = finished(district, arrived(district))
    order = does(
        district, district.top.id, CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED), order
    )
    verify = VerifyRating(conclusion=Conclusion.NOT_DONE, text="路灯仍不亮，未落实。")
    order = does(district, district.top.id, verify, order)
    assert waiting(district) == []
    order = finished(district, order, "重新接线后路灯已亮。")
    with city() as there:
        push_due(district, target(there))
    assert [(sent["handling"], sent["result"]) for sent in there.received] == [(2, "重新接线后路灯已亮。")]
    with district.read() as connection:
        states = [row.state for row in pushes.listed(connection, everything=True)]
    assert sorted(states) == ["acknowledged", "withdrawn"]


def test_handed_to_the_emergency_line_it_says_so_and_not_what_was_replied_before(district: District) -> None:
    order = arrived(district)
    order = does(district, TOWN, Sign(hop=hop(order, TOWN)), order)
    order = does(district, TOWN, replying(district, order, "正在修。"), order)
    now = district.clock.now()
    refer = Refer(line=EmergencyLine.FIRE, number="119", at=now, operator="王", note="电线着火。")
    does(district, district.top.id, refer, order)
    with city() as there:
        push_due(district, target(there))
    [sent] = there.received
    assert (sent["state"], sent["told"], sent["told_at"]) == ("referred", "", None)
    assert sent["result"].startswith("119 消防，拨打119")


def test_told_before_another_unit_was_called_in_the_lead_s_reply_is_still_the_result(
    district: District, clock: SteadyClock
) -> None:
    order = arrived(district)
    order = does(district, TOWN, Sign(hop=hop(order, TOWN)), order)
    order = does(district, TOWN, replying(district, order, "路灯已经修好。"), order)
    clock.tick(seconds=60)
    order = does(district, district.top.id, arrangement(district, TOWN, OTHER_TOWN), order)
    order = does(district, OTHER_TOWN, Sign(hop=hop(order, OTHER_TOWN)), order)
    order = does(district, OTHER_TOWN, GiveOpinion(hop=hop(order, OTHER_TOWN), text="无意见。"), order)
    does(district, TOWN, Close(hop=hop(order, TOWN), outcome=Outcome.SOLVED), order)
    with city() as there:
        push_due(district, target(there))
    assert [(sent["result"], sent["told"]) for sent in there.received] == [("路灯已经修好。", "电话")]


def test_two_processes_at_once_send_each_result_once(district: District) -> None:
    finished(district, arrived(district))
    [row] = waiting(district)
    with district.begin() as tx:
        assert pushes.claim(tx.connection, row, district.clock.now())
    with district.begin() as tx:
        assert not pushes.claim(tx.connection, row, district.clock.now())


def test_only_a_result_of_this_very_order_is_acknowledged(district: District) -> None:
    one, other = (finished(district, arrived(district, f"SZ{n}")) for n in (1, 2))
    [row] = [row for row in waiting(district) if row.order == one.id]
    with pytest.raises(RefusedByRule, match="没有待上级确认"):
        does(district, district.top.id, PushUpstream(push=row.id), other)
    does(district, district.top.id, PushUpstream(push=row.id), one)
    with pytest.raises(RefusedByRule, match="已经反馈过"):
        does(district, district.top.id, PushUpstream(push=row.id), now_at(district, one))
    with pytest.raises(RefusedByRule, match="回执编号"):
        does(district, district.top.id, AcknowledgeUpstream(push=row.id, receipt=" "), one)
    does(district, district.top.id, AcknowledgeUpstream(push=row.id, receipt="R1"), one)
    with pytest.raises(RefusedByRule, match="已经确认"):
        does(district, district.top.id, AcknowledgeUpstream(push=row.id, receipt="R1"), one)


def test_an_address_is_one_or_is_refused(district: District) -> None:
    long = f"http://{'a' * 64}.example/"
    split = ("http://127.0.0.1/a b", "http://127.0.0.1/\n", "http://127.0.0.1:99999/")
    for url in ("ftp://city/", "http://", "city.example", "http://[", "http://城市/", "http://a..b/", long, *split):
        with district.begin() as tx, pytest.raises(BadTarget):
            set_target(tx.connection, Target(url=url))
    with district.begin() as tx, pytest.raises(BadTarget, match="秒"):
        set_target(tx.connection, Target(url="http://127.0.0.1/", timeout=0))
    with district.begin() as tx, pytest.raises(BadTarget, match="用户名和密码") as refused:
        set_target(tx.connection, Target(url="http://me:secret@127.0.0.1/"))
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("url", ["http://a..b/", f"http://{'a' * 64}.example/", "no address"])
def test_an_address_of_old_that_cannot_be_spelled_ends_no_round(district: District, url: str) -> None:
    for number in (1, 2):
        finished(district, arrived(district, f"SZ{number}"))
    done = push_due(district, Target(url=url))
    assert (done.sent, done.acknowledged) == (2, 0)
    assert all("地址不可用" in row.fault for row in waiting(district))


def test_a_city_that_points_to_nowhere_has_not_acknowledged(district: District) -> None:
    finished(district, arrived(district))
    with city("nowhere") as there:
        assert push_due(district, target(there)).acknowledged == 0
    assert waiting(district)[0].tries == 1


def test_the_background_sends_what_is_due_once_an_address_is_set(district: District) -> None:
    order = finished(district, arrived(district))
    with city("busy") as there, pushing(district, every=0.05):
        with district.begin() as tx:
            set_target(tx.connection, target(there))
        eventually(lambda: len(there.received) == 1)
        eventually(lambda: bool(waiting(district)[0].fault))
    assert verbs(now_at(district, order))[-1] is Verb.PUSH_UPSTREAM


def test_what_goes_wrong_in_the_background_is_logged_by_kind_and_place_only(
    district: District, caplog: pytest.LogCaptureFixture
) -> None:
    order = finished(district, arrived(district))
    with district.begin() as tx:
        set_target(tx.connection, PATIENCE)
        damaged = codec.dumps(order).replace(b'"state":"closed"', b'"state":"13800000000"')
        tx.connection.execute(update(work_order).where(work_order.c.id == order.id).values(doc=damaged))
    with pushing(district, every=0.05):
        eventually(lambda: "could not be sent upstream" in caplog.text)
    assert "Malformed" in caplog.text
    assert "13800000000" not in caplog.text


Run = Callable[..., str]


@pytest.fixture
def run(district: District, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(district.root), *arguments]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    return command


def test_a_system_without_an_interface_is_told_by_hand(district: District, run: Run) -> None:
    order = finished(district, arrived(district))
    assert "还没有设置" in run("upstream", "push", code=1)
    assert "待上级确认" in run("upstream", "list")
    assert order.number in run("upstream", "ack", "SZ26112300001", "--receipt", "市-88")
    assert "没有等待" in run("upstream", "ack", order.number, "--receipt", "市-89", code=1)
    after = now_at(district, order)
    assert after.upstream is not None
    assert (after.upstream.pushes[0].by_hand, after.upstream.pushes[0].receipt) == (True, "市-88")
    assert "没有等待" in run("upstream", "list")
    assert json.loads(run("upstream", "list", "--all", "--json"))[0]["receipt"] == "市-88"


def test_the_command_line_sends_to_the_address_that_was_set(district: District, run: Run) -> None:
    finished(district, arrived(district))
    with city() as there:
        assert "不是可用的地址" in run("upstream", "address", "nowhere", code=1)
        assert there.url in run("upstream", "address", there.url, "--timeout", "2")
        assert "上级确认 1 件" in run("upstream", "push")
    assert "人工登记" in run("upstream", "address", "--none")


def test_what_went_up_is_found_by_the_upstream_number(district: District) -> None:
    order = arrived(district)
    with district.read() as connection:
        found = find_order(connection, "SZ26112300001")
    assert found is not None
    assert found.id == order.id


def test_what_may_be_a_state_secret_is_held_back_and_said_to_be(district: District) -> None:
    """R17.1."""
    order = finished(district, arrived(district))
    district_does(district, SuspectSecret(reason="附图疑为军事管理区"), order)
    with city() as there:
        done = push_due(district, target(there))
        assert (done.sent, there.received) == (0, [])
    (push,) = waiting(district)
    assert (push.tries, push.fault) == (0, "涉嫌国家秘密，没有发出")
