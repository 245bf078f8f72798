"""`duban-sync` as a script uses it: real processes, JSON out, exit codes that mean something."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.contract.clock import SystemClock
from sync.district.chaining import step_of
from sync.district.district import District
from tests.client.station import PASSWORD, new_code, new_user
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.processes import ROOT, python, running, written

PASSPHRASE = "一个够长的口令"
DISTRICT = "import sys; from sync.district.cli import main; sys.exit(main(sys.argv[1:]))"
SYNC = "import sys; from sync.client.cli import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[District, str]]:
    """A district of its own process, and its address."""
    folder = tmp_path_factory.mktemp("served")
    district = District.create(folder / "district", SystemClock())
    port = folder / "port"
    command = python(
        "-c", DISTRICT, "--data", str(folder / "district"), "serve", "--port", "0", "--port-file", str(port)
    )
    with running(command, log=folder / "log") as process:
        yield district, f"http://127.0.0.1:{written(port, process)}"
    district.close()


class Tool:
    """The command line on one profile."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile

    def __call__(self, *arguments: str, password: str = "", passphrase: str = PASSPHRASE) -> tuple[int, Any]:
        code, printed = self.words(*arguments, password=password, passphrase=passphrase)
        return code, json.loads(printed)

    def words(self, *arguments: str, password: str = "", passphrase: str = PASSPHRASE) -> tuple[int, str]:
        """What it prints, as it is."""
        with pipe_with(passphrase) as first, pipe_with(password) as second:
            extra = ["--password-fd", str(second)] if password else []
            command = [sys.executable, "-c", SYNC, "--profile", str(self.profile), "--passphrase-fd", str(first)]
            done = subprocess.run(
                [*command, *arguments, *extra],
                capture_output=True,
                pass_fds=(first, second),
                cwd=ROOT,
                timeout=60,
                stdin=subprocess.DEVNULL,
                check=False,
            )
        assert not done.stderr, done.stderr.decode()
        return done.returncode, done.stdout.decode()


