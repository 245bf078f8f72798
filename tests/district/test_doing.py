"""The district's acts on any order (R5.2) from the command line: by label or code, with the article of a refusal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district.acting import actor_of, perform
from sync.district.cli import main
from sync.district.district import District
from sync.regulation.acts import RequestExtension, Sign
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.district.scenery import TOWN, hop, order_in

Run = Callable[..., str]


@pytest.fixture
def district(tmp_path: Path) -> District:
    return District.create(tmp_path / "d", SystemClock())


@pytest.fixture
def run(district: District, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(district.root), *arguments]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    return command


def test_an_order_is_dispatched_by_labels_and_names(run: Run, district: District) -> None:
    order = order_in(district, None)

    assert "已分办" in run("do", "分办", order.number, "--field", "承办单位=盖山镇", "--field", "分办意见=请尽快")
    shown = json.loads(run("show", order.number))["order"]
    assert (shown["state"], shown["assignments"][0]["receiver"]) == ("open", TOWN)
    assert shown["timeline"][-1]["text"].endswith("请尽快")


def test_codes_and_json_do_as_well_and_the_step_can_be_read_by_a_program(run: Run, district: District) -> None:
    order = order_in(district, None)

    entry = json.loads(
        run("do", "dispatch", order.number, "--fields", f'{{"unit": "{TOWN}"}}', "--as", "李四", "--json")
    )
    assert (entry["verb"], entry["person"], entry["article"]) == ("dispatch", "李四", "R4.2")


def test_a_request_that_waits_is_meant_without_being_named(run: Run, district: District) -> None:
    order = _asked(district)

    run("do", "审批延期", order.number, "--field", "决定=同意", "--field", "同意延长（工作日）=3")
    extension = json.loads(run("show", order.number))["order"]["extensions"][0]
    assert (extension["state"], extension["days_granted"]) == ("granted", 3)


def test_what_the_measures_refuse_names_the_article_and_changes_nothing(run: Run, district: District) -> None:
    order = order_in(district, TOWN)

    said = run("do", "分办", order.number, "--field", "承办单位=城门镇", code=1)
    assert "没有办成：R4.2" in said
    assert json.loads(run("show", order.number))["order"]["rev"] == order.rev


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["do", "跳舞", "{number}"], "没有“跳舞”这种办理"),
        (["do", "分办", "DB0"], "没有找到工单“DB0”"),
        (["do", "分办", "{number}", "--field", "单位=盖山镇"], "可以填写：unit（承办单位）"),
        (["do", "分办", "{number}", "--field", "承办单位=云中镇"], "云中镇"),
        (["do", "回访", "{number}", "--field", "已联系上反映人=也许"], "读不懂"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(
    run: Run, district: District, arguments: list[str], said: str
) -> None:
    order = order_in(district, None)

    assert said in run(*(part.format(number=order.number) for part in arguments), code=1)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("[1]", "应为对象，写的是数组"),
        ("3", "应为对象，写的是整数"),
        ("null", "应为对象，写的是空"),
        ("[1", "应为对象"),
        ('{"unit": ', "不是完整的 JSON"),
        ("unit", "不是 JSON"),
        ('{"unit": 3}', "$.unit 应为文字，写的是整数"),
        ('{"note": ' + "9" * 5000 + "}", "数字太大"),
        ('{"unit": "\udcff"}', "JSON"),
        ("{}", "内容不完整或格式不对：缺少 unit"),
        ('{"unit": "gaishan", "remark": "请尽快"}', "$.remark 没有这一项，可以写的是：unit、note"),
        ('{"unit": "' + "长" * 200_000 + '"}', "$.unit 超过"),
    ],
)
def test_fields_that_are_no_object_of_the_act_are_wrong_use(
    run: Run, district: District, fields: str, said: str
) -> None:
    order = order_in(district, None)

    answer = run("do", "分办", order.number, "--fields", fields, code=2)
    assert answer.startswith("用法不对：")
    assert said in answer


def test_everything_the_district_could_do_is_listed_with_what_stands_against_it(run: Run, district: District) -> None:
    order = order_in(district, None)

    listed = {each["verb"]: each["refused"] for each in json.loads(run("acts", order.number, "--json"))}
    assert listed[Verb.DISPATCH] is None
    assert listed[Verb.CALL_BACK]["article"] == "R13.1"
    assert "回访（call_back）　不能：R13.1" in run("acts", order.number)


def _asked(district: District) -> WorkOrder:
    """An order of a township that has asked for two more days."""
    order, now = order_in(district, TOWN), district.clock.now()
    with district.begin() as tx:
        actor = actor_of(tx.units[TOWN], "town", "镇管理员")
        for act in (Sign(hop=hop(order, TOWN)), RequestExtension(hop=hop(order, TOWN), days=2, reason="配件在途")):
            order = perform(tx, act, order_id=order.id, actor=actor, command_id=uuid7(now), at=now)
    return order


def test_an_order_is_taken_in_by_hand_with_its_reporter(run: Run, district: District) -> None:
    """R2.1, R8.1."""
    said = run(
        "register", "--field", "类别=举报", "--field", "标题=占道经营", "--field", "诉求内容=学校门口每天占道。",
        "--field", "地点=盖山镇", "--name", "林某", "--phone", "13800000001", "--confidential",
    )  # fmt: skip
    number = said.split("：")[1].split()[0]
    order = json.loads(run("show", number))["order"]

    assert (order["kind"], order["subject"], order["state"]) == ("report", "占道经营", "registered")
    assert (order["reporter"]["phone"], order["reporter"]["confidential"]) == ("13800000001", True)
    assert "已分办" in run("do", "分办", number, "--field", "承办单位=盖山镇")


@pytest.mark.parametrize(
    ("arguments", "said", "code"),
    [
        (("--field", "标题=x", "--field", "诉求内容=y"), "缺少 kind", 2),
        (("--field", "类别=吵架", "--field", "标题=x", "--field", "诉求内容=y"), "读不懂", 1),
        (("--field", "类别=求助", "--field", "标题= ", "--field", "诉求内容=y"), "R", 1),
    ],
)
def test_an_order_that_lacks_something_is_not_taken_in(
    run: Run, district: District, arguments: tuple[str, ...], said: str, code: int
) -> None:
    assert said in run("register", *arguments, code=code)
    assert json.loads(run("show"))["orders"] == {}


def test_where_nothing_awaits_a_decision_it_says_so(run: Run, district: District) -> None:
    order = order_in(district, TOWN)
    assert "没有等待这样办理的申请" in run("do", "审批延期", order.number, "--field", "决定=同意", code=2)
