"""Sources (R2.1), likely repeats (R16.1) and suggestions (R4.2) as the district keeps them in its own books."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event, select

from sync.contract.ids import uuid7
from sync.contract.receipts import Outcome
from sync.district import precedents, repeating
from sync.district.acting import RefusedByRule, district_actor, perform
from sync.district.cli import main
from sync.district.district import DATABASE, District
from sync.district.numbers import ORDER, next_number
from sync.district.orders import find_order, load_order
from sync.district.sources import BadSource, add_source, sources
from sync.district.store.tables import precedent, repeat_key
from sync.regulation.acts import Act, LinkRepeat, Register, Sign, SubmitResult
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.sources import BUILT_IN
from sync.regulation.terms import Kind, Likeness, Verb
from sync.regulation.terms import Outcome as Ending
from tests.district.scenery import TOWN, VILLAGE, Desk, district_does, hop, make_district, order_in
from tests.district.test_upstream import arrived, finished, now_at
from tests.helpers.clocks import SteadyClock

BODY = "村口的路灯已经三天没有亮了，请尽快修好。"


def register(district: District, **said: object) -> WorkOrder:
    now = district.clock.now()
    with district.begin() as tx:
        act = Register(
            number=next_number(tx, ORDER, now),
            source=BUILT_IN[0],
            kind=Kind.HELP,
            subject="路灯不亮",
            body=BODY,
            received_at=now,
            reporter=Reporter(name="王某", phone="13800000001"),
        )
        act = replace(act, **said)  # type: ignore[arg-type]
        return perform(tx, act, order_id=uuid7(now), actor=district_actor(tx), command_id=uuid7(now), at=now)


def test_an_unknown_source_is_refused_with_those_there_are_until_it_is_added(
    district: District, url: str, clock: SteadyClock
) -> None:
    with pytest.raises(RefusedByRule, match=r"R2\.1.*市12345政务服务热线、阳光、原市服务群众工作信息管理系统"):
        register(district, source="区长信箱")
    with district.begin() as tx:
        assert add_source(tx, " 区长信箱 ", clock.now()) == "区长信箱"
    assert register(district, source="区长信箱").source == "区长信箱"
    with district.read() as connection:
        assert sources(connection) == [*((name, None) for name in BUILT_IN), ("区长信箱", clock.now())]
    desk = Desk(district, url, district.top.id, "qu")
    act = Register(number="X1", source="x", kind=Kind.HELP, subject="s", body="b", received_at=clock.now())
    fresh = replace(order_in(district, None), id=uuid7(clock.now()), rev=0)
    result = desk.do(act, fresh)
    assert result.problem is not None
    assert (result.outcome, result.problem.article) == (Outcome.REJECTED, "R2.1")


@pytest.mark.parametrize("name", ["", " ", "长" * 61, "换\n行", BUILT_IN[1]])
def test_a_source_has_a_name_of_its_own(district: District, name: str) -> None:
    with district.begin() as tx, pytest.raises(BadSource):
        add_source(tx, name, district.clock.now())


def test_a_sure_repeat_is_linked_when_it_is_registered(district: District, clock: SteadyClock) -> None:
    first = register(district)
    clock.tick(days=1)
    again = register(district, subject="路灯还不亮")
    clock.tick(days=1)
    third = register(district)
    assert first.repeat is None
    assert again.repeat is not None
    assert (again.repeat.first, again.repeat.why) == (first.number, (Likeness.SAME_TEXT, Likeness.SAME_REPORTER))
    assert [(entry.verb, entry.rev) for entry in again.timeline] == [(Verb.REGISTER, 1), (Verb.LINK_REPEAT, 2)]
    assert third.repeat is not None
    assert third.repeat.first == first.number, "the first of them all, not the one between"


@pytest.mark.parametrize("by", ["number", "upstream_no"])
def test_a_cited_number_links(district: District, by: str) -> None:
    first = register(district, upstream_no="SZ26112300001")
    again = register(district, body=f"{getattr(first, by).lower()}反映的事没有办。", reporter=Reporter())
    assert again.repeat is not None
    assert (again.repeat.first, again.repeat.why) == (first.number, (Likeness.CITED,))


def test_what_is_only_likely_is_told_and_not_linked(district: District, capsys: pytest.CaptureFixture[str]) -> None:
    first = register(district)
    again = register(district, reporter=Reporter(phone="13900000009"))
    assert again.repeat is None
    assert main(["--data", str(district.root), "repeats", again.number, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"number": first.number, "why": ["same_text"], "sure": False}]


def test_a_first_order_must_be_there_be_earlier_and_be_a_first(district: District, clock: SteadyClock) -> None:
    first = register(district)
    clock.tick(days=1)
    again, other = register(district), register(district, body="医保卡在医院刷不出来，显示未参保。", subject="医保卡")

    def refusal(order: WorkOrder, act: Act) -> str:
        with pytest.raises(RefusedByRule) as caught:
            district_does(district, act, order)
        return caught.value.refused.reason + caught.value.refused.remedy

    assert "没有编号为DB0的工单" in refusal(other, LinkRepeat(first="DB0"))
    assert f"请关联到它的首件{first.number}" in refusal(other, LinkRepeat(first=again.number))
    assert "首件应当早于" in refusal(first, LinkRepeat(first=other.number))
    linked = district_does(district, LinkRepeat(first=first.number, note="同一户"), other)
    assert linked.repeat is not None
    freed = district_does(district, LinkRepeat(first="", note="不是一件事"), linked)
    assert freed.repeat is None


@contextmanager
def explained(district: District) -> Iterator[list[str]]:
    """How the database goes about whatever is asked of it in the block."""
    plans: list[str] = []

    def explain(_conn: object, cursor: sqlite3.Cursor, statement: str, parameters: object, *_more: object) -> None:
        if statement.startswith("SELECT"):
            plans.extend(row[3] for row in cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters))  # type: ignore[arg-type]

    event.listen(district.engine, "before_cursor_execute", explain)
    try:
        yield plans
    finally:
        event.remove(district.engine, "before_cursor_execute", explain)


def test_a_unit_sees_of_which_order_its_own_is_a_repeat(district: District, village: Desk) -> None:
    first = order_in(district, TOWN, body=BODY)
    again = order_in(district, VILLAGE, body=BODY)
    seen = next(order for order in village.pull().orders() if order.id == again.id)
    assert seen.repeat is not None
    assert seen.repeat.first == first.number


def test_a_link_takes_nothing_away_from_what_a_village_wrote_meanwhile(district: District, village: Desk) -> None:
    first, order = order_in(district, TOWN), order_in(district, VILLAGE, body=BODY)
    mine = hop(order, VILLAGE)
    assert village.do(Sign(hop=mine), order).outcome is Outcome.APPLIED
    seen = now_at(district, order)
    result = SubmitResult(hop=mine, facts="三盏不亮。", outcome=Ending.SOLVED, text="已更换。")
    written = village.write(result, seen)
    district_does(district, LinkRepeat(first=first.number), order)
    assert village.send_one(written).outcome is Outcome.APPLIED


@pytest.mark.parametrize("text", ["SZ1", "DB26092800001", "no such order"])
def test_an_order_is_found_by_three_indexes_however_many_there_are(district: District, text: str) -> None:
    register(district, subject="医保卡", body="医保卡在医院刷不出来，显示未参保。")
    with explained(district) as plans, district.read() as connection:
        find_order(connection, text)
    assert len([plan for plan in plans if plan.startswith("SEARCH work_order USING INDEX")]) == 3
    assert not [plan for plan in plans if plan.startswith("SCAN")], plans


def test_nothing_names_no_order(district: District) -> None:
    order_in(district, TOWN)
    with district.read() as connection:
        assert find_order(connection, "") is None


def test_finding_repeats_looks_at_few_orders_however_many_there_are(district: District) -> None:
    for number in range(60):
        register(district, subject=f"第{number}件", body=f"第{number}件事情，{BODY}")
    order = register(district, subject="医保卡", body="医保卡在医院刷不出来，显示未参保。")
    with explained(district) as plans, district.read() as connection:
        repeating.repeats_of(connection, order)
        precedents.suggestions(connection, order, district.units)
    assert plans
    assert not [plan for plan in plans if plan.startswith("SCAN")], plans


def test_who_finished_such_orders_before_is_suggested(district: District, capsys: pytest.CaptureFixture[str]) -> None:
    order = register(district, place="盖山镇高湖村", category=("城乡建设", "环境卫生", "公厕"))
    place = ["--data", str(district.root)]
    assert main([*place, "suggest", order.number]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.partition("：")[0] for line in said] == ["盖山镇/高湖村委会", "区城市管理局/环境卫生科"]
    assert "按地点" in said[0]
    assert "按职能" in said[1]
    with district.read() as connection:
        after = load_order(connection, order.id)
    assert after == order, "nothing is dispatched by itself"


def test_precedents_count_what_is_over_once(district: District) -> None:
    for number in range(3):
        finished(district, arrived(district, f"SZ{number}"))
    with district.begin() as tx:
        before = [tuple(row) for row in tx.connection.execute(select(precedent))]
        precedents.remember_all(tx.connection)
        assert [tuple(row) for row in tx.connection.execute(select(precedent))] == before


def test_a_district_of_an_earlier_program_gains_what_its_orders_tell(tmp_path: Path, clock: SteadyClock) -> None:
    district = make_district(tmp_path, clock)
    first = register(district)
    root = district.root
    district.close()
    old = sqlite3.connect(root / DATABASE)
    old.executescript(
        "DELETE FROM repeat_key; DELETE FROM source; DROP INDEX order_by_upstream_no;"
        "UPDATE work_order SET source = '老平台'; UPDATE meta SET value = '4' WHERE name = 'store_version'"
    )
    old.close()
    again = District.open(root, clock)
    with again.read() as connection:
        assert [name for name, _ in sources(connection)] == [*BUILT_IN, "老平台"]
        assert len(connection.execute(select(repeat_key.c.key)).all()) == 2
    assert register(again).repeat is not None
    assert register(again).repeat.first == first.number  # type: ignore[union-attr]
    again.close()


def test_sources_are_added_and_listed_at_the_command_line(
    district: District, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--data", str(district.root)]
    assert main([*place, "source", "add", "区长信箱"]) == 0
    assert main([*place, "source", "add", "区长信箱"]) == 1
    capsys.readouterr()
    assert main([*place, "source", "list"]) == 0
    assert capsys.readouterr().out.split() == [*BUILT_IN, "区长信箱"]


def test_the_same_confidential_reporter_is_not_given_away_by_a_link(district: District, clock: SteadyClock) -> None:
    first = register(district)
    clock.tick(60)
    secret = register(district, reporter=Reporter(name="王某", phone="13800000001", confidential=True))

    assert secret.repeat is None
    assert [entry.verb for entry in secret.timeline] == [Verb.REGISTER]
    with pytest.raises(RefusedByRule, match=r"R17\.3"):
        district_does(district, LinkRepeat(first=first.number, why=(Likeness.SAME_REPORTER,)), secret)
