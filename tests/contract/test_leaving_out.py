"""Words that a reader has are left out of a row and put in again, byte for byte."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sync.contract import codec
from sync.contract.leaving_out import WORTH_IT, with_body, without_body

TRICKY = st.text(min_size=WORTH_IT) | st.text(alphabet='"\\:body{},/', min_size=WORTH_IT)


def row(body: str, subject: str = "路灯不亮", rev: int = 1) -> bytes:
    fields: dict[str, Any] = {"id": "a", "subject": subject, "body": body, "rev": rev, "notes": [{"text": body}]}
    return codec.dumps(fields)


@given(TRICKY, TRICKY)
def test_what_was_left_out_comes_back_as_it_was(body: str, subject: str) -> None:
    new = row(body, subject, rev=2)
    brief = without_body(new)
    assert brief is not None
    assert json.loads(brief)["body"] == ""
    assert json.loads(brief)["subject"] == subject
    assert with_body(brief, row(body, "别的标题")) == new


def test_short_words_stay() -> None:
    assert without_body(row("短")) is None


def test_a_row_without_words_stays() -> None:
    assert without_body(b'{"id":"a"}') is None
    assert with_body(b'{"id":"a","body":""}', b'{"id":"a"}') == b'{"id":"a","body":""}'
