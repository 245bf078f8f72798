"""What may not be done to some of many orders is told in one way: by reason, with the article and the names."""

from desktop.actions.barred import Barred, told
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused

SIGNED = refused("R7.1", "已经签收，不必再签。", "")
OUTSIDE = Refused(article="R3.1", reason="这件工单已不在本单位的范围内。", remedy="")


def barred(subject: str, why: Refused = SIGNED, unit: str = "") -> Barred:
    return Barred(order_id=subject, subject=subject, why=why, unit=unit)


def test_a_reason_is_told_once_with_the_orders_that_it_stands_against() -> None:
    found = [barred("井盖缺失", OUTSIDE), barred("路灯不亮"), barred("水管漏水")]
    sentences = told(found, Verb.SIGN)
    assert sentences[0].startswith("《路灯不亮》《水管漏水》不能签收：")
    assert sentences[0].endswith("已经签收，不必再签。")
    assert sentences[1].startswith("《井盖缺失》不能签收：这件工单已不在本单位的范围内（依据《办法》第三条")
    assert len(sentences) == 2


def test_what_may_not_be_done_is_said_once() -> None:
    why = refused("R7.1", "现在不能交办：本次交办尚未签收。", "")
    assert told([barred("路灯不亮", why)], Verb.ASSIGN_DOWN) == [f"《路灯不亮》：{why.reason}"]


def test_many_are_counted_long_subjects_cut_and_the_unit_is_named() -> None:
    found = [barred(f"第 {number} 件", unit="石桥村") for number in range(5)]
    assert told(found, Verb.URGE)[0].startswith("石桥村《第 0 件》石桥村《第 1 件》石桥村《第 2 件》等 5 件不能催办：")
    assert f"《{'长' * 24}…》" in told([barred("长" * 50)], Verb.URGE)[0]


def test_orders_without_a_name_are_counted_and_none_gives_no_sentence() -> None:
    assert told([barred(""), barred("")], Verb.SIGN)[0].startswith("2 件工单不能签收：")
    assert told([], Verb.SIGN) == []
