"""`duban-sync watch` in a process of its own: a line for every change, a clean end by signal or by the clock."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from sync.client.cli.news import Event
from sync.client.cli.watching import Watch
from sync.client.engine import Engine
from sync.contract.clock import SystemClock
from sync.district.district import District
from tests.client.station import PASSWORD, Station, new_code, new_user
from tests.client.test_cli import DISTRICT, PASSPHRASE, SYNC, Tool, pipe_with
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.processes import ROOT, ended, python, running, written
from tests.helpers.waiting import eventually

NUMBERS = count(1)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[District, str]]:
    folder = tmp_path_factory.mktemp("served")
    district = District.create(folder / "district", SystemClock())
    port = folder / "port"
    command = python(
        "-c", DISTRICT, "--data", str(folder / "district"), "serve", "--port", "0", "--port-file", str(port)
    )
    with running(command, log=folder / "log") as process:
        yield district, f"http://127.0.0.1:{written(port, process)}"
    district.close()


@pytest.fixture
def tool(served: tuple[District, str], tmp_path: Path) -> Tool:
    """A workstation that is enrolled and signed in."""
    district, url = served
    user = f"watch{next(NUMBERS)}"
    new_user(district, VILLAGE, user)
    made = Tool(tmp_path / "profile")
    assert made("enrol", url, new_code(district, VILLAGE))[0] == 0
    assert made("login", user, password=PASSWORD)[0] == 0
    return made


@contextmanager
def watching(tool: Tool, out: Path, *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    with pipe_with(PASSPHRASE) as secret, out.open("wb") as output:
        command = [sys.executable, "-c", SYNC, "--profile", str(tool.profile), "--passphrase-fd", str(secret)]
        child = subprocess.Popen(
            [*command, "watch", *arguments], stdout=output, stderr=subprocess.STDOUT, pass_fds=(secret,), cwd=ROOT
        )
        with child, ended(child):
            yield child


def lines(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.read_text().splitlines(keepends=True) if line.endswith("\n")]


def seen(out: Path, kind: str, **wanted: Any) -> dict[str, Any]:
    """The first such line, waited for."""

    def look() -> list[dict[str, Any]]:
        return [said for said in lines(out) if said["event"] == kind and wanted.items() <= said.items()]

    return eventually(look, what=f"{kind} {wanted} in {out.read_text()}")[0]


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_a_line_for_every_change_until_a_signal_ends_it(
    served: tuple[District, str], tool: Tool, tmp_path: Path, kind: signal.Signals
) -> None:
    district, _ = served
    order = order_in(district, VILLAGE)
    tool("once")
    wishes = tmp_path / "acts.json"
    wishes.write_text(json.dumps([{"verb": "sign", "order": order.number}]), encoding="utf-8")
    command = tool("queue", str(wishes))[1][0]["command"]
    out = tmp_path / "out"
    with watching(tool, out, "--json") as child:
        receipt = seen(out, "receipt", command=command)
        assert receipt["state"] == "delivered"
        assert receipt["receipt"]
        assert "已连接" in seen(out, "status", state="connected", waiting=0)["sentence"]
        later = order_in(district, VILLAGE)
        assert seen(out, "order", order=later.id)["number"] == later.number
        child.send_signal(kind)
        assert child.wait(20) == 0
    said = [(line["event"], line.get("state"), line.get("waiting")) for line in lines(out)]
    assert all(one != other for one, other in pairwise(said)), "each change once"
    assert tool("status")[1]["last_state"] == "connected", "cutting the line oneself is no fault of the line"


def test_the_time_ends_it_with_the_code_of_the_line(tool: Tool, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with watching(tool, out, "--for", "3") as child:
        assert child.wait(30) == 0
    assert "已连接" in out.read_text()


def test_without_a_line_it_says_so_once(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with watching(Tool(tmp_path / "profile"), out, "--json", "--for", "2") as child:
        assert child.wait(30) == 4
    assert [line["state"] for line in lines(out)] == ["never", "not_enrolled"]


def test_who_stops_reading_ends_it_quietly(tool: Tool, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    with pipe_with(PASSPHRASE) as secret, (tmp_path / "err").open("wb") as errors:
        command = [sys.executable, "-c", SYNC, "--profile", str(tool.profile), "--passphrase-fd", str(secret), "watch"]
        child = subprocess.Popen(command, stdout=writing, stderr=errors, pass_fds=(secret,), cwd=ROOT)
        os.close(writing)
        os.close(reading)
        with child, ended(child):
            assert child.wait(30) == 0
    assert (tmp_path / "err").read_text() == ""


def test_a_senseless_time_is_refused(tool: Tool) -> None:
    for seconds in ("0", "-3", "bald"):
        done = subprocess.run(
            [sys.executable, "-c", SYNC, "watch", "--for", seconds], capture_output=True, cwd=ROOT, check=False
        )
        assert done.returncode == 2


class Counted(Engine):
    """An engine that counts how often it held the line."""

    waits = 0

    def wait(self, seconds: float) -> bool:
        self.waits += 1
        return super().wait(seconds)


@pytest.mark.parametrize(("sparing", "held"), [(True, False), (False, True)])
def test_a_sparing_line_is_not_held_for_news(village: Station, sparing: bool, held: bool) -> None:
    village.cache.settings.low_data = sparing
    said: list[Event] = []
    engine = Counted(village.cache, village.transport, village.clock, Random(7))
    assert Watch(engine, village.cache, village.clock, said.append).run(2.0)
    assert said[-1].value["state"] == "connected"
    assert bool(engine.waits) is held
