"""A search says which orders, why each of them, and how many in all; drafts and the outbox are searched too."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from sync.cache.cache import Cache
from sync.cache.filters import Filter
from sync.cache.found import Found
from sync.cache.query import parse
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Kind, OrderState, Verb
from tests.cache.measure import pages
from tests.cache.scenery import PHONE, VILLAGE_CLERK, Hand, change, envelope
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def orders(village: Cache, hand: Hand) -> dict[str, WorkOrder]:
    """Three orders about different things, the first with a note."""
    light = hand.signed(hand.dispatched(subject="路灯不亮", body="石桥村三组ABC-12号路灯夜间不亮，请尽快修理。"))
    light = hand.act(light, Progress(hop=light.assignments[1].id, text="灯杆锈蚀，需整体更换"), VILLAGE_CLERK)
    made = {
        "light": light,
        "well": hand.dispatched(subject="井盖缺失", body="幸福路井盖缺失，存在安全隐患。" * 20 + "靠近仓前。"),
        "noise": hand.dispatched(subject="施工噪声", body="夜间施工，噪声扰民", kind=Kind.COMPLAINT),
    }
    village.orders.apply([change(order) for order in made.values()], "c1")
    return made


@pytest.fixture(params=["indexed", "not indexed yet"])
def found(request: pytest.FixtureRequest, village: Cache, orders: dict[str, WorkOrder]) -> Cache:
    if request.param == "indexed":
        assert village.search.index_some() == 0
    return village


def look(cache: Cache, clock: SteadyClock, text: str, where: Filter = Filter(), limit: int = 50) -> Found:  # noqa: B008
    return cache.views.look(parse(text, cache.views.known()), clock.now(), limit, where)


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("words", "name", "said", "marks"),
    [
        ("仓前", "well", "原文", ["仓前"]),
        ("锈蚀 更换", "light", "办理过程", ["锈蚀", "更换"]),
        ("施工噪声", "noise", "原文", ["施工，噪声"]),
        ("ａｂｃ", "light", "原文", ["ABC"]),
    ],
)
def test_a_hit_shows_the_place_in_its_texts(
    found: Cache, orders: dict[str, WorkOrder], clock: SteadyClock, words: str, name: str, said: str, marks: list[str]
) -> None:
    answer = look(found, clock, words)
    assert [hit.row.order_id for hit in answer.hits] == [orders[name].id]
    why = answer.hits[0].why
    assert (why.said, marked(why.text, why.spans)) == (said, marks)


def test_words_in_the_subject_are_marked_there(found: Cache, clock: SteadyClock) -> None:
    hit = look(found, clock, "井盖").hits[0]
    assert marked(hit.row.subject, hit.subject) == ["井盖"]


def test_a_long_text_is_cut_before_the_words(found: Cache, clock: SteadyClock) -> None:
    why = look(found, clock, "仓前").hits[0].why
    assert why.text.startswith("…")
    assert len(why.text) < 100


def test_numbers_and_the_end_of_a_telephone_say_what_they_are(
    found: Cache, orders: dict[str, WorkOrder], clock: SteadyClock
) -> None:
    assert {hit.why.said for hit in look(found, clock, PHONE[-4:]).hits} == {"反映人电话末四位"}
    by_number = look(found, clock, orders["well"].number[-6:]).hits[0].why
    assert (by_number.said, marked(by_number.text, by_number.spans)) == ("工单号", [orders["well"].number[-6:]])
    assert all(PHONE not in hit.why.text for hit in look(found, clock, PHONE[-4:]).hits)


def test_conditions_narrow_the_words_and_stand_alone(
    found: Cache, orders: dict[str, WorkOrder], clock: SteadyClock
) -> None:
    assert [hit.row.order_id for hit in look(found, clock, "夜间 类别:投诉").hits] == [orders["noise"].id]
    alone = look(found, clock, "类别:求助")
    assert ({hit.row.order_id for hit in alone.hits}, alone.total) == ({orders["light"].id, orders["well"].id}, 2)
    assert look(found, clock, "夜间", Filter(kind=Kind.HELP)).hits[0].row.order_id == orders["light"].id
    assert look(found, clock, "夜间 类别:投诉", Filter(kind=Kind.HELP)).hits == ()
    assert look(found, clock, "").hits == ()


def test_conditions_reach_beyond_the_newest_matches(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    """The oldest of very many is found as well."""
    old = hand.dispatched(kind=Kind.COMPLAINT)
    for page, cursor in pages([change(old), *(change(hand.dispatched()) for _ in range(450))]):
        village.orders.apply(page, cursor)
    while village.search.index_some():
        pass
    answer = look(village, clock, "路灯 类别:投诉")
    assert [hit.row.order_id for hit in answer.hits] == [old.id]
    assert (answer.total, answer.more) == (1, False)
    assert (look(village, clock, "路灯").total, len(look(village, clock, "路灯").hits)) == (451, 50)


def test_what_is_over_comes_last(village: Cache, orders: dict[str, WorkOrder], clock: SteadyClock) -> None:
    over = replace(orders["light"], state=OrderState.DECLINED, rev=99)
    village.orders.apply([change(over)], "c2")
    assert [hit.row.order_id for hit in look(village, clock, "夜间").hits] == [orders["noise"].id, over.id]


def test_drafts_and_the_outbox_are_searched(found: Cache, orders: dict[str, WorkOrder], clock: SteadyClock) -> None:
    draft = found.drafts.open(orders["well"].id, Verb.PROGRESS)
    found.drafts.save(draft.id, {"text": "明天上午，铺设新井座", "_caret": ["text", 3]})
    light = orders["light"]
    command = envelope(found, light, Progress(hop=light.assignments[1].id, text="已采购灯杆"), clock.now())
    found.outbox.put(command, due=None)
    waiting = look(found, clock, "采购").hits[0].why
    assert (waiting.said, marked(waiting.text, waiting.spans)) == ("发件箱·办理进展", ["采购"])
    why = look(found, clock, "井座").hits[0].why
    assert (why.said, marked(why.text, why.spans)) == ("草稿·办理进展", ["井座"])
    assert look(found, clock, "caret").hits == ()
    assert look(found, clock, "井座 类别:投诉").hits == ()


def test_it_says_how_many_wait_for_the_index(village: Cache, orders: dict[str, WorkOrder], clock: SteadyClock) -> None:
    assert look(village, clock, "路灯").waiting == 3
    assert village.search.index_some() == 0
    assert look(village, clock, "路灯").waiting == 0


def test_every_real_order_is_found_by_words_out_of_it_and_says_why(
    village: Cache, hand: Hand, clock: SteadyClock, shared_orders: Path
) -> None:
    texts = [json.loads(line) for line in shared_orders.read_text("utf-8").splitlines()][:300]
    orders = [hand.dispatched(subject=text["subject"], body=text["body"]) for text in texts]
    for page, cursor in pages([change(order) for order in orders]):
        village.orders.apply(page, cursor)
    while village.search.index_some():
        pass
    for order in orders[::10]:
        word = re.findall(r"[\u4e00-\u9fff]{4,}", order.body or order.subject)[-1][-4:]
        hits = {hit.row.order_id: hit for hit in look(village, clock, word, limit=400).hits}
        assert order.id in hits
        for hit in hits.values():
            shown = marked(hit.row.subject, hit.subject) + marked(hit.why.text, hit.why.spans)
            assert word in {re.sub(r"[\W_]+", "", each) for each in shown}, (word, hit)
