"""The hotline's orders come in once; what is wrong with a line is said by line and field."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sync.district.district import District
from sync.district.loading.hotline import load_hotline
from sync.district.loading.report import LoadReport
from sync.district.orders import find_order
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Kind, OrderState
from sync.regulation.workdays import local_day
from tests.helpers.clocks import SteadyClock

GOOD: dict[str, Any] = {
    "id": "T-1",
    "area": "甲区",
    "kind": "建议",
    "channel": "电话",
    "anonymous": 1,
    "date": "2020-03-01",
    "subject": "建议增设长椅",
    "body": "公交站旁没有坐的地方。",
}


def load(district: District, *rows: Any, **more: Any) -> LoadReport:
    lines = [row if isinstance(row, bytes) else json.dumps(row, ensure_ascii=False).encode() for row in rows]
    return load_hotline(district, lines, {"甲区": district.units["gaishan"]}, **more)


def found(district: District, number: str) -> WorkOrder:
    with district.read() as connection:
        order = find_order(connection, number)
    assert order is not None
    return order


def test_a_mapped_area_is_dispatched_and_another_waits_in_the_tray(district: District) -> None:
    report = load(district, GOOD, {**GOOD, "id": "T-2", "area": "乙区"}, {**GOOD, "id": "T-3", "area": ""})
    assert (report.came_in, report.dispatched, report.refused) == (3, 1, ())
    mapped, tray = found(district, "T-1"), found(district, "T-2")
    assert (mapped.kind, mapped.state) == (Kind.SUGGESTION, OrderState.OPEN)
    assert mapped.assignments[0].receiver == "gaishan"
    assert local_day(mapped.received_at) == date(2020, 3, 1)
    assert mapped.reporter.anonymous
    assert (tray.state, tray.assignments) == (OrderState.REGISTERED, ())


def test_loading_twice_changes_nothing(district: District) -> None:
    load(district, GOOD, GOOD)
    before = found(district, "T-1")
    report = load(district, GOOD)
    assert (report.came_in, report.already_there) == (0, 1)
    assert found(district, "T-1") == before


def test_shifted_dates_end_today_and_keep_their_distances(district: District, clock: SteadyClock) -> None:
    load(district, GOOD, {**GOOD, "id": "T-2", "date": "2020-03-11"}, shift_dates=True)
    older, newest = found(district, "T-1"), found(district, "T-2")
    assert local_day(newest.received_at) == local_day(clock.now())
    assert (local_day(newest.received_at) - local_day(older.received_at)).days == 10
    assert newest.received_at <= clock.now()


@pytest.mark.parametrize(
    ("row", "field", "reason"),
    [
        (b"{broken", "$", "不是一个 JSON 对象"),
        (b"\xff\xfe", "$", "不是一个 JSON 对象"),
        (b"[1, 2]", "$", "不是一个 JSON 对象"),
        ({k: v for k, v in GOOD.items() if k != "body"}, "body", "缺少这一项"),
        ({**GOOD, "subject": "  "}, "subject", "不能为空"),
        ({**GOOD, "subject": "长" * 201}, "subject", "超过 200 字"),
        ({**GOOD, "body": "长" * 20_001}, "body", "超过 20000 字"),
        ({**GOOD, "kind": "表扬"}, "kind", "不是诉求类型"),
        ({**GOOD, "date": "2020/3/1"}, "date", "不是日期"),
        ({**GOOD, "date": "2999-01-01"}, "date", "晚于今天"),
        ({**GOOD, "date": "0001-01-01"}, "date", "年份不合理"),
        ({**GOOD, "anonymous": "yes"}, "anonymous", "类型不对"),
        ({**GOOD, "id": ""}, "id", "不能为空"),
    ],
)
def test_a_bad_line_is_named_and_the_others_come_in(district: District, row: Any, field: str, reason: str) -> None:
    report = load(district, {**GOOD, "id": "T-0"}, row, b"", {**GOOD, "id": "T-9"})
    assert report.came_in == 2
    assert [(bad.line, bad.field) for bad in report.refused] == [(2, field)]
    assert reason in report.refused[0].reason


def test_a_line_that_the_measures_refuse_is_named_and_leaves_nothing(district: District) -> None:
    areas = {"甲区": district.top, "乙区": district.units["gaishan"]}
    rows = [{**GOOD, "id": "T-0", "area": "乙区"}, GOOD, {**GOOD, "id": "T-2", "area": ""}, {**GOOD, "kind": "表扬"}]
    report = load_hotline(district, [json.dumps(row).encode() for row in rows], areas)
    assert (report.came_in, report.dispatched) == (2, 1)
    assert [(bad.line, bad.field) for bad in report.refused] == [(2, "整行"), (4, "kind")]
    with district.read() as connection:
        assert find_order(connection, "T-1") is None
    assert found(district, "T-2").number[-5:] == "00002", "no number was used up"


def test_the_thousand_real_orders_come_in_whole_and_once(district: District, shared_orders: Path) -> None:
    areas = {"仓山区": district.units["gaishan"]}
    with shared_orders.open("rb") as lines:
        report = load_hotline(district, lines, areas, shift_dates=True)
    assert (report.came_in, report.already_there, report.refused) == (1000, 0, ())
    with shared_orders.open("rb") as lines:
        again = load_hotline(district, lines, areas, shift_dates=True)
    assert (again.came_in, again.already_there) == (0, 1000)
    raw = [json.loads(line) for line in shared_orders.read_text(encoding="utf-8").splitlines()]
    assert report.dispatched == sum(row["area"] == "仓山区" for row in raw)
    longest = max(raw, key=lambda row: len(row["body"]))
    assert found(district, longest["id"]).body == longest["body"].strip()
