"""Feed lines: rows arrive word for word, unknown fields included, and rubbish is told from a line."""

from datetime import UTC, datetime

import msgspec
import pytest

from sync.contract import codec
from sync.contract.ids import uuid7
from sync.contract.pages import Change, Entity, Gone, PageEnd, change_line, end_line, read_line

ROW = '{"id":"o1","subject":"路灯不亮","来自将来":{"a":[1,2]}}'.encode()
NOW = datetime(2026, 11, 23, 2, 30, tzinfo=UTC)


def test_a_row_arrives_word_for_word() -> None:
    line = change_line(Change(entity=Entity.ORDER, id="o1", rev=7, row=msgspec.Raw(ROW)))
    assert line.endswith(b"\n")
    read = read_line(line)
    assert isinstance(read, Change)
    assert (read.id, read.rev, bytes(read.row)) == ("o1", 7, ROW)


@pytest.mark.parametrize("gone", list(Gone))
def test_a_removal_says_why(gone: Gone) -> None:
    read = read_line(change_line(Change(entity=Entity.ORDER, id="o1", rev=8, gone=gone)))
    assert isinstance(read, Change)
    assert (read.gone, bytes(read.row)) == (gone, b"null")


def test_a_page_ends_with_its_cursor() -> None:
    end = PageEnd(cursor="c", more=True, server_time=NOW)
    assert read_line(end_line(end)) == end


@pytest.mark.parametrize("rubbish", [b"<html>", b"{", b'{"entity":"order"}', b'{"cursor":1}', b"\xff\xfe", b""])
def test_rubbish_is_not_a_line(rubbish: bytes) -> None:
    with pytest.raises(codec.Malformed):
        read_line(rubbish)


def test_later_ids_sort_later() -> None:
    ids = [uuid7(datetime(2026, 11, 23, 2, minute, tzinfo=UTC)) for minute in range(5)]
    assert ids == sorted(ids)
    assert all(one[14] == "7" for one in ids)