class pipe_with:  # noqa: N801 - reads as a phrase
    """The reading end of a pipe that holds one line."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __enter__(self) -> int:
        self.reading, writing = os.pipe()
        os.write(writing, (self.text + "\n").encode())
        os.close(writing)
        return self.reading

    def __exit__(self, *_: object) -> None:
        os.close(self.reading)


@pytest.fixture
def tool(tmp_path: Path) -> Tool:
    return Tool(tmp_path / "profile")


def test_from_enrolment_to_a_receipt(served: tuple[District, str], tool: Tool, tmp_path: Path) -> None:
    district, url = served
    new_user(district, VILLAGE, "cun")
    order = order_in(district, VILLAGE)

    code, said = tool("once")
    assert code == 4
    assert said["state"] == "not_enrolled"
    code, said = tool("enrol", url, new_code(district, VILLAGE), "--name", "村委会电脑")
    assert (code, said["unit"]["id"]) == (0, VILLAGE)
    code, said = tool("once")
    assert (code, said["state"]) == (4, "signed_out")
    code, said = tool("login", "cun", password="wrong password")
    assert code == 5
    assert "密码" in said["problem"]["title"]
    code, said = tool("login", "cun", password=PASSWORD)
    assert (code, said["actor"]["unit"]) == (0, VILLAGE)
    assert "access" not in json.dumps(said)

    code, said = tool("once")
    assert (code, said["state"], said["sent"]) == (0, "connected", 0)
    assert said["received"] > 200
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(b"photo" * 1000)
    wishes = tmp_path / "acts.json"
    wishes.write_text(
        json.dumps(
            [
                {"verb": "sign", "order": order.number},
                {"verb": "progress", "order": order.number, "fields": {"text": "已到现场。"}, "attach": [str(photo)]},
                {"verb": "request_extension", "order": order.id, "fields": {"days": 3, "reason": "等待配件。"}},
                {"verb": "close", "order": order.id, "fields": {"outcome": "solved"}},
                {"verb": "sign", "order": "no such order"},
                {"verb": "progress", "order": order.id, "fields": {}},
            ]
        ),
        encoding="utf-8",
    )
    code, said = tool("queue", str(wishes))
    assert code == 5, "some were refused"
    assert [bool(result.get("command")) for result in said] == [True, True, True, False, False, False]
    assert said[3]["article"].startswith("R")
    assert said[3]["reason"]
    assert said[4]["article"] == "R3.1"
    assert said[5]["reason"]

    code, said = tool("status")
    assert (code, said["waiting"], said["last_state"], "state" in said) == (0, 3, "connected", False), "nobody asked"
    assert re.match("这次没有联网 · 上次联系上区级平台是 今天 .* · 待发送 3 件$", said["sentence"])
    code, said = tool("once")
    assert (code, said["sent"], said["waiting"]) == (0, 3, 0)
    code, said = tool("dump")
    assert code == 0
    assert [item["state"] for item in said["outbox"]] == ["delivered"] * 3
    assert all(item["receipt"]["number"] for item in said["outbox"])
    (shown,) = [o for o in said["orders"] if o["id"] == order.id]
    assert shown["extensions"][0]["state"] == "pending"
    assert shown["attachments"][0]["name"] == "现场.jpg"
    assert "13800000000" not in json.dumps(said)
    assert said["counts"]["to_do"] == 1

    code, said = tool("verify", order.number)
    (mine,) = said["orders"]
    assert (code, mine["intact"], mine["rev"]) == (0, True, 5)
    with district.read() as connection:
        assert step_of(connection, order.id, mine["head"]) == 5
    assert tool("verify", "没有这件")[0] == 5


def test_the_key_must_be_right(tool: Tool) -> None:
    assert tool("status")[0] == 0
    code, said = tool("status", passphrase="另一个口令")
    assert code == 6
    assert said["problem"]["title"]
    assert said["problem"]["advice"]


def test_no_line_is_told_by_code_and_words(served: tuple[District, str], tool: Tool) -> None:
    _, url = served
    code, said = tool("enrol", "http://127.0.0.1:1", "AAAAA-BBBBB")
    assert code == 3
    assert said["problem"]["title"] == "没有连上区级平台"
    code, said = tool("enrol", url, "AAAAA-BBBBB")
    assert code == 5
    assert "登记码" in said["problem"]["title"]


def test_wrong_use_is_told(tool: Tool, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('[{"verb": "fly"}]')
    assert tool("queue", str(bad))[0] == 2
    code, said = tool("queue", str(tmp_path / "missing.json"))
    assert (code, said["problem"]["cause"]) == (2, f"“{tmp_path / 'missing.json'}”不存在。")
    for content, cause in (
        ("{}", "应为数组，写的是对象"),
        ("[", "不是完整的 JSON"),
        ('[{"verb": 1}]', "$[0].verb 应为"),
    ):
        bad.write_text(content)
        code, said = tool("queue", str(bad))
        assert (code, cause in said["problem"]["cause"]) == (2, True)
    bad.write_bytes(b"\xff\xfe")
    assert tool("queue", str(bad))[1]["problem"]["cause"] == "文件不是 UTF-8 编码的文字。"


def test_without_enrolment_nobody_signs_in(tool: Tool) -> None:
    code, said = tool("login", "cunguan", password=PASSWORD)
    assert (code, said["problem"]["title"]) == (4, "本机尚未登记")


def test_a_line_that_anybody_can_read_is_refused_before_it_is_used(tool: Tool) -> None:
    code, said = tool("enrol", "http://district.invalid", "AAAAA-BBBBB")
    assert (code, said["problem"]["title"]) == (5, "平台地址不安全")
    assert "https://" in said["problem"]["advice"]


def test_a_second_program_on_the_same_profile_is_turned_away(tool: Tool) -> None:
    from sync.cache.profile import Profile, lock

    with lock(Profile(tool.profile)):
        code, said = tool("status")
    assert code == 6
    assert said["problem"]["title"] == "程序已经打开"
    assert "窗口" in said["problem"]["cause"]
    assert "关闭窗口后再运行" in said["problem"]["advice"]


def test_why_explains_what_waits_and_what_became_of_it(
    served: tuple[District, str], tool: Tool, tmp_path: Path
) -> None:
    district, url = served
    new_user(district, VILLAGE, "why")
    order = order_in(district, VILLAGE)
    tool("enrol", url, new_code(district, VILLAGE))
    tool("login", "why", password=PASSWORD)
    tool("once")
    wishes = tmp_path / "acts.json"
    wishes.write_text(json.dumps([{"verb": "sign", "order": order.number}]), encoding="utf-8")
    command = tool("queue", str(wishes))[1][0]["command"]
    code, (said,) = tool("why", command, "--json")
    assert (code, said["cause"], said["attempts"], said["number"]) == (0, "next", [], order.number)
    code, text = tool.words("why", order.number)
    assert code == 0
    assert "还没有发送过" in text
    assert "线路正常" not in text, "nobody asked the line"
    assert "运行 duban-sync once 时发送" in text
    tool("once")
    code, (said,) = tool("why", command, "--json")
    assert (code, said["cause"], said["state"]) == (0, "delivered", "delivered")
    assert [attempt["fate"] for attempt in said["attempts"]] == ["applied"]
    assert said["receipt"] in tool.words("why", order.number)[1]
    assert tool.words("why", "DB0")[0] == 2
    assert tool("why", "--json") == (0, [])


def test_sparing_the_line_is_set_and_told(tool: Tool) -> None:
    assert tool("low-data") == (0, {"low_data": False, "excerpts": 0})
    assert tool("low-data", "on") == (0, {"low_data": True, "excerpts": 0})
    assert tool("low-data") == (0, {"low_data": True, "excerpts": 0})
    assert tool("low-data", "off") == (0, {"low_data": False, "excerpts": 0})
