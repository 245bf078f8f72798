"""Many workstations, many orders: one effect under a race, and no query that reads a growing table end to end."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from sync.district.district import District
from sync.district.orders import load_order
from sync.regulation.acts import Progress, Sign
from tests.district.scenery import VILLAGE, Desk, hop, order_in, outcomes

GROWING = ("feed", "work_order", "timeline", "command", "session", "failure", "order_blob", "upload")


@contextmanager
def statements(district: District) -> Iterator[list[tuple[str, Any]]]:
    """Every statement that the district's database is given."""
    seen: list[tuple[str, Any]] = []

    def note(_conn: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        seen.append((statement, parameters))

    event.listen(district.engine, "before_cursor_execute", note)
    yield seen
    event.remove(district.engine, "before_cursor_execute", note)


def test_no_query_reads_a_growing_table_from_end_to_end(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    with statements(district) as seen:
        cursor = village.pull().cursor
        sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
        assert outcomes(village.send(sign, sign).results) == ["applied", "duplicate"]
        village.pull(cursor)
        village.ask("GET", f"/v1/commands/{sign.id}")
        order_in(district, VILLAGE)
    scans = {
        statement
        for statement, parameters in seen
        if statement.startswith(("SELECT", "UPDATE", "DELETE"))
        for step in plan(district, statement, parameters)
        if any(step.startswith((f"SCAN {table}", f"SCAN {table} ")) for table in GROWING) and "USING" not in step
    }
    assert len(seen) > 50
    assert scans == set()


def plan(district: District, statement: str, parameters: Any) -> list[str]:
    """How the database would answer."""
    one = parameters[0] if isinstance(parameters, list) else parameters
    with district.read() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", one).all()
    return [str(row[3]) for row in rows]


def test_the_same_command_on_many_connections_at_once_has_one_effect(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).receipt is not None
    note = village.write(Progress(hop=hop(order, VILLAGE), text="只应有一次"), order)
    with ThreadPoolExecutor(12) as pool:
        results = list(pool.map(lambda _: village.send_one(note), range(24)))
    assert sorted(outcomes(results)) == ["applied"] + ["duplicate"] * 23
    assert len({result.receipt.number for result in results if result.receipt}) == 1
    with district.read() as connection:
        after = load_order(connection, order.id)
    assert after is not None
    assert [entry.text for entry in after.timeline].count("只应有一次") == 1
