"""The manifest's arithmetic: whatever came and went, equal rows give equal texts and others do not."""

import pytest

from sync.contract.manifest import BUCKETS, Tally, as_etag, bucket_of, from_etag, one_row
from sync.contract.pages import Entity

A, B, C = (one_row(Entity.ORDER, name, 1) for name in "abc")


def test_the_way_to_the_same_rows_does_not_matter() -> None:
    assert (A + B + C - B).text == (C + A).text
    assert Tally() == A + B - B - A


def test_a_row_more_less_or_other_is_seen() -> None:
    texts = {tally.text for tally in (Tally(), A, A + B, A + B + C, A + one_row(Entity.ORDER, "b", 2))}
    assert len(texts) == 5
    assert one_row(Entity.ORDER, "q", 1) != one_row(Entity.UNIT, "q", 1)


def test_both_ends_of_every_version_count_alike() -> None:
    assert (one_row(Entity.ORDER, "o1", 7), bucket_of(Entity.ORDER, "o1")) == (Tally(1, -6841493266536508747), 6)
    assert one_row(Entity.ORDER, "o1", 7).text == "n6t14Rc-"


def test_things_spread_over_all_buckets_and_stay_in_theirs() -> None:
    used = [bucket_of(Entity.ORDER, f"order {n}") for n in range(2000)]
    assert set(used) == set(range(BUCKETS))


@pytest.mark.parametrize("header", ["", '""', 'W/"aaaaaaaa"', '"aaaaaaaaa"', "aaaaaaaa", '"aaaa aaa"', "*"])
def test_an_etag_of_somebody_elses_making_is_no_manifest(header: str) -> None:
    assert from_etag(header) == ""
    assert from_etag(as_etag(A.text)) == A.text
