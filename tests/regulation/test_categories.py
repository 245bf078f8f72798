"""The tree of categories, and what becomes of one that it does not have (R8.1); where orders come from (R2.1)."""

from dataclasses import replace

import pytest

from sync.regulation.categories import CATEGORIES, known, split, unlisted
from sync.regulation.sources import BUILT_IN, source_named
from sync.regulation.terms import Domain, Kind, Verb
from sync.regulation.workflow import Allowed, Refused, may
from tests.regulation.story import UNITS, Story, actor, registration


def test_the_tree_has_three_levels_and_no_name_twice_under_one() -> None:
    assert len(CATEGORIES) >= 12
    assert all(second and all(second.values()) for second in CATEGORIES.values())
    assert all(len(set(third)) == len(third) for second in CATEGORIES.values() for third in second.values())


@pytest.mark.parametrize(
    ("category", "strange"),
    [
        ((), ""),
        (("城乡建设",), ""),
        (("城乡建设", "环境卫生"), ""),
        (("城乡建设", "环境卫生", "公厕"), ""),
        (("城乡建设", "其他"), ""),
        (("城乡建设", "环境卫生", "其他"), ""),
        (("外星事务",), "外星事务"),
        (("外星事务", "环境卫生"), "外星事务"),
        (("城乡建设", "飞碟"), "飞碟"),
        (("城乡建设", "环境卫生", "飞碟"), "飞碟"),
        (("城乡建设", "其他", "飞碟"), "飞碟"),
    ],
)
def test_the_first_part_that_is_not_in_the_tree_is_named(category: tuple[str, ...], strange: str) -> None:
    assert unlisted(category) == strange
    assert known(category) is (strange != "外星事务")


def test_an_unlisted_category_is_kept_and_marked() -> None:
    story = Story()
    story.known = None
    story.does("district", replace(registration(story.now), number="1", category=("外星事务", "飞碟")))
    assert story.order.category == ("外星事务", "飞碟")
    assert story.order.timeline[0].flags == ("类别未列入目录：外星事务",)


def test_a_category_has_three_levels_at_most_and_none_is_empty() -> None:
    story = Story()
    story.known = None
    act = registration(story.now)
    story.asks("district", replace(act, category=("城乡建设", "环境卫生", "公厕")))
    assert "最多3级" in story.refusal("district", replace(act, category=("一", "二", "三", "四"))).reason
    refusal = story.refusal("district", replace(act, category=("城乡建设", " ")))
    assert (refusal.article, "是空的" in refusal.reason) == ("R8.1", True)


@pytest.mark.parametrize(
    "text",
    ["城乡建设/环境卫生/公厕", "城乡建设-环境卫生-公厕", "城乡建设 > 环境卫生 > 公厕", "城乡建设／环境卫生／公厕/"],
)
def test_levels_are_parted_in_many_ways(text: str) -> None:
    assert split(text) == ("城乡建设", "环境卫生", "公厕")


def test_kinds_and_domains_are_the_closed_lists_of_the_measures() -> None:
    assert (len(Kind), len(Domain)) == (5, 6)


def test_the_three_sources_are_found_by_what_exports_call_them() -> None:
    assert len(BUILT_IN) == 3
    assert source_named(" 12345热线 ") == BUILT_IN[0]
    assert source_named("阳光平台") == BUILT_IN[1]
    assert source_named("区长信箱") == "区长信箱"


def test_three_levels_are_registered_and_a_fourth_is_not() -> None:
    """R8.1."""
    now = Story().now
    three = replace(registration(now), category=("城乡建设", "市政设施", "路灯"))
    four = replace(three, category=(*three.category, "灯泡"))

    assert isinstance(may(None, Verb.REGISTER, actor("district"), now, act=three, units=UNITS), Allowed)
    assert isinstance(may(None, Verb.REGISTER, actor("district"), now, act=four, units=UNITS), Refused)
