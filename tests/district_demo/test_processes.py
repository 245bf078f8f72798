"""The demo and the play as real processes: what they print, who can come in, and that the village is woken."""

import base64
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.district.demo.stories import stories
from tests.helpers.processes import Process, python, running, written

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120)]

DISTRICT = ("-m", "sync.district.cli")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def demo(data: Path, tmp_path: Path) -> Iterator[Process]:
    port = tmp_path / "port"
    with running(
        python(*DISTRICT, "demo", "--data", str(data), "--port-file", str(port)), log=tmp_path / "demo.log"
    ) as process:
        written(port, process)
        yield process


def invitation(process: Process) -> dict[str, Any]:
    return json.loads(process.output().splitlines()[0])  # type: ignore[no-any-return]


def test_it_prints_one_line_that_says_all(demo: Process) -> None:
    said = invitation(demo)
    assert said["orders"] == said["added"] == len(stories())
    assert said["url"].startswith("http://127.0.0.1:")
    assert {"wushan", "gaishan", "quji"} <= {user["username"] for user in said["users"]}
    assert len({user["code"] for user in said["users"]}) == len(said["users"])


def test_it_ends_cleanly_when_told(demo: Process) -> None:
    assert demo.stop() == 0
    assert "Traceback" not in demo.output()


def test_a_second_start_keeps_the_orders_and_gives_fresh_codes(demo: Process, data: Path, tmp_path: Path) -> None:
    first = invitation(demo)
    demo.stop()
    port = tmp_path / "second-port"
    with running(
        python(*DISTRICT, "demo", "--data", str(data), "--port-file", str(port)), log=tmp_path / "second.log"
    ) as again:
        written(port, again)
        second = invitation(again)
    assert second["added"] == 0
    assert {user["code"] for user in first["users"]}.isdisjoint(user["code"] for user in second["users"])


def test_it_keeps_away_from_a_real_districts_folder(data: Path, tmp_path: Path) -> None:
    with running(python(*DISTRICT, "init", "--data", str(data)), log=tmp_path / "init.log") as init:
        assert init.wait() == 0
    with sqlite3.connect(data / "district.db") as connection:
        unit = connection.execute("select id from unit limit 1").fetchone()[0]
        connection.execute("insert into user values ('1', 'wang', '王某', ?, 'administrator', 'x', 1)", (unit,))
    connection.close()
    with running(python(*DISTRICT, "demo", "--data", str(data)), log=tmp_path / "demo.log") as process:
        assert process.wait() == 1
    assert "请另选一个文件夹" in process.output()


def test_the_village_signs_in_and_a_play_beside_the_server_wakes_it(demo: Process, data: Path, tmp_path: Path) -> None:
    village = _signed_in(invitation(demo), "wushan")
    cursor = village.everything()
    with running(_play(data, "--speed", "600", "--seconds", "40", "--seed", "5"), log=tmp_path / "play.log") as play:
        assert village.wait(cursor) == 204
        assert play.running
    assert village.everything(cursor) != cursor


def test_the_village_can_look_at_a_drawing(demo: Process, data: Path) -> None:
    village = _signed_in(invitation(demo), "wushan")
    connection = sqlite3.connect(data / "district.db")
    held = "select b.sha256, b.size from order_blob o join blob b using (sha256) join feed f on f.entity_id = o.'order'"
    sha256, size = connection.execute(f"{held} where f.scope = 'gaishan-wushan' limit 1").fetchone()
    connection.close()
    content = village.content(sha256)
    assert len(content) == size
    assert content.startswith(b"\x89PNG")


def test_the_play_makes_its_steps_and_stops(demo: Process, data: Path, tmp_path: Path) -> None:
    before = _entries(data)
    with running(_play(data, "--speed", "6000", "--steps", "30", "--seed", "4"), log=tmp_path / "play.log") as play:
        assert play.wait() == 0
    lines = [json.loads(line) for line in play.output().splitlines()]
    assert len(lines) == 30
    assert _entries(data) == before + 30
    assert {"register", "dispatch"} <= {line["verb"] for line in lines}


def test_the_demo_can_play_by_itself(data: Path, tmp_path: Path) -> None:
    port = tmp_path / "port"
    command = python(*DISTRICT, "demo", "--data", str(data), "--port-file", str(port), "--play", "600", "--seed", "2")
    with running(command, log=tmp_path / "demo.log") as process:
        written(port, process)
        village = _signed_in(invitation(process), "wushan")
        assert village.wait(village.everything()) == 204
        assert process.stop() == 0


class Visitor:
    """An administrator at a workstation, by plain HTTP."""

    def __init__(self, url: str, access: str) -> None:
        self._url = url
        self._headers = {"Authorization": f"Bearer {access}"}

    def everything(self, cursor: str = "") -> str:
        """Read the feed from `cursor` to its end; the cursor to go on from."""
        answer = requests.get(f"{self._url}/v1/changes", params={"cursor": cursor}, headers=self._headers, timeout=30)
        lines = [json.loads(line) for line in answer.iter_lines()]
        return next((line["cursor"] for line in reversed(lines) if "cursor" in line), cursor)

    def content(self, sha256: str) -> bytes:
        """An attachment."""
        answer = requests.get(f"{self._url}/v1/blobs/{sha256}", headers=self._headers, timeout=20)
        assert answer.status_code == 200
        return answer.content

    def wait(self, cursor: str) -> int:
        """The status of one long poll."""
        asked = {"cursor": cursor, "seconds": "30"}
        return requests.get(f"{self._url}/v1/wait", params=asked, headers=self._headers, timeout=40).status_code


def _signed_in(said: dict[str, Any], username: str) -> Visitor:
    ticket = next(user for user in said["users"] if user["username"] == username)
    key = base64.urlsafe_b64encode(Ed25519PrivateKey.generate().public_key().public_bytes_raw()).decode()
    asked = {"code": ticket["code"], "public_key": key, "device_name": "样机"}
    device = requests.post(f"{said['url']}/v1/enrol", json=asked, timeout=20).json()["device"]
    login = {"username": username, "password": ticket["password"], "device": device}
    session = requests.post(f"{said['url']}/v1/login", json=login, timeout=20).json()
    assert session["unit"]["id"] == ticket["unit"]
    return Visitor(said["url"], session["access"])


def _play(data: Path, *options: str) -> list[str]:
    return python(*DISTRICT, "play", "--data", str(data), *options)


def _entries(data: Path) -> int:
    connection = sqlite3.connect(data / "district.db")
    try:
        found: int = connection.execute("select count(*) from timeline").fetchone()[0]
        return found
    finally:
        connection.close()
