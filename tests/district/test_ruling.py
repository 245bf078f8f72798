"""Editions, notices and the district's own days: who may change them, whom they reach, what they move (R5.1, R22.1)."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from sync.contract import codec
from sync.contract.pages import Entity
from sync.district import ruling
from sync.district.cli import main
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.redating import redate
from sync.district.store.tables import feed
from sync.regulation.acts import ACTS, Redate
from sync.regulation.editions import FIRST, BadEdition, amended
from sync.regulation.orders import WorkOrder
from sync.regulation.rules import Rules, RuleSheet
from sync.regulation.workdays import read_days
from tests.district.scenery import TOWN, VILLAGE, Desk, order_in, serving
from tests.helpers.clocks import SteadyClock

Run = Callable[..., Any]
DAYS = ["元旦 2027-01-01休3"]
NEW_YEAR = {"year": 2027, "days": DAYS}
BEFORE = datetime(2026, 12, 28, 16, 0, tzinfo=UTC)
"""29 December in Shanghai."""


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock(BEFORE)


@pytest.fixture
def district(tmp_path: Path, clock: SteadyClock) -> Iterator[District]:
    made = District.create(tmp_path / "d", clock)
    yield made
    made.close()


def now_of(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def test_a_notice_moves_what_runs_and_the_timeline_says_so(district: District) -> None:
    order, untouched = order_in(district, TOWN), order_in(district, None)
    with district.begin() as tx:
        ruling.add_notice(tx, 2027, read_days(DAYS), district.clock.now())

    assert (done := redate(district, "2027年放假安排已经公布")).moved == 1, done
    after = now_of(district, order)
    assert (after.assignments[0].due - order.assignments[0].due).days == 1
    assert after.timeline[-1].due_before == order.assignments[0].due
    assert not after.assignments[0].provisional
    assert now_of(district, untouched) == untouched
    assert redate(district, "2027年放假安排已经公布").moved == 0, "a second run finds nothing to do"


def test_more_orders_than_one_transaction_takes_are_all_counted_again(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.district.redating.AT_ONCE", 3)
    orders = [order_in(district, VILLAGE) for _ in range(8)]
    with district.begin() as tx:
        ruling.add_notice(tx, 2027, read_days(DAYS), district.clock.now())

    assert redate(district, "通知").moved == len(orders)


def test_the_december_before_belongs_to_the_notice_and_no_other_year_does(district: District) -> None:
    with district.begin() as tx:
        ruling.add_notice(tx, 2027, read_days(["元旦 2026-12-27班1 2027-01-01休3"]), district.clock.now())
    assert district.rules.calendar.is_working(datetime(2026, 12, 27, tzinfo=UTC).date())
    with pytest.raises(BadEdition, match="不属于 2028 年"), district.begin() as tx:
        ruling.add_notice(tx, 2028, read_days(["元旦 2027-01-01休3"]), district.clock.now())


def test_a_year_taken_in_again_leaves_the_next_years_december_alone(district: District) -> None:
    with district.begin() as tx:
        ruling.add_notice(tx, 2027, read_days(["元旦 2026-12-31休1 2027-01-01休3"]), district.clock.now())
    with district.begin() as tx:
        ruling.add_notice(tx, 2026, read_days(["国庆节 2026-10-01休8"]), district.clock.now())
    assert not district.rules.calendar.is_working(date(2026, 12, 31))
    assert district.rules.calendar.is_working(date(2026, 10, 9))

    with district.begin() as tx:
        ruling.add_notice(tx, 2027, read_days(DAYS), district.clock.now())
    assert district.rules.calendar.is_working(date(2026, 12, 31)), "the corrected notice no longer names the day"


def test_a_new_edition_is_for_orders_that_begin_under_it(district: District, clock: SteadyClock) -> None:
    old = order_in(district, VILLAGE)
    first = clock.now().date() + timedelta(days=10)
    with district.begin() as tx:
        newer = amended(tx.rules.edition, id="2027-1", effective_from=first, numbers={"village": 2})
        ruling.add_edition(tx, newer, clock.now())
    clock.tick(days=20)
    new = order_in(district, VILLAGE)

    assert [hop.limit_days for hop in (old.assignments[1], new.assignments[1])] == [3, 2]
    assert (old.edition, new.edition) == ("2024-1", "2027-1")
    assert redate(district, "核对").moved == 0, "older orders keep theirs"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"numbers": {"villages": 2}}, "没有“villages”"),
        ({"numbers": {"village": 0}}, "不能是0"),
        ({"numbers": {"village": 366}}, "不能是366"),
        ({"id": "2024-1"}, "已经有了"),
        ({"close_of_business": time(14, 0)}, "应在14:00以后"),
        ({"effective_from": BEFORE.date()}, "今天以后"),
    ],
)
def test_an_edition_that_cannot_be_meant_is_refused(district: District, change: dict[str, Any], said: str) -> None:
    given = {"id": "2027-1", "effective_from": BEFORE.date() + timedelta(days=30), **change}
    with pytest.raises(BadEdition, match=said), district.begin() as tx:
        ruling.add_edition(tx, amended(tx.rules.edition, **given), district.clock.now())


def test_the_hour_at_which_a_day_ends_can_go_back_to_midnight_and_signing_follows_the_close_of_business() -> None:
    early = amended(FIRST, id="a", effective_from=BEFORE.date(), day_ends=time(17), close_of_business=time(17))
    back = amended(early, id="b", effective_from=BEFORE.date(), day_ends=time(0))
    same = amended(early, id="c", effective_from=BEFORE.date())

    assert [each.day_ends for each in (early, back, same)] == [time(17), None, time(17)]
    assert [each.sessions[-1].closes for each in (FIRST, early, back)] == [time(17, 30), time(17), time(17)]


def test_every_workstation_gets_the_changed_rules(district: District) -> None:
    with serving(district) as url:
        desk = Desk(district, url, TOWN, "wang")
        first = desk.pull()
        with district.begin() as tx:
            ruling.override(tx, BEFORE.date() + timedelta(days=3), (True, "防台风"), district.clock.now())
        change = next(each for each in desk.pull(first.cursor).changes if each.entity is Entity.RULES)

    sheet = codec.loads(bytes(change.row), RuleSheet)
    assert "防台风" in sheet.overrides[0]
    assert Rules.from_sheet(sheet) == district.rules


def test_a_change_by_another_process_is_seen_at_once_and_told_once(district: District) -> None:
    other = District.open(district.root, district.clock)
    assert other.rules == district.rules
    with other.begin() as tx:
        ruling.override(tx, BEFORE.date(), (True, "停电"), other.clock.now())
    other.close()

    assert BEFORE.date() in district.rules.calendar.overrides
    with district.read() as connection:
        rows = connection.execute(select(feed.c.rev).where(feed.c.entity == Entity.RULES.value)).scalars().all()
    assert len(rows) == 1


def test_no_command_of_a_unit_changes_a_rule(district: District) -> None:
    fields = {name for act in ACTS.values() for name in act.__dataclass_fields__}
    assert not fields & {"edition", "edition_id", "calendar", "overrides", "notices", "numbers"}
    with serving(district) as url:
        desk = Desk(district, url, TOWN, "wang")
        order = order_in(district, TOWN)
        refused = desk.do(Redate(reason="自行放假"), order)
    assert refused.problem is not None
    assert refused.problem.article == "R22.1"


@pytest.fixture
def run(district: District, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(district.root), *arguments]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    return command


def test_it_is_all_there_on_the_command_line(run: Run, tmp_path: Path) -> None:
    notice, edition = tmp_path / "notice.json", tmp_path / "edition.json"
    notice.write_text(json.dumps(NEW_YEAR, ensure_ascii=False), "utf-8")
    edition.write_text('{"id": "2099-1", "effective_from": "2099-01-01", "numbers": {"upward": 2}}', "utf-8")

    assert "2027 年的放假通知尚未导入" in run("calendar", "show", "2027")
    assert "件的期限有变化" in run("calendar", "load", str(notice))
    assert "2027-01-01 休 元旦" in run("calendar", "show", "2027")
    assert json.loads(run("calendar", "override", "2027-01-05", "休", "防台风", "--json"))["moved"] == 0
    assert "2027-01-05 休 防台风（本区）" in run("calendar", "show", "2027")
    run("calendar", "override", "2027-01-05", "取消")
    assert "防台风" not in run("calendar", "show", "2027")
    assert "upward=2工作日（R12.6）" in run("rules", "add", str(edition))
    assert "2024-1" in run("rules", "list")
    assert "已经有了" in run("rules", "add", str(edition), code=1)
    notice.write_text('{"year": "2027"}', "utf-8")
    assert "内容不对：$.year 应为整数，写的是文字" in run("calendar", "load", str(notice), code=2)


@pytest.mark.parametrize("verb", [("rules", "add"), ("calendar", "load")])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "不存在"),
        (b"[1]", "应为对象，写的是数组"),
        (b"{", "不是完整的 JSON"),
        (b"", "不是完整的 JSON"),
        (b'{"id": "\xff"}', "不是 UTF-8"),
        (b'{"id": 1, "effective_from": "2099-01-01", "year": "x", "days": []}', "应为"),
        (b"\xef\xbb\xbf{}", "缺少"),
    ],
)
def test_a_file_that_cannot_be_read_is_wrong_use(
    run: Run, tmp_path: Path, verb: tuple[str, str], content: bytes | None, said: str
) -> None:
    file = tmp_path / "written.json"
    if content is not None:
        file.write_bytes(content)
    answer = run(*verb, str(file), code=2)
    assert answer.startswith("用法不对：")
    assert said in answer


def test_a_number_in_the_wrong_place_adds_no_edition(run: Run, district: District, tmp_path: Path) -> None:
    """R5.1: an edition cannot be taken back, so what it does not know must not pass for said."""
    file = tmp_path / "written.json"
    file.write_text('{"id": "2099-1", "effective_from": "2099-01-01", "village": 2}', encoding="utf-8")
    answer = run("rules", "add", str(file), code=2)

    assert "$.village 没有这一项" in answer
    assert '"numbers": {"village": 4}' in answer
    assert len(district.rules.editions) == 1


@pytest.mark.parametrize("days", [["元旦"], [], ["元旦 明天休3"], ["元旦 2027-01-01假3"], ["元旦 9999-12-30休30"]])
def test_a_notice_of_no_days_or_of_unreadable_ones_changes_nothing(run: Run, tmp_path: Path, days: list[str]) -> None:
    file = tmp_path / "notice.json"
    file.write_text(json.dumps({"year": 2027, "days": days}), "utf-8")
    assert "每一行应写成：元旦" in run("calendar", "load", str(file), code=2)
    assert "2027 年的放假通知尚未导入" in run("calendar", "show", "2027")


@pytest.mark.parametrize(("changed", "said"), [({"id": " "}, "要有编号"), ({"day_ends": "23:00:00+08:00"}, "不带时区")])
def test_an_edition_has_an_id_and_local_hours(run: Run, tmp_path: Path, changed: dict[str, str], said: str) -> None:
    file = tmp_path / "edition.json"
    file.write_text(json.dumps({"id": "2099-1", "effective_from": "2099-01-01", **changed}), "utf-8")
    assert said in run("rules", "add", str(file), code=1)
