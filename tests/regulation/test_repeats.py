"""Which earlier orders a new one repeats, and why (R16.1); what is sure needs nobody's eyes."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sync.regulation import acts
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.plain import plain_phone
from sync.regulation.repeat import Repeat
from sync.regulation.repeats import Likely, alike, cited_numbers, likely_repeats, plain_text
from sync.regulation.terms import Kind, Likeness
from sync.regulation.withholding import without_identity
from tests.regulation.story import Story

BODY = "村口三盏路灯不亮，晚上出行不便。"


def order(number: str, body: str = BODY, phone: str = "13800000001", **more: object) -> WorkOrder:
    made = replace(Story().order, id=number, number=number, upstream_no=f"SZ-{number}", body=body)
    return replace(made, reporter=Reporter(phone=phone), **more)  # type: ignore[arg-type]


def later(number: str, **more: str) -> WorkOrder:
    return replace(order(number, **more), registered_at=Story().now + timedelta(days=1))


def found(new: WorkOrder, *earlier: WorkOrder) -> list[tuple[str, tuple[Likeness, ...], bool]]:
    return [(each.order.number, each.why, each.sure) for each in likely_repeats(new, earlier)]


def test_the_same_words_from_the_same_telephone_are_sure() -> None:
    assert found(later("DB2"), order("DB1")) == [("DB1", (Likeness.SAME_TEXT, Likeness.SAME_REPORTER), True)]


def test_the_same_words_from_another_telephone_are_likely_only() -> None:
    assert found(later("DB2", phone="13900000009"), order("DB1")) == [("DB1", (Likeness.SAME_TEXT,), False)]
    assert found(later("DB2", phone=""), order("DB1", phone="")) == [("DB1", (Likeness.SAME_TEXT,), False)]


def test_signs_widths_spaces_and_case_make_no_other_text() -> None:
    one = later("DB2", body=" 村口三盏路灯不亮,晚上出行不便!ＬＥＤ\n", phone="")
    assert found(one, order("DB1", body="村口三盏路灯不亮，晚上出行不便。led")) == [
        ("DB1", (Likeness.SAME_TEXT,), False)
    ]


def test_seven_words_say_nothing_and_eight_do() -> None:
    seven, eight = "路灯不亮请修。理", "路灯不亮请修理吧"
    assert plain_text(order("DB1", body=seven)) == ""
    assert plain_text(order("DB1", body=eight)) == eight
    assert found(later("DB2", body=seven, phone=""), order("DB1", body=seven)) == []


def test_the_same_reporter_about_something_like_it_is_likely() -> None:
    new = replace(later("DB2", body="还是没有人来修。请尽快。"), subject="村口路灯不亮")
    old = replace(order("DB1"), subject="村口的路灯不亮")
    assert found(new, old) == [("DB1", (Likeness.SAME_REPORTER,), False)]
    assert found(replace(new, subject="医保卡不能用"), old) == []


def test_half_of_the_pairs_in_common_is_alike_and_less_is_not() -> None:
    assert alike("甲乙丙", "甲乙丁")
    assert not alike("甲乙丙", "甲乙丁戊")
    assert not alike("", "")
    assert not alike("路", "路")


@pytest.mark.parametrize(
    "cited", ["db26090100001", "（DB26090100001）", "ＤＢ２６０９０１００００１", "SZ-DB26090100001"]
)
def test_a_cited_number_is_sure_however_it_is_written(cited: str) -> None:
    new = later("DB2", body=f"上次反映的{cited}至今没有解决。", phone="")
    assert found(new, order("DB26090100001", body="别的内容别的内容")) == [("DB26090100001", (Likeness.CITED,), True)]


def test_a_longer_number_is_another_number() -> None:
    new = later("DB2", body="上次反映的DB260901000011没有解决。", phone="")
    assert found(new, order("DB26090100001", body="别的内容别的内容")) == []


def test_what_may_be_a_number_has_six_digits() -> None:
    assert cited_numbers("见123456号，不是12345号；SZ-2026-000123，又见123456号。") == ("123456", "SZ-2026-000123")


def test_only_earlier_orders_are_repeated_and_never_oneself() -> None:
    assert found(order("DB1"), later("DB2"), order("DB1")) == []
    assert [each[0] for each in found(order("DB2"), order("DB1"))] == ["DB1"], "at the same moment counts"


def test_a_cited_one_comes_first_then_sure_ones_the_oldest_before_the_others() -> None:
    new = later("DB9", body=f"{BODY}上次是DB26090100001。")
    cited = order("DB26090100001", body="别的内容别的内容", phone="")
    assert [each[0] for each in found(new, order("DB5", body=new.body), cited)] == ["DB26090100001", "DB5"]
    same = replace(order("DB4", body=new.body), registered_at=Story().now - timedelta(days=3))
    assert [each[0] for each in found(new, order("DB5", body=new.body), same)] == ["DB4", "DB5"]
    likely = order("DB3", body=new.body, phone="")
    assert [each[0] for each in found(new, likely, same)] == ["DB4", "DB3"]


@pytest.mark.parametrize(
    "written", ["138 0000 0001", "+86 13800000001", "0086-138-0000-0001", "１３８０００００００１"]
)
def test_one_telephone_in_every_spelling(written: str) -> None:
    assert plain_phone(written) == "13800000001"


def test_a_landline_that_begins_like_a_country_stays_whole() -> None:
    assert plain_phone("8612345") == "8612345"


def test_sure_is_what_is_cited_or_twice_the_same() -> None:
    some = order("DB1")
    assert Likely(some, (Likeness.CITED,)).sure
    assert not Likely(some, (Likeness.SAME_REPORTER,)).sure
    assert not Likely(some, (Likeness.SAME_TEXT,)).sure


@pytest.mark.parametrize("hidden", ["new", "earlier"])
@pytest.mark.parametrize(
    "secret", [{"kind": Kind.REPORT}, {"reporter": Reporter(phone="13800000001", confidential=True)}]
)
def test_that_two_are_of_one_reporter_is_never_told_where_one_hides_theirs(hidden: str, secret: dict[str, Any]) -> None:
    new, earlier = later("DB2"), order("DB1")
    new, earlier = (replace(new, **secret), earlier) if hidden == "new" else (new, replace(earlier, **secret))

    (likely,) = likely_repeats(new, [earlier])
    assert (likely.told, likely.sure) == ((Likeness.SAME_TEXT,), False)


def test_a_cited_number_is_told_all_the_same() -> None:
    new = replace(later("DB2", body="我反映过DB202609140001，仍未解决"), kind=Kind.REPORT)

    (likely,) = likely_repeats(new, [order("DB202609140001", body=new.body)])
    assert (likely.told, likely.sure) == ((Likeness.CITED, Likeness.SAME_TEXT), True)


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ((Likeness.SAME_TEXT, Likeness.SAME_REPORTER), (Likeness.SAME_TEXT,)),
        ((Likeness.CITED,), (Likeness.CITED,)),
        ((), ()),
        ((Likeness.SAME_REPORTER,), None),
    ],
)
def test_a_link_does_not_tell_who_the_hidden_reporter_is(
    why: tuple[Likeness, ...], told: tuple[Likeness, ...] | None
) -> None:
    """R17.3."""
    linked = replace(order("DB2"), kind=Kind.REPORT, repeat=Repeat(first="DB1", why=why, linked_at=Story().now))
    below = without_identity(linked)

    assert (below.repeat.why if below.repeat else None) == told
    assert without_identity(replace(linked, kind=Kind.HELP)).repeat == linked.repeat


def test_no_step_says_that_it_is_the_same_telephone() -> None:
    """R17.3: a step is never taken back."""
    story = Story()
    story.does("district", acts.LinkRepeat(first="DB1", why=(Likeness.SAME_REPORTER,), note="三组来电"))

    assert story.order.timeline[-1].text == "首件：DB1。三组来电"
    assert story.order.repeat is not None
    assert story.order.repeat.why == (Likeness.SAME_REPORTER,)


def test_two_subjects_without_words_are_not_alike() -> None:
    assert not alike("", "")
    assert not alike("路", "")
    assert not alike("", "路灯不亮")
