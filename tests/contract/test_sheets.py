"""A page told column by column comes back byte for byte, whatever its rows hold."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from sync.contract import codec
from sync.contract.pages import Change, Entity, change_line
from sync.contract.sheets import BEGINS, Sheet, lines_of, sheet_line

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(VALUES, max_size=6), st.booleans())
def test_every_line_comes_back_as_it_was(values: list[object], spaced: bool) -> None:
    separators = (", ", ": ") if spaced else (",", ":")
    lines = [json.dumps(value, separators=separators, ensure_ascii=False).encode() for value in values]
    sheet = sheet_line([line + b"\n" for line in lines])
    assert sheet.startswith(BEGINS)
    assert sheet.count(b"\n") == 1
    assert list(lines_of(sheet)) == lines


def test_orders_share_one_shape() -> None:
    rows = [codec.dumps({"id": str(n), "subject": "路灯不亮" * n, "due": None if n else 3.5}) for n in range(3)]
    lines = [change_line(Change(entity=Entity.ORDER, id=str(n), rev=n, row=Raw(row))) for n, row in enumerate(rows)]
    sheet = sheet_line(lines)
    assert len(codec.loads(sheet, Sheet).shapes) == 1
    assert [line + b"\n" for line in lines_of(sheet)] == lines


@pytest.mark.parametrize(
    "broken",
    [
        b'{"shapes":[["a","b"]],"of":[0],"columns":[[]]}',
        b'{"shapes":[["a","b"]],"of":[1],"columns":[[["1"]]]}',
        b'{"shapes":[["a","b"]],"of":[0,0],"columns":[[["1"]]]}',
        b'{"shapes":[["a","b"]],"of":[-1],"columns":[[["1"]]]}',
        b'{"shapes":[],"of":[0],"columns":[[["1"]]]}',
        b'{"shapes":"?"}',
    ],
)
def test_a_sheet_that_makes_no_sense_is_malformed(broken: bytes) -> None:
    with pytest.raises(codec.Malformed):
        list(lines_of(broken))
