"""What the checklist sees in a reply, and that it only warns (R21.1)."""

from dataclasses import replace

import pytest

from sync.regulation.acts import VerifyClaim
from sync.regulation.checklist import Item, check_reply, failing
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Claim
from tests.regulation.story import Story

GOOD = "您好，您反映的路灯不亮问题，经现场查看，三盏路灯灯泡烧坏，已于9月14日全部更换并恢复照明。青石镇"


def order() -> WorkOrder:
    story = Story().handled()
    story.does("village", story.result())
    reporter = Reporter(name="林大有", phone="0591-2233445", address="青石镇杨柳村12号")
    return replace(story.order, reporter=reporter)


def found(text: str) -> list[str]:
    return [item.title for item in failing(check_reply(order(), text, "青石镇"))]


def test_every_item_names_its_article_and_says_what_to_do_only_where_something_is_wrong() -> None:
    good, bad = check_reply(order(), GOOD, "青石镇"), check_reply(order(), "已处理", "青石镇")

    assert {item.article for item in good} == {"R21.1"}
    assert all(item.ok and not item.why for item in good)
    assert [item.title for item in good] == [item.title for item in bad]
    assert all(bool(item.why) is not item.ok for item in bad)


@pytest.mark.parametrize(
    "particular",
    [
        "林大有",
        "林 大有",
        "青石镇杨柳村12号",
        "青石镇杨柳村１２号",
        "0591-2233445",
        "０５９１ 2233445",
        "138 1234 5678",
        "138-1234-5678",
        "35010019900101123X",
    ],
)
def test_the_reporters_particulars_and_citizens_numbers_come_first(particular: str) -> None:
    assert found(f"{GOOD}{particular}") == ["不泄露身份"]
    (item,) = failing(check_reply(order(), f"{GOOD}{particular}", "青石镇"))
    assert item.serious


def test_the_reporters_number_is_found_however_it_is_written() -> None:
    known = replace(order(), reporter=Reporter(phone="2233445"))

    assert [each.title for each in failing(check_reply(known, f"{GOOD}（223-3445）", "青石镇"))] == ["不泄露身份"]
    assert not failing(check_reply(known, f"{GOOD}（223-3446）", "青石镇"))


def test_a_surname_alone_is_no_leak() -> None:
    known = replace(order(), reporter=Reporter(name="林"))

    assert not failing(check_reply(known, f"林女士，{GOOD}", "青石镇"))


def test_an_empty_reply_is_serious_and_a_short_one_is_not() -> None:
    def complete(text: str) -> Item:
        return next(item for item in check_reply(order(), text, "青石镇") if item.title == "内容完整")

    assert (complete(" ").ok, complete(" ").serious) == (False, True)
    assert (complete("已修好").ok, complete("已修好").serious) == (False, False)


def test_serious_faults_are_named_before_the_others() -> None:
    titles = found("已处理，请联系13812345678，其余待补充")

    assert titles[:2] == ["不泄露身份", "没有未填内容"]
    assert [item.title for item in check_reply(order(), GOOD, "青石镇") if item.serious] == titles[:2]
    assert "落款单位" in titles[2:]


def test_facts_on_record_are_offered_to_whoever_left_them_out() -> None:
    story = Story().handled()
    story.does("village", VerifyClaim(hop=story.hop("village").id, facts="三盏灯泡烧坏。", claim=Claim.TRUE))
    (item,) = [each for each in check_reply(story.order, "路灯已修好", "青石镇") if each.title == "说明核查情况"]

    assert item.why == "没有写核查情况，可写：三盏灯泡烧坏。"


def test_a_subject_of_empty_words_asks_for_no_echo() -> None:
    vague = replace(order(), subject="反映问题")

    assert not failing(check_reply(vague, GOOD, "青石镇"))


def test_a_unit_without_a_name_cannot_have_signed() -> None:
    assert [item.title for item in failing(check_reply(order(), GOOD, ""))] == ["落款单位"]


def test_a_name_of_two_characters_is_a_name() -> None:
    known = replace(order(), reporter=Reporter(name="林有"))
    assert [each.title for each in failing(check_reply(known, f"{GOOD}（林有）", "青石镇"))] == ["不泄露身份"]


def test_a_blank_of_a_template_is_not_filled_in_and_other_braces_are_text() -> None:
    assert found(f"{GOOD}已于{{完成日期}}完成。") == ["没有未填内容"]
    assert found(f"{GOOD}（见附件 {{1}}）") == []
