"""Command lines speak Chinese: their help, and what is wrong with what was typed."""

import re
from argparse import ArgumentParser
from collections.abc import Callable

import pytest

from sync.arguments import complaint
from sync.client.cli.options import parser as workstation
from sync.district.cli.main import make_parser as district

ENGLISH = re.compile(r"usage|positional|options:|optional|show this|arguments|invalid|expected")


@pytest.mark.parametrize("make", [workstation, district])
@pytest.mark.parametrize("command", [(), ("courier", "export"), ("queue",), ("user", "add"), ("serve",)])
def test_help_has_no_english_headings(
    make: Callable[[], ArgumentParser], command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        make().parse_args([*command, "--help"])
    said = capsys.readouterr()
    assert not ENGLISH.search(said.out + said.err)
    assert "用法：" in said.out + said.err


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ([], "还缺：命令"),
        (["dance"], "命令 不能是“dance”"),
        (["watch", "--for", "0"], "--for 的值“0”不对"),
        (["watch", "--for"], "--for 后面要有一个值"),
        (["once", "twice"], "不认识：twice"),
        (["resolve", "1", "--as", "x"], "--as 不能是“x”"),
        (["once", "--help=1"], "后面不能有值"),
    ],
)
def test_wrong_use_is_answered_in_chinese(typed: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        workstation().parse_args(typed)
    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert words in said
    assert not ENGLISH.search(said)


def test_a_new_complaint_is_kept_as_it_is() -> None:
    assert complaint("something else") == "something else"


@pytest.mark.parametrize("value", ["-hj7k0_ricoU5JBxTLddcQ", "--7k0_ricoU5JBxTLddcQ", "-5", "h-j"])
def test_a_value_may_begin_with_a_dash(value: str) -> None:
    assert district().parse_args(["verify", "DB26092800001", "--head", value, "--json"]).head == value
    assert district().parse_args(["verify", "DB26092800001", f"--head={value}"]).head == value


@pytest.mark.parametrize("next_word", ["--json", "-h", "--jsno"])
def test_an_option_is_no_value_of_the_one_before(next_word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        district().parse_args(["verify", "DB26092800001", "--head", next_word])
    assert "--head 后面要有一个值" in capsys.readouterr().err


def test_words_after_a_bare_double_dash_are_left_as_typed() -> None:
    assert district().parse_args(["support", "--", "--code"]).code == "--code"
