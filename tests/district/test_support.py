"""`duban-district support` reads a code from the telephone."""

import json

import pytest

from desktop.checkup import glass, line, place, store
from sync.contract.support_code import THINGS, Standing, State, encode
from sync.district.cli import main

CODE = encode(Standing(major=0, minor=1, patch=2, schema=13, platform=1, states=0b1101, read=1, waiting=3, silent=5))


def test_a_code_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support", CODE.lower()]) == 0
    said = capsys.readouterr().out
    assert "0.1.2（数据第 13 版，linux）" in said
    assert "待发送      3 件\n" in said
    assert "上次连上    不到 32 小时前" in said
    assert "有问题  　中文字体" in said


def test_a_script_gets_it_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support", CODE, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["waiting"], told["silent_hours"]) == (3, 32)
    assert (told["things"]["窗口系统"], told["things"]["中文字体"], told["things"]["托盘"]) == (
        "good",
        "bad",
        "unknown",
    )


def test_a_code_that_was_misheard_is_not_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support", CODE[:-1] + ("0" if CODE[-1] != "0" else "1")]) == 1
    assert "听错或写错" in capsys.readouterr().err


def test_both_ends_name_the_same_things() -> None:
    looked_at = {glass.WINDOW, glass.FONTS, glass.INPUT, glass.TRAY, place.FOLDER, place.DISK}
    assert set(THINGS) == looked_at | {store.GUARD, store.DATA, line.SERVER, line.CLOCK}
    assert len(State) == 4


def test_where_the_data_could_not_be_read_nothing_is_said_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    broken = Standing(major=0, minor=1, patch=2, schema=13, platform=1, states=3 << 14, read=0, waiting=0, silent=15)
    assert main(["support", encode(broken)]) == 0
    said = capsys.readouterr().out
    assert "有问题  　本机数据" in said
    assert "从未连上" not in said
    assert said.count("数据没有读到，不知道") == 2
