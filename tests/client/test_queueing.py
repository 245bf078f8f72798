"""A file of wishes: what was queued is told, whatever happens to the rest, so that nobody gives it twice."""

import json
from argparse import Namespace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from sync.cache.changed import Changed
from sync.cache.errors import DiskFull
from sync.client.cli.commands import run_queue
from sync.client.cli.exits import REFUSED, STORAGE
from sync.contract.version import MAX_BLOB_BYTES
from sync.district.district import District
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in

SAID = {"method": "telephone", "reached": True, "text": "已说明"}


def asked(tmp_path: Path, *wishes: dict[str, Any]) -> Namespace:
    """A file of wishes, as the command line gives it."""
    path = tmp_path / "acts.json"
    path.write_text(json.dumps(wishes), encoding="utf-8")
    return Namespace(file=str(path))


def test_what_was_queued_before_the_disk_was_full_is_told(
    district: District, village: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(2)]
    village.engine.cycle()
    put, calls = village.cache.outbox.put, count()

    def filling_up(*args: Any, **more: Any) -> Changed:
        if next(calls):
            raise DiskFull
        return put(*args, **more)

    monkeypatch.setattr(village.cache.outbox, "put", filling_up)
    said, code = run_queue(village.cache, asked(tmp_path, *({"verb": "sign", "order": o.number} for o in orders)))
    assert code == STORAGE
    assert said[0]["command"]
    assert "command" not in said[1]
    assert DiskFull.title in said[1]["reason"]
    assert village.cache.outbox.waiting() == 1


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        (
            {
                "verb": "contact",
                "fields": {**SAID, "at": "2026-11-25T10:00:00"},
            },
            "$.at",
        ),
        (
            {
                "verb": "contact",
                "fields": {**SAID, "at": "0001-01-01T00:00:00Z"},
            },
            "$.at",
        ),
        ({"verb": "sign", "attach": ["a\u0000b"]}, "attach"),
        ({"verb": "sign", "attach": [""]}, "attach"),
        ({"verb": "sign", "fields": {"hop": [1]}}, "$.hop"),
        ({"verb": "sign", "fields": {"hopp": "x"}}, "$.hopp"),
        ({"verb": "request_extension", "fields": {"days": 10**30, "reason": "等配件"}}, ""),
    ],
)
def test_a_wish_that_makes_no_sense_keeps_no_other_and_names_its_field(
    district: District, village: Station, tmp_path: Path, bad: dict[str, Any], field: str
) -> None:
    first, second = order_in(district, VILLAGE), order_in(district, VILLAGE)
    village.engine.cycle()
    wishes = [{"verb": "sign", "order": first.number}, {**bad, "order": second.number}]
    said, code = run_queue(village.cache, asked(tmp_path, *wishes, {"verb": "sign", "order": second.number}))

    assert code == REFUSED
    assert [bool(each.get("command")) for each in said] == [True, False, True]
    assert said[1].get("field", "") == field
    assert said[1]["reason"]


def test_an_attachment_that_is_too_large_refuses_its_own_wish_only(
    district: District, village: Station, tmp_path: Path
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    film = tmp_path / "录像.mp4"
    with film.open("wb") as file:
        file.truncate(MAX_BLOB_BYTES + 1)
    wishes = [{"verb": "sign", "order": order.number, "attach": files} for files in ([str(film)], [])]
    said, code = run_queue(village.cache, asked(tmp_path, *wishes))
    assert code == REFUSED
    assert said[0]["field"] == "attach"
    assert "不能超过" in said[0]["reason"]
    assert said[1]["command"]


@pytest.mark.parametrize(("name", "said"), [("没有.jpg", "不存在"), (".", "是文件夹"), ("a\0b.jpg", "不存在")])
def test_an_attachment_that_is_no_file_refuses_its_own_wish_only(
    district: District, village: Station, tmp_path: Path, name: str, said: str
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    file = str(tmp_path) if name == "." else f"{tmp_path}/{name}"
    wishes = [{"verb": "sign", "order": order.number, "attach": files} for files in ([file], [])]
    told, code = run_queue(village.cache, asked(tmp_path, *wishes))
    assert (code, told[0]["field"]) == (REFUSED, "attach")
    assert said in told[0]["reason"]
    assert told[1]["command"]


def test_a_field_of_the_wrong_type_is_told_in_chinese(district: District, village: Station, tmp_path: Path) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    wishes = [{"verb": "progress", "order": order.number, "fields": fields} for fields in ({"text": 1}, {})]
    told, _ = run_queue(village.cache, asked(tmp_path, *wishes))
    assert "应为文字，写的是整数" in told[0]["reason"]
    assert "缺少 text" in told[1]["reason"]
