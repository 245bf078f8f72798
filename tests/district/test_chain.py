"""Whoever changes the kept steps in the database file is found out, with the order and the step (R21.3)."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from sync.district.chaining import Fault, faults, step_of
from sync.district.cli.main import main
from sync.district.district import DATABASE, District
from sync.district.orders import load_order
from sync.regulation.acts import Progress, Sign
from sync.regulation.chain import head, verify
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Kind
from tests.district.scenery import VILLAGE, Desk, hop, make_district, order_in
from tests.helpers.clocks import SteadyClock

Hand = Callable[[sqlite3.Connection], object]


def handled(district: District, village: Desk, **about: object) -> WorkOrder:
    """Registered, dispatched, signed, and a note by the village."""
    order = order_in(district, VILLAGE, **about)  # type: ignore[arg-type]
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).receipt
    assert village.do(Progress(hop=hop(order, VILLAGE), text="已到现场"), order, base_rev=3).receipt
    with district.read() as connection:
        after = load_order(connection, order.id)
    assert after is not None
    return after


def behind_the_back(district: District, hand: Hand) -> list[Fault]:
    """Change the file as somebody with a database tool would; what is found afterwards."""
    connection = sqlite3.connect(district.root / DATABASE)
    for verb in ("UPDATE", "DELETE"):
        connection.execute(f"DROP TRIGGER timeline_before_{verb}")
    with connection:
        hand(connection)
    connection.close()
    with district.read() as reading:
        return list(faults(reading))


def altered(step: int) -> Hand:
    query = f"UPDATE timeline SET doc = replace(CAST(doc AS TEXT), '管理员', '别的人') WHERE rev = {step}"
    return lambda connection: connection.execute(query)


def test_what_nobody_touched_holds(district: District, village: Desk) -> None:
    order = handled(district, village)
    assert verify(order) is None
    with district.read() as connection:
        assert list(faults(connection)) == []


def test_an_altered_step_is_named(district: District, village: Desk) -> None:
    order = handled(district, village)
    [found] = behind_the_back(district, altered(3))
    assert (found.order, found.step) == (order.number, 3)
    assert "签收" in found.reason


def test_a_dropped_step_is_named_and_missed_in_the_whole(district: District, village: Desk) -> None:
    order = handled(district, village)
    found = behind_the_back(district, lambda connection: connection.execute("DELETE FROM timeline WHERE rev = 3"))
    assert [(each.order, each.step) for each in found] == [(order.number, 3), ("", 0)]
    assert "4步" in found[1].reason
    assert "3步" in found[1].reason


def test_a_dropped_last_step_is_missed(district: District, village: Desk) -> None:
    order = handled(district, village)
    found = behind_the_back(district, lambda connection: connection.execute("DELETE FROM timeline WHERE rev = 4"))
    assert (found[0].order, found[0].step) == (order.number, 4)


def test_swapped_steps_are_named(district: District, village: Desk) -> None:
    order = handled(district, village)

    def swap(connection: sqlite3.Connection) -> None:
        for old, new in ((2, 99), (3, 2), (99, 3)):
            connection.execute("UPDATE timeline SET position = ? WHERE position = ?", (new, old))

    [found] = behind_the_back(district, swap)
    assert (found.order, found.step) == (order.number, 2)


def test_an_inserted_step_is_named(district: District, village: Desk) -> None:
    order = handled(district, village)
    copied = 'INSERT INTO timeline ("order", entry, rev, at, verb, unit, doc, link)'
    query = f'{copied} SELECT "order", entry, rev, at, verb, unit, doc, link FROM timeline WHERE rev = 2'
    [found] = behind_the_back(district, lambda connection: connection.execute(query))
    assert (found.order, found.step) == (order.number, 5)


@pytest.mark.parametrize("column", ["doc", "doc_below"])
def test_a_rendered_row_that_tells_another_story_is_named(district: District, village: Desk, column: str) -> None:
    order = handled(district, village, kind=Kind.REPORT, reporter=Reporter(name="王某"))
    query = f"UPDATE work_order SET {column} = CAST(replace(CAST({column} AS TEXT), '已到现场', '没有去过') AS BLOB)"
    [found] = behind_the_back(district, lambda connection: connection.execute(query))
    assert (found.order, found.step) == (order.number, 4)


def test_rows_and_steps_changed_alike_are_found_by_the_links(district: District, village: Desk) -> None:
    order = handled(district, village)

    def both(connection: sqlite3.Connection) -> None:
        for table in ("timeline", "work_order"):
            connection.execute(f"UPDATE {table} SET doc = CAST(replace(CAST(doc AS TEXT), '已到', '未到') AS BLOB)")

    [found] = behind_the_back(district, both)
    assert (found.order, found.step) == (order.number, 4)


def test_an_order_that_vanished_with_all_its_steps_is_missed(district: District, village: Desk) -> None:
    order = handled(district, village)
    handled(district, village, subject="井盖缺失", body="学校门口少了一块井盖。", reporter=Reporter(anonymous=True))

    def vanish(connection: sqlite3.Connection) -> None:
        connection.execute('DELETE FROM timeline WHERE "order" = ?', (order.id,))
        connection.execute("DELETE FROM work_order WHERE id = ?", (order.id,))

    [found] = behind_the_back(district, vanish)
    assert found == Fault(order="", step=0, reason="全部工单共应留存8步，只有4步")


def test_steps_without_their_order_are_told(district: District, village: Desk) -> None:
    order = handled(district, village)
    gone = ("DELETE FROM work_order WHERE id = ?", (order.id,))
    [found] = behind_the_back(district, lambda connection: connection.execute(*gone))
    assert (found.order, found.reason) == (order.id, "留存有4步，工单本身已不在")


def test_a_workstation_works_out_the_very_head_from_what_it_got(district: District, village: Desk) -> None:
    order = handled(district, village, kind=Kind.REPORT, reporter=Reporter(name="王某", phone="13800000000"))
    [mine] = village.pull().orders()
    assert mine.reporter.name == ""
    assert verify(mine) is None
    with district.read() as connection:
        assert step_of(connection, order.id, head(mine.id, mine.timeline)) == 4


def test_the_command_line_names_order_and_step_and_knows_every_earlier_head(
    tmp_path: Path, clock: SteadyClock, capsys: pytest.CaptureFixture[str]
) -> None:
    district = make_district(tmp_path, clock)
    order = order_in(district, VILLAGE)
    data = ("--data", str(district.root))
    assert main(["verify", order.number, "--head", head(order.id, order.timeline[:1]), *data]) == 0
    assert "完整" in capsys.readouterr().out
    assert main(["verify", order.number, "--head", "A" * 22, *data]) == 1
    assert main(["verify", "--all", *data]) == 0
    capsys.readouterr()
    behind_the_back(
        district,
        lambda connection: connection.execute("UPDATE timeline SET doc = replace(doc, '平台', '张三') WHERE rev = 2"),
    )
    assert main(["verify", "--all", "--json", *data]) == 1
    [found] = json.loads(capsys.readouterr().out)["faults"]
    assert (found["order"], found["step"]) == (order.number, 2)
    assert main(["verify", "没有这件", *data]) == 1
    district.close()


def test_orders_from_before_the_chain_are_chained_once(tmp_path: Path, clock: SteadyClock) -> None:
    district = make_district(tmp_path, clock)
    order = order_in(district, VILLAGE, kind=Kind.REPORT, reporter=Reporter(name="王某"))
    district.close()
    connection = sqlite3.connect(district.root / DATABASE)
    with connection:
        connection.execute("ALTER TABLE timeline DROP COLUMN link")
        connection.execute("UPDATE meta SET value = '5' WHERE name = 'store_version'")
    connection.close()
    again = District.open(district.root, clock)
    with again.read() as reading:
        assert list(faults(reading)) == []
        assert step_of(reading, order.id, head(order.id, order.timeline)) == 2
    with again.begin() as tx, pytest.raises(Exception, match="only grows"):
        tx.connection.exec_driver_sql("UPDATE timeline SET rev = 7")
    again.close()
