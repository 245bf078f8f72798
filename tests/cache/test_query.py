"""What somebody types is understood as an official would mean it; the table can be read by one."""

import pytest

from sync.cache.filters import EVERYTHING, Filter
from sync.cache.query import Known, gap, parse, written
from sync.regulation.orders import Unit
from sync.regulation.terms import HopState, Kind, Level, OrderState, Rating
from sync.regulation.urgency import Urgency

TOWN = Unit(id="t", name="仓前街道", level=Level.TOWNSHIP, parent="q")
VILLAGE = Unit(id="v", name="仓前社区", level=Level.VILLAGE, parent="t")
OTHER = Unit(id="w", name="吴山村委会", level=Level.VILLAGE, parent="t")
BLANK = Unit(id="b", name="仓山 大厦", level=Level.SECTION, parent="t")
KNOWN = Known(
    units=[TOWN, BLANK, VILLAGE, OTHER], sources=["市12345政务服务热线", "阳光平台"], tags=["重点督查", "敏感"]
)

CASES: list[tuple[str, str, Filter]] = [
    ("", "", EVERYTHING),
    ("路灯 不亮", "路灯 不亮", EVERYTHING),
    ("单位:仓前 状态:超期", "", Filter(units=("t",), urgency=Urgency.OVERDUE)),
    ("单位：仓前　状态：超期", "", Filter(units=("t",), urgency=Urgency.OVERDUE)),
    ("单位:仓前社区", "", Filter(units=("v",))),
    ("承办单位:仓前", "", Filter(units=("t",))),
    ("村:仓前", "", Filter(units=("v",))),
    ("社区:吴山", "", Filter(units=("w",))),
    ("单位:吴山村委会 路灯", "路灯", Filter(units=("w",))),
    ("路灯 单位:吴山 不亮", "路灯 不亮", Filter(units=("w",))),
    ('单位:"仓山 大厦"', "", Filter(units=("b",))),
    ("单位:“仓山 大厦” 漏水", "漏水", Filter(units=("b",))),
    ("单位:仓前街道,吴山", "", Filter(units=("t", "w"))),
    ("单位：吴山，仓前街道　路灯", "路灯", Filter(units=("w", "t"))),
    ("单位:吴山、仓前社区、吴山", "", Filter(units=("w", "v"))),
    ('单位:"仓山 大厦", 吴山 漏水', "漏水", Filter(units=("b", "w"))),
    ("单位:吴山村委会 ,仓前社区", "", Filter(units=("w", "v"))),
    ("村:吴山,仓前 状态:超期", "", Filter(units=("w", "v"), urgency=Urgency.OVERDUE)),
    ("单位:吴山,", "", Filter(units=("w",))),
    ("状态:待签收", "", Filter(state=HopState.AWAITING_SIGNATURE)),
    ("状态:未签收", "", Filter(state=HopState.AWAITING_SIGNATURE)),
    ("状态:办理中", "", Filter(state=HopState.HANDLING)),
    ("状态:待审核", "", Filter(state=HopState.RESULT_SUBMITTED)),
    ("状态:已办结", "", Filter(state=OrderState.CLOSED)),
    ("状态:不予受理", "", Filter(state=OrderState.DECLINED)),
    ("状态:逾期", "", Filter(urgency=Urgency.OVERDUE)),
    ("状态:临期 状态:待签收", "", Filter(urgency=Urgency.NEAR, state=HopState.AWAITING_SIGNATURE)),
    ("期限:今天", "", Filter(urgency=Urgency.TODAY)),
    ("期限:今日到期", "", Filter(urgency=Urgency.TODAY)),
    ("期限:临期", "", Filter(urgency=Urgency.NEAR)),
    ("期限:超期", "", Filter(urgency=Urgency.OVERDUE)),
    ("类别:投诉", "", Filter(kind=Kind.COMPLAINT)),
    ("类型：建议", "", Filter(kind=Kind.SUGGESTION)),
    ("来源:12345", "", Filter(source="市12345政务服务热线")),
    ("来源:阳光", "", Filter(source="阳光平台")),
    ("标签:督查", "", Filter(tag="重点督查")),
    ("评价:差评", "", Filter(bad=True)),
    ("评价:不满意", "", Filter(rating=Rating.DISSATISFIED)),
    ("评价:满意", "", Filter(rating=Rating.SATISFIED)),
    ("重复:是", "", Filter(repeats=True)),
    ("dw:仓前 zt:超期", "", Filter(units=("t",), urgency=Urgency.OVERDUE)),
    ("单位:", "", EVERYTHING),
    ("12:30 噪音", "12:30 噪音", EVERYTHING),
    ("http://fz.gov.cn/a:b", "http://fz.gov.cn/a:b", EVERYTHING),
    ("：：", "::", EVERYTHING),
    (":仓前", ":仓前", EVERYTHING),
]


