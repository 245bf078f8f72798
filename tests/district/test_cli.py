"""`duban-district` as a person or another program runs it."""

import io
import json
import socket
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract.access import EnrolRequest
from sync.contract.clock import SystemClock
from sync.district.cli import main
from sync.district.district import District
from sync.district.people.enrolment import enrol
from sync.regulation.acts import Sign
from tests.district.scenery import VILLAGE, Desk, enrol_body, hop, order_in, serving
from tests.district.test_load import GOOD
from tests.helpers.authority import Authority
from tests.helpers.clocks import SteadyClock
from tests.helpers.district import served
from tests.helpers.processes import python, running, written

Run = Any


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(tmp_path / "d"), *arguments]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    return command


def test_init_is_safe_to_run_twice(run: Run) -> None:
    first, second = json.loads(run("init", "--json")), json.loads(run("--json", "init"))
    assert first == second
    assert first["units"] > 205


def test_without_init_everything_says_what_to_do(run: Run) -> None:
    for command in (["show"], ["enrol-code", "--unit", "盖山镇"], ["serve", "--port", "0"]):
        assert "请先运行 duban-district init" in run(*command, code=1)


def test_workstations_are_listed_and_one_is_shut_out(run: Run, tmp_path: Path) -> None:
    run("init")
    assert "还没有登记过工作站" in run("workstation", "list")
    assert "没有编号为“x”的工作站" in run("workstation", "shut-out", "x", code=1)
    assert "没有用户名“x”" in run("user", "close", "x", code=1)
    code = json.loads(run("enrol-code", "--unit", "盖山镇", "--json"))["code"]
    district = District.open(tmp_path / "d", SystemClock())
    body = EnrolRequest(**enrol_body(code, Ed25519PrivateKey.generate()))
    with district.begin() as tx:
        made = enrol(tx, body, district.clock.now(), district.identity).device
    district.close()
    assert "已停用" in run("workstation", "shut-out", made)
    (said,) = json.loads(run("workstation", "list", "--unit", "盖山镇", "--json"))
    assert (said["id"], said["active"]) == (made, False)


def test_a_deadline_is_explained_day_by_day(run: Run) -> None:
    said = json.loads(run("deadline", "--from", "2026-09-30T17:00", "--limit", "3", "--json"))
    assert said["due_date"] == "2026-10-10"
    assert said["due_at"] == "2026-10-11T00:00:00+08:00"
    assert said["counted"] == ["2026-10-08", "2026-10-09", "2026-10-10"]
    assert {skipped["date"] for skipped in said["skipped"]} == {f"2026-10-0{day}" for day in range(1, 8)}
    assert all(skipped["why"] == "国庆节放假" for skipped in said["skipped"])
    assert said["provisional"] is False
    text = run("deadline", "--from", "2026-12-30T09:00", "--limit", "3")
    assert "暂定" in text
    assert "第 3 个工作日" in text


def test_nonsense_is_answered_with_a_sentence(run: Run, tmp_path: Path) -> None:
    run("init")
    assert "至少一个工作日" in run("deadline", "--from", "2026-09-30", "--limit", "0", code=1)
    assert "最多 1000 个工作日" in run("deadline", "--from", "2026-09-30", "--limit", "99999999", code=1)
    assert "没有叫“月亮镇”的单位" in run("load", "x.jsonl", "--map", "甲区=月亮镇", code=1)
    assert "“x.jsonl”不存在" in run("load", "x.jsonl", code=1)
    assert "没有找到" in run("show", "DB0", code=1)
    with pytest.raises(SystemExit) as stopped:
        run("deadline", "--from", "tomorrow", "--limit", "3")
    assert stopped.value.code == 2


def test_load_maps_areas_by_option_and_by_file(run: Run, tmp_path: Path) -> None:
    rows, areas = tmp_path / "rows.jsonl", tmp_path / "areas.json"
    lines = [json.dumps({**GOOD, "id": f"T-{n}", "area": area}) for n, area in enumerate(["甲区", "乙区", "丙区"])]
    rows.write_text("\n".join([*lines, "{"]), encoding="utf-8")
    areas.write_text(json.dumps({"乙区": "城门镇"}), encoding="utf-8")
    run("init")
    said = json.loads(run("load", str(rows), "--map", "甲区=盖山镇", "--map", str(areas), "--json"))
    assert (said["came_in"], said["dispatched"], said["already_there"]) == (3, 2, 0)
    assert said["refused"] == [{"line": 4, "field": "$", "reason": "这一行不是一个 JSON 对象"}]
    assert "未接收 1 行\n  第 4 行 $：" in run("load", str(rows))
    counts = json.loads(run("show"))
    assert counts["orders"] == {"open": 2, "registered": 1}
    shown = json.loads(run("show", "T-1"))
    assert shown["order"]["assignments"][0]["receiver"] == "chengmen"
    assert shown["commands"] == []


