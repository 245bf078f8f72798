"""`show`, `progress`, `check-reply` and the queue's advice, on a real workstation (R6.2, R11.3, R14.5, R21.1)."""

import io
from argparse import Namespace
from typing import Any

import pytest

from sync.client.cli.exits import DONE, REFUSED, USAGE
from sync.client.cli.options import parser
from sync.client.cli.telling import run_check_reply, run_progress, run_show
from sync.district.district import District
from sync.regulation.acts import UrgeReceiver
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import UrgeKind, Verb
from tests.client.station import Station
from tests.district.scenery import VILLAGE, district_does, hop, order_in

BAD = "已处理，有事拨打13912345678"


def asked(*words: str) -> Namespace:
    return parser().parse_args(words)


def here(district: District, village: Station) -> WorkOrder:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    return order


def test_an_order_is_read_out_by_its_number_in_one_step(district: District, village: Station) -> None:
    order = here(district, village)
    words, code = run_show(village.cache, asked("show", order.number))
    assert code == DONE
    assert words.startswith(f"工单{order.number}，路灯不亮，已于")
    assert "由吴山村委会具体办理" in words
    value, _ = run_show(village.cache, asked("show", order.id, "--json"))
    assert value == {"number": order.number, "words": words}


def test_an_unknown_number_is_said_to_be_unknown(village: Station) -> None:
    words, code = run_show(village.cache, asked("show", "DB0"))
    assert (code, "没有“DB0”" in words) == (USAGE, True)
    assert run_check_reply(village.cache, asked("check-reply", "DB0", "--text", BAD))[1] == USAGE


def test_every_open_order_tells_its_progress_and_the_silent_ones_can_be_asked_for(
    district: District, village: Station
) -> None:
    first, second = here(district, village), order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.PROGRESS, first, text="已到现场")

    def numbers(*options: str) -> set[str]:
        return {each["number"] for each in run_progress(village.cache, asked("progress", *options))[0]}

    assert numbers() == {first.number, second.number}
    assert numbers("--today") == {first.number}
    assert numbers("--silent") == {second.number}


def test_a_reply_is_checked_before_it_is_sent(
    district: District, village: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = here(district, village)
    value, code = run_check_reply(village.cache, asked("check-reply", order.number, "--text", BAD))
    assert code == REFUSED
    assert value["look_at"][0] == "含有姓名、手机号码、住址或身份证号码，请删去。"
    assert {item["article"] for item in value["items"]} == {"R21.1"}
    monkeypatch.setattr("sys.stdin", io.StringIO("路灯已修好。"))
    value, code = run_check_reply(village.cache, asked("check-reply", order.number, "--text", "-"))
    assert code == DONE
    assert "答复只有6字" in value["look_at"][0]


def test_a_reply_that_could_be_better_is_queued_with_what_to_look_at(district: District, village: Station) -> None:
    order = here(district, village)
    told: dict[str, Any] = {"method": "telephone", "told_at": village.clock.now(), "text": BAD}
    fields = {**told, "told_at": told["told_at"].isoformat(), "reached": True}
    queued = village.wish(Verb.REPLY, order, **fields)
    assert queued.command
    assert any("手机号码" in each for each in queued.look_at)
    unreached = village.wish(Verb.REPLY, order, **{**fields, "reached": False, "why_not_reached": "无人接听"})
    assert (bool(unreached.command), unreached.look_at) == (True, ())


def test_an_urge_is_answered_from_the_queue_without_naming_it(district: District, village: Station) -> None:
    order = here(district, village)
    village.engine.cycle()
    district_does(district, UrgeReceiver(hop=hop(order, VILLAGE), kind=UrgeKind.PROGRESS), order)
    village.engine.cycle()
    (call,) = village.cache.views.calls()
    assert call.order_id == order.id
    village.queue(Verb.ANSWER_URGE, order, text="下午完工")
    assert village.cache.views.calls() == []
    village.engine.cycle()
    fact = village.cache.orders.fact(order.id)
    assert fact is not None
    assert fact.chasing is not None
    assert fact.chasing.urges[0].answer == "下午完工"
