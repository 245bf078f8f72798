"""`duban-sync courier` with real processes: a village that lost its line, another unit's workstation, and back."""

import json
from pathlib import Path

import pytest

from sync.district.district import District
from tests.client.station import PASSWORD, new_code, new_user
from tests.client.test_cli import Tool, served
from tests.district.scenery import OTHER_TOWN, VILLAGE, order_in

__all__ = ["served"]


def came_in(district: District, url: str, tool: Tool, unit: str, username: str) -> None:
    new_user(district, unit, username)
    assert tool("enrol", url, new_code(district, unit))[0] == 0
    assert tool("login", username, password=PASSWORD)[0] == 0
    assert tool("once")[0] == 0


@pytest.mark.timeout(120)
def test_out_by_stick_and_back(served: tuple[District, str], tmp_path: Path) -> None:
    district, url = served
    order = order_in(district, VILLAGE)
    village, relay = Tool(tmp_path / "village"), Tool(tmp_path / "relay")
    came_in(district, url, village, VILLAGE, "xinshi")
    came_in(district, url, relay, OTHER_TOWN, "youdi")
    stick = tmp_path / "stick"
    stick.mkdir()
    wishes = tmp_path / "acts.json"
    wishes.write_text(json.dumps([{"verb": "sign", "order": order.id}]), encoding="utf-8")
    assert village("queue", str(wishes))[0] == 0

    code, said = village("courier", "export", str(stick / "去.dbx"))
    assert (code, said["commands"], said["left"]) == (0, 1, 0)
    assert "1 件" in said["sentence"]
    code, said = village("status")
    assert said["waiting"] == 1
    code, said = village("courier", "import", str(stick / "去.dbx"))
    assert (code, said["problem"]["title"]) == (5, "这份信使文件不是给这里的")

    code, said = relay("courier", "import", str(stick / "去.dbx"), "--answers", str(stick))
    assert (code, said["kind"], said["state"]) == (0, "outbox", "answered")
    (answer,) = said["answers"]
    code, said = village("courier", "import", answer)
    assert (code, said["kind"], said["receipts"], said["whole"]) == (0, "answer", 1, True)
    code, said = village("dump")
    assert [item["state"] for item in said["outbox"]] == ["delivered"]
    code, said = relay("courier", "export", "--answers", str(stick))
    assert (code, said["answers"]) == (0, [])


def test_wrong_use_and_wrong_files_are_told(served: tuple[District, str], tmp_path: Path) -> None:
    district, url = served
    tool = Tool(tmp_path / "profile")
    assert tool("courier", "export", str(tmp_path / "a.dbx"))[0] == 5, "not enrolled: no keys yet"
    new_user(district, VILLAGE, "yonghu")
    assert tool("enrol", url, new_code(district, VILLAGE))[0] == 0
    assert tool("courier", "export", str(tmp_path / "a.dbx"))[0] == 4, "nobody signed in"
    assert tool("courier", "export")[0] == 2
    assert tool("login", "yonghu", password=PASSWORD)[0] == 0
    code, said = tool("courier", "export", str(tmp_path / "nowhere" / "a.dbx"))
    assert (code, said["problem"]["title"]) == (6, "信使文件写不进去")
    other = tmp_path / "other.dbx"
    other.write_bytes(b"nothing of ours")
    code, said = tool("courier", "import", str(other))
    assert (code, said["problem"]["title"]) == (5, "这不是信使文件")
    assert tool("courier", "import", str(tmp_path / "missing.dbx"))[0] == 6