def test_users_are_added_without_showing_the_password(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init")
    about = ["--unit", "盖山镇/吴山村", "--username", "wushan", "--name", "吴主任"]
    for password, code in (("short", 1), ("long enough", 0), ("long enough", 1)):
        monkeypatch.setattr("sys.stdin", io.StringIO(password + "\n"))
        said = run("user", "add", *about, code=code)
        assert password not in said
    assert "已经有人使用" in said


def test_at_a_terminal_the_password_is_asked_for_unseen(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init")
    asked: list[str] = []

    def unseen(words: str) -> str:
        asked.append(words)
        return "long enough"

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", unseen)
    run("user", "add", "--unit", "盖山镇/吴山村", "--username", "wushan", "--name", "吴主任")
    assert asked == ["密码："]


def test_a_served_district_enrols_and_signs_in(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init")
    monkeypatch.setattr("sys.stdin", io.StringIO("long enough\n"))
    run("user", "add", "--unit", "盖山镇", "--username", "zhen", "--name", "陈")
    code = json.loads(run("enrol-code", "--unit", "盖山镇", "--json"))
    assert code["unit"] == "gaishan"
    port = tmp_path / "port"
    serve = python(
        "-m", "sync.district.cli", "--data", str(tmp_path / "d"), "serve", "--port", "0", "--port-file", str(port)
    )
    with running(serve, log=tmp_path / "log") as server:
        url = f"http://127.0.0.1:{written(port, server)}"
        hello = requests.get(url + "/v1/hello", timeout=30).json()
        assert hello["service"] == "duban-district"
        key = Ed25519PrivateKey.generate()
        enrolled = requests.post(url + "/v1/enrol", json=enrol_body(code["code"], key), timeout=30).json()
        sign_in = {"username": "zhen", "password": "long enough", "device": enrolled["device"]}
        session = requests.post(url + "/v1/login", json=sign_in, timeout=30).json()
        assert session["actor"]["name"] == "陈"


def test_a_port_that_is_taken_is_told(run: Run) -> None:
    run("init")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = run("serve", "--port", port, code=1)
    assert f"端口 {port} 已被别的程序占用" in said


@pytest.mark.e2e
def test_a_district_serves_a_secure_line_on_its_own_authority(run: Run, tmp_path: Path) -> None:
    run("init")
    authority = Authority()
    (tmp_path / "authority.pem").write_text(authority.pem)
    with served(tmp_path / "d", authority.files(tmp_path)) as district:
        hello = requests.get(district.url + "/v1/hello", timeout=30, verify=str(tmp_path / "authority.pem")).json()
    assert hello["service"] == "duban-district"


def test_a_secure_line_wants_a_certificate_and_its_key(run: Run) -> None:
    run("init")
    assert "要一起给出" in run("serve", "--port", "0", "--tls-key", "key.pem", code=1)
    missing = ("--tls-certificate", "nowhere.pem", "--tls-key", "nowhere.key")
    assert "证书或私钥无法使用" in run("serve", "--port", "0", *missing, code=1)


def test_an_order_shows_its_commands_and_their_receipts(
    run: Run, district: District, village: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    order = order_in(district, VILLAGE)
    sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
    receipt = village.send_one(sign).receipt
    assert receipt is not None
    place = ["--data", str(district.root)]
    assert main([*place, "show", order.number]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [command["id"] for command in shown["commands"]] == [sign.id]
    assert main([*place, "show", "--command", sign.id]) == 0
    assert json.loads(capsys.readouterr().out)["result"]["receipt"]["number"] == receipt.number


def test_after_a_restore_every_workstation_starts_over(run: Run, district: District, village: Desk) -> None:
    cursor = village.pull().cursor
    assert main(["--data", str(district.root), "new-epoch"]) == 0
    restarted = District.open(district.root, district.clock)
    with serving(restarted) as url:
        village.url = url
        assert village.ask("GET", "/v1/changes", params={"cursor": cursor}).status_code == 410
        assert village.pull().cursor
    restarted.close()


def test_the_limits_of_attachments_are_shown_and_set(run: Run, tmp_path: Path, clock: SteadyClock) -> None:
    run("init")
    assert "单个不超过 50 MB" in run("limits")
    assert "重新启动" in run("limits", "--max-mb", "8", "--suffixes", ".jpg,.pdf")
    again = District.open(tmp_path / "d", clock)
    assert (again.limits.max_bytes, again.limits.suffixes) == (8 * 1024 * 1024, (".jpg", ".pdf"))
    again.close()
    assert "1 到 50 MB" in run("limits", "--max-mb", "51", code=1)
    assert ".exe" in run("limits", "--suffixes", ".exe", code=1)


def test_an_order_is_read_out_by_its_number_in_one_step(district: District, tmp_path: Path, capsys: Any) -> None:
    """R11.3."""
    order = order_in(district, VILLAGE)
    assert main(["--data", str(tmp_path / "district"), "show", order.number, "--say"]) == 0
    words = capsys.readouterr().out
    assert words.startswith(f"工单{order.number}，路灯不亮，已于")
    assert "王某" not in words
    assert main(["--data", str(tmp_path / "district"), "show", order.id, "--say", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"words": words.rstrip("\n")}


@pytest.mark.parametrize(
    "arguments",
    [
        ("serve", "--port", "99999"),
        ("enrol-code", "--unit", "盖山镇", "--hours", "1e300"),
        ("enrol-code", "--unit", "盖山镇", "--hours", "-1"),
        ("replay", "--days", "-3"),
        ("calendar", "show", "99999"),
    ],
)
def test_a_number_that_cannot_be_meant_is_wrong_use(
    run: Run, capsys: pytest.CaptureFixture[str], arguments: Any
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*arguments)
    assert ended.value.code == 2
    assert arguments[-1] in capsys.readouterr().err
