"""What is left of an order whose long texts are cut, and what stays whole whatever its length."""

from datetime import UTC, datetime

from sync.contract.thin import EXCERPT, LONGEST, MARK, thinned
from sync.regulation.orders import Result, WorkOrder
from sync.regulation.records import Reply, TimelineEntry
from sync.regulation.terms import Kind, Method, Outcome, Verb

AT = datetime(2026, 9, 28, 1, tzinfo=UTC)
LONG = "村口的路灯不亮，" * 40


def order(body: str, review: str = "") -> WorkOrder:
    """An order with every kind of long text."""
    reply = Reply(id="r", unit="v", person="钱伟", at=AT, told_at=AT, method=Method.TELEPHONE, reached=True, text=LONG)
    result = Result(id="s", hop="h", unit="v", at=AT, facts=LONG, outcome=Outcome.SOLVED, text=LONG, review=review)
    entry = TimelineEntry(
        id="e", at=AT, verb=Verb.PROGRESS, unit="v", unit_name="石桥村", person="钱伟", rev=1, text=LONG
    )
    return WorkOrder(
        id="o",
        number="1",
        rev=2,
        source="市12345政务服务热线",
        kind=Kind.HELP,
        subject="路灯不亮",
        body=body,
        registered_at=AT,
        received_at=AT,
        edition="2024-1",
        results=(result,),
        replies=(reply,),
        timeline=(entry,),
    )


def test_long_texts_are_cut_visibly_and_what_is_missing_is_counted() -> None:
    thin, left_out = thinned(order(LONG, review="accept"))
    excerpt = LONG[:EXCERPT] + MARK
    assert thin.body == thin.replies[0].text == thin.timeline[0].text == excerpt
    assert thin.results[0].facts == thin.results[0].text == excerpt
    assert left_out == 5 * len(LONG[EXCERPT:].encode())


def test_what_waits_for_a_decision_stays_whole() -> None:
    thin, _ = thinned(order("短。"))
    assert thin.results[0].text == LONG


def test_cutting_twice_is_cutting_once() -> None:
    thin, _ = thinned(order(LONG, review="accept"))
    assert thinned(thin) == (thin, 0)


def test_a_text_that_is_not_worth_cutting_is_left_alone() -> None:
    words = order("字" * LONGEST)
    assert thinned(words)[0].body == words.body
