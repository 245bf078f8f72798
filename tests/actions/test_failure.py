"""What is told of a failure is a sentence for people, whatever its message says."""

import logging

import pytest

from desktop.actions.failure import failure_of, noted
from sync.cache.errors import DiskFull


def test_a_problem_of_ours_is_told_with_title_cause_and_advice_and_without_its_detail() -> None:
    said = failure_of(DiskFull(detail="database or disk is full")).sentence
    assert said == f"{DiskFull.title}：{DiskFull.cause}{DiskFull.advice}"


def test_the_message_of_any_other_error_is_neither_shown_nor_written_down(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "desktop"):
        said = noted(ValueError("张三 13800000000"))
    assert said.sentence == (
        "程序遇到一个意外问题：刚才的操作没有完成，已保存的内容不受影响。请再试一次；若仍出现，请联系区级平台。"
    )
    assert "ValueError" in caplog.text
    assert "13800000000" not in caplog.text
