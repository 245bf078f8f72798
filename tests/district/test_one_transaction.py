"""Effect, receipt, dedupe row and feed rows: all of them or none, whatever breaks in between; and at most once."""

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError

from sync.contract import codec
from sync.contract.clock import SystemClock
from sync.contract.problems import Problem
from sync.contract.receipts import Outcome
from sync.contract.version import SERVER_HEADER
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.store import tables
from sync.district.store.transaction import standing
from sync.regulation.acts import Progress, Sign
from sync.regulation.orders import WorkOrder
from tests.district.scenery import VILLAGE, Desk, hop, order_in, outcomes, serving
from tests.helpers.processes import Process, python, running, written

FULL = "CREATE TRIGGER full BEFORE UPDATE ON work_order BEGIN SELECT RAISE(ABORT, 'full'); END"


def traces(district: District, order: WorkOrder) -> tuple[Any, ...]:
    """Everything a command leaves behind."""
    with district.read() as connection:
        after = load_order(connection, order.id)
        assert after is not None
        commands = connection.execute(select(func.count()).select_from(tables.command)).scalar()
        steps = connection.execute(select(func.count()).select_from(tables.timeline)).scalar()
        return after.rev, steps, commands, standing(connection)


@contextmanager
def planted(district: District, fault: str, folder: Path) -> Iterator[tuple[str, Process]]:
    """A real server process with one fault in it."""
    port = folder / "port"
    command = python("-m", "tests.district.planted", fault, "--data", str(district.root), "serve", "--port", "0")
    with running([*command, "--port-file", str(port)], log=folder / "log") as process:
        yield f"http://127.0.0.1:{written(port, process)}", process


@pytest.mark.parametrize(
    "step",
    ["sync.district.receipts.issue", "sync.district.dedupe.remember", "sync.district.orders.publish_order"],
)
def test_a_fault_half_way_leaves_nothing_behind(
    district: District, village: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, step: str
) -> None:
    order, other = order_in(district, VILLAGE), order_in(district, VILLAGE)
    before = traces(district, order)
    sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
    note = village.write(Progress(hop=hop(order, VILLAGE), text="进展"), order)
    with monkeypatch.context() as broken:
        broken.setattr(step, _fail)
        answer = village.send(sign, note)
    assert outcomes(answer.results) == ["retry_later", "retry_later"]
    assert answer.results[0].problem is not None
    assert answer.results[0].problem.retryable
    assert traces(district, order) == before
    assert "No space left on device" in caplog.text
    assert order.reporter.phone not in caplog.text
    again = village.send(sign, note, village.write(Sign(hop=hop(other, VILLAGE)), other))
    assert outcomes(again.results) == ["applied"] * 3


def test_an_error_of_the_database_tells_the_log_nothing_of_a_reporter(
    district: District, village: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    order = order_in(district, VILLAGE)
    with district.begin() as tx:
        tx.connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE UPDATE ON work_order BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
    assert village.send_one(sign).outcome is Outcome.RETRY_LATER
    assert "full" in caplog.text
    assert order.reporter.phone not in caplog.text


def test_a_fault_is_written_down_by_its_place_and_never_by_its_message(
    district: District, village: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    order = order_in(district, VILLAGE)

    def quoting(*_args: Any, **_more: Any) -> None:
        raise ValueError(order.reporter.phone)

    monkeypatch.setattr("sync.district.receipts.issue", quoting)
    monkeypatch.setattr("sync.district.streaming.Feed.has_news", quoting)
    monkeypatch.setattr(logging.getLogger("uvicorn"), "propagate", True)
    caplog.set_level(logging.ERROR, "uvicorn.error")
    sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
    assert village.send_one(sign).outcome is Outcome.RETRY_LATER
    answer = village.ask("GET", f"/v1/wait?cursor={village.pull().cursor}")
    assert (answer.status_code, answer.headers[SERVER_HEADER]) == (500, district.identity.server_id)
    assert codec.loads(answer.content, Problem).retryable
    assert caplog.text.count("builtins.ValueError") == 2
    assert order.reporter.phone not in caplog.text


@pytest.mark.parametrize("change", [delete(tables.timeline), update(tables.timeline).values(verb="close")])
def test_what_the_timeline_says_can_neither_be_changed_nor_dropped(district: District, change: Any) -> None:
    order_in(district, VILLAGE)
    with pytest.raises(IntegrityError, match="only grows"), district.begin() as tx:
        tx.connection.execute(change)
    with district.read() as connection:
        assert [row.verb for row in connection.execute(select(tables.timeline))] == ["register", "dispatch"]


@pytest.mark.parametrize("fault", ["die-before-receipt", "die-before-commit"])
def test_a_killed_server_leaves_nothing_behind_and_the_same_command_works_later(tmp_path: Path, fault: str) -> None:
    district = District.create(tmp_path / "d", SystemClock())
    with planted(district, fault, tmp_path) as (url, process):
        village = Desk(district, url, VILLAGE, "cun")
        order = order_in(district, VILLAGE)
        before = traces(district, order)
        sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
        with pytest.raises(requests.ConnectionError):
            village.send(sign)
        assert process.wait() == 9
    assert traces(district, order) == before
    with serving(district) as url:
        village.url = url
        assert village.send_one(sign).outcome is Outcome.APPLIED
        assert village.send_one(sign).outcome is Outcome.DUPLICATE
    district.close()


def test_without_the_dedupe_a_repeated_command_would_be_noticed(tmp_path: Path) -> None:
    district = District.create(tmp_path / "d", SystemClock())
    with planted(district, "no-dedupe", tmp_path) as (url, _):
        village = Desk(district, url, VILLAGE, "cun")
        order = order_in(district, VILLAGE)
        sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
        note = village.write(Progress(hop=hop(order, VILLAGE), text="只应有一次"), order)
        assert outcomes(village.send(sign, note, note).results) == ["applied"] * 3
    with district.read() as connection:
        after = load_order(connection, order.id)
    assert after is not None
    assert [entry.text for entry in after.timeline].count("只应有一次") == 2
    district.close()


def _fail(*_args: Any, **_more: Any) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
