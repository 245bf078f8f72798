"""What is wrong with a value is said in Chinese, and the field is named."""

import pytest

from sync.contract import codec
from sync.contract.wording import fault_words
from sync.regulation.acts import ContactReporter

GOOD = {"hop": "h1", "method": "telephone", "at": "2026-11-25T10:00:00Z", "reached": True, "text": "已说明"}


@pytest.mark.parametrize(
    ("changed", "field", "words"),
    [
        ({"reached": "是"}, "$.reached", "应为true 或 false，写的是文字"),
        ({"text": 5}, "$.text", "应为文字，写的是整数"),
        ({"text": None}, "$.text", "应为文字，写的是空"),
        ({"method": "鸽子"}, "$.method", "没有 '鸽子' 这个代码"),
        ({"at": "昨天"}, "$.at", "不是规定写法"),
        ({"at": 5}, "$.at", "应为时间，写的是整数"),
    ],
)
def test_a_value_that_does_not_fit_is_named(changed: dict[str, object], field: str, words: str) -> None:
    with pytest.raises(codec.Malformed) as caught:
        codec.build({**GOOD, **changed}, ContactReporter)
    assert caught.value.field == field
    assert words in caught.value.reason


def test_what_is_missing_is_named() -> None:
    with pytest.raises(codec.Malformed, match="缺少 method") as caught:
        codec.build({"hop": "h1"}, ContactReporter)
    assert caught.value.missing == "method"


@pytest.mark.parametrize(
    ("text", "words"),
    [(b'{"hop":', "不是完整的 JSON"), (b"\xff", "第 1 个字节起不是 JSON"), (b"[]", "应为对象，写的是数组")],
)
def test_what_is_no_json_says_so(text: bytes, words: str) -> None:
    with pytest.raises(codec.Malformed) as caught:
        codec.loads(text, ContactReporter)
    assert words in caught.value.reason


def test_what_was_never_said_before_gets_a_sentence_too() -> None:
    assert fault_words("Something new") == "内容的格式不对"