@pytest.mark.parametrize(("text", "words", "where"), CASES, ids=[text or "nothing" for text, _, _ in CASES])
def test_what_is_typed_is_understood(text: str, words: str, where: Filter) -> None:
    query = parse(text, KNOWN)
    assert (query.words, query.where, query.faults) == (words, where, ())
    assert bool(query) is bool(words or where)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("单位:没有的镇", "没有找到单位“没有的镇”，这个条件没有起作用。"),
        ("单位:吴山,月亮", "没有找到单位“月亮”，这个条件没有起作用。"),
        ("单位:仓前,吴山 村:吴山", "“单位:仓前街道、吴山村委会”和“村:吴山村委会”不能同时成立，只用后一个。"),
        ("状态:高兴", "没有找到状态“高兴”，这个条件没有起作用。"),
        ("村:仓前街道", "没有找到村“仓前街道”，这个条件没有起作用。"),
        (
            "单味:仓前",
            "没有“单味”这个条件，已按文字搜索；可用：单位/村/状态/期限/类别/来源/标签/评价/重复。",
        ),
        ("单位:仓前 单位:吴山", "“单位:仓前街道”和“单位:吴山村委会”不能同时成立，只用后一个。"),
        ("状态:超期 期限:今天", "“状态:超期”和“期限:今日到期”不能同时成立，只用后一个。"),
    ],
)
def test_what_is_not_understood_is_told(text: str, fault: str) -> None:
    assert parse(text, KNOWN).faults == (fault,)


def test_conditions_stand_where_they_were_typed_and_can_be_taken_out() -> None:
    query = parse("路灯 单位：仓前 状态:超期 不亮", KNOWN)
    assert [(term.key, term.value) for term in query.terms] == [("单位", "仓前街道"), ("状态", "超期")]
    assert query.without(query.terms[0]) == "路灯 状态:超期 不亮"
    assert query.without(query.terms[1]) == "路灯 单位：仓前 不亮"


@pytest.mark.parametrize(
    ("place", "left"), [(0, "单位:吴山,月亮 路灯"), (1, "单位:仓前街道,月亮 路灯")], ids=["the first", "the second"]
)
def test_one_of_several_values_can_be_taken_out(place: int, left: str) -> None:
    query = parse("单位:仓前街道,吴山,月亮 路灯", KNOWN)
    assert [(term.key, term.value) for term in query.terms] == [("单位", "仓前街道"), ("单位", "吴山村委会")]
    assert query.without(query.terms[place]) == left


def test_the_next_of_several_values_can_be_completed_and_none_is_offered_twice() -> None:
    for text in ("单位:仓前街道,吴", "单位:仓前街道 ,吴", "单位:仓前街道、 吴"):
        begun = gap(text, len(text), KNOWN)
        assert begun is not None
        assert (text[begun.start : begun.end], begun.begun) == ("吴", "吴")
        assert "吴山村委会" in begun.options
        assert "仓前街道" not in begun.options


def test_the_value_that_is_being_typed_can_be_completed() -> None:
    text = "路灯 单位:仓"
    begun = gap(text, len(text), KNOWN)
    assert begun is not None
    assert (text[begun.start : begun.end], begun.begun) == ("仓", "仓")
    assert begun.options[0] == "仓前街道"
    assert gap("路灯 单位:仓", 1, KNOWN) is None
    assert gap("12:30", 5, KNOWN) is None
    empty = gap("评价：", 3, KNOWN)
    assert empty is not None
    assert empty.options[0] == "差评"


def test_a_value_with_blanks_is_written_in_quotes_and_understood_again() -> None:
    assert written("仓前街道") == "仓前街道"
    assert parse(f"单位:{written('仓山 大厦')}", KNOWN).where == Filter(units=("b",))
