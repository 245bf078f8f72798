"""What several say of one order stands side by side in it: opinions, positions, handlings and letters (R12.8, R13)."""

from dataclasses import replace
from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.coordination import Section, sections
from desktop.screens.order import OrderPane
from desktop.screens.order.voices import Voice
from sync.regulation.acts import (
    CallCoordination,
    Coordinate,
    DecideDifficult,
    GiveOpinion,
    RaiseDifficult,
    StatePosition,
    VerifyRating,
)
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.terms import CallCause, Conclusion, CoordinationManner, LetterDecision, Level
from tests.cache.scenery import CLERK, TOWN_CLERK, Hand, change
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders

BUREAU_CLERK = Actor(user="u3", name="周强", unit="d1", level=Level.DEPARTMENT)


def shared(hand: Hand, *, lead: str = "t1", helper: str = "d1") -> WorkOrder:
    """One leads, the other assists with two days for its opinion."""
    act = Coordinate(
        manner=CoordinationManner.MEETING,
        held_on=date(2026, 9, 27),
        attendees="住建局、清溪镇",
        plan="镇里清淤，住建局修井圈。",
        lead=lead,
        assisting=(helper,),
        opinion_days=2,
    )
    return hand.signed(hand.act(hand.registered(), act, CLERK), TOWN_CLERK)


def opinion(hand: Hand, order: WorkOrder) -> WorkOrder:
    order = hand.signed(order, BUREAU_CLERK)
    hop = order.hop_of("d1")
    assert hop is not None
    return hand.act(order, GiveOpinion(hop=hop.id, text="井圈由我局周三前更换。"), BUREAU_CLERK)


def seen(desk: Desk, order: WorkOrder) -> dict[str, Section]:
    desk.cache.orders.apply([change(order)], None)
    case = desk.case(order.id)
    assert case is not None
    return {section.title: section for section in sections(case)}


def test_an_ordinary_order_has_no_voices(town: Desk, hand: Hand) -> None:
    assert seen(town, orders.drain(hand)) == {}


def test_the_lead_sees_who_owes_an_opinion_and_until_when(town: Desk, hand: Hand) -> None:
    """R12.8."""
    order = shared(hand)
    section = seen(town, order)["协调与协办"]
    (voice,) = section.voices
    assert (voice.who, voice.text, voice.note) == ("区住建局", "还没有提交意见", "9月30日 24:00 前提交")
    assert voice.mark[0] == "还剩 2 个工作日"
    assert section.about == "9月27日 会议协调：由 清溪镇 牵头，区住建局 协办。镇里清淤，住建局修井圈。"
    assert section.hint.startswith("还等 区住建局 的意见。统一答复由本单位作出")

    hop = order.hop_of("d1")
    assert hop is not None
    hand.clock.set(hop.due + timedelta(hours=1))
    section = seen(town, order)["协调与协办"]
    assert section.voices[0].mark[1] == "overdue"
    assert "可以统一答复并办结" in section.hint


def test_an_opinion_stands_with_its_writer_and_the_reply_is_the_leads(town: Desk, hand: Hand) -> None:
    section = seen(town, opinion(hand, shared(hand)))["协调与协办"]
    (voice,) = section.voices
    assert (voice.who, voice.text, voice.mark[0]) == ("区住建局", "井圈由我局周三前更换。", "已提交")
    assert "周强" in voice.note
    assert section.hint == "协办意见已经齐了，请综合各单位意见，由本单位统一答复反映人并办结。"


def test_the_helper_is_told_that_it_does_not_reply(town: Desk, hand: Hand) -> None:
    section = seen(town, shared(hand, lead="d1", helper="t1"))["协调与协办"]
    assert "由 区住建局 统一答复反映人，本单位不单独答复" in section.hint
    assert "9月30日 24:00 前提交协办意见" in section.hint


def test_a_call_for_coordination_waits_beside_them(town: Desk, hand: Hand) -> None:
    """R12.7."""
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    hop = order.assignments[0].id
    call = CallCoordination(hop=hop, ground=CallCause.OVERLAPPING, reason="井盖权属不清")
    (voice,) = seen(town, hand.act(order, call, TOWN_CLERK))["协调与协办"].voices
    assert (voice.who, voice.mark[0]) == ("清溪镇 提请协调", "待决定")
    assert voice.text.endswith("井盖权属不清")


def test_positions_stand_beside_each_other_with_who_is_silent(town: Desk, hand: Hand) -> None:
    """R7.1."""
    order = hand.signed(hand.act(shared(hand), RaiseDifficult(issue="权属不清"), TOWN_CLERK), BUREAU_CLERK)
    section = seen(town, order)["疑难问题"]
    assert [(voice.who, voice.mark[0]) for voice in section.voices] == [("区住建局", "还没有表态")]
    assert "权属不清" in section.about

    order = hand.act(order, StatePosition(text="井圈归我局，沟归镇里。"), BUREAU_CLERK)
    order = hand.act(order, StatePosition(text="请明确维护经费。"), TOWN_CLERK)
    assert order.difficult is not None
    section = seen(town, order)["疑难问题"]
    assert [(voice.who, voice.text) for voice in section.voices] == [
        ("区住建局", "井圈归我局，沟归镇里。"),
        ("清溪镇", "请明确维护经费。"),
    ]
    decided = DecideDifficult(request=order.difficult.cases[0].id, decision="由住建局统一维护。")
    section = seen(town, hand.act(order, decided, CLERK))["疑难问题"]
    assert (section.voices[-1].text, section.voices[-1].mark[0]) == ("由住建局统一维护。", "已决定")


def test_a_second_handling_keeps_the_first_before_ones_eyes(town: Desk, hand: Hand) -> None:
    """R13.2, R13.3."""
    order = orders.badly_rated(hand, hand.dispatched("t1", subject="桥头井盖异响"))
    section = seen(town, order)["差评与重办"]
    assert section.hint.startswith("等待区级平台核查差评")
    order = hand.act(order, VerifyRating(conclusion=Conclusion.NOT_DONE, text="现场仍有异响。"), CLERK)
    section = seen(town, order)["差评与重办"]
    first, second = section.voices
    assert (first.who, first.mark[0], first.mark[1]) == ("第 1 次办理", "不满意", "overdue")
    assert first.text == "答复：第1次更换井圈。\n评价原因：夜里仍响。\n核查结论：未落实。现场仍有异响。"
    assert (second.who, second.mark[0], second.text) == ("第 2 次办理", "办理中", "答复：还没有答复反映人")
    assert section.hint.startswith("正在第 2 次办理：期限 ")
    assert section.hint.endswith("办结后区级平台必须再次回访。")


def test_what_needs_explaining_is_said_where_nothing_is_handled_again(town: Desk, hand: Hand) -> None:
    """R13.5."""
    order = orders.badly_rated(hand, hand.dispatched("t1"))
    found = VerifyRating(conclusion=Conclusion.HIGH_EXPECTATIONS, text="要求超出规划。")
    assert "解释原因、做好引导" in seen(town, hand.act(order, found, CLERK))["差评与重办"].hint


def test_a_letters_clock_says_when_it_began_when_it_ends_and_who_decides(town: Desk, hand: Hand) -> None:
    """R13.4."""
    order = orders.rated_twice(hand)
    letter = owed_letter(order)
    assert letter is not None
    found = seen(town, order)
    assert list(found) == ["函告", "差评与重办"], "what has a deadline comes first"
    section = found["函告"]
    assert "第 2 次办理的差评 9月28日 13:00 送达，5 个工作日，至 10月10日 24:00" in section.about
    assert section.about.endswith("由 区政务管理办 审核。")
    assert section.voices[0].text == "还没有函告"

    hand.clock.set(letter.due + timedelta(hours=2))
    assert "已过期限" in seen(town, order)["函告"].hint


def test_the_decision_on_a_letter_comes_back_beside_it(town: Desk, hand: Hand) -> None:
    section = seen(town, orders.decided_letter(hand, LetterDecision.ACCEPT))["函告"]
    sent, decision = section.voices
    assert (sent.who, "路基下沉" in sent.text, "签发人 镇长" in sent.note) == ("清溪镇", True, True)
    assert (decision.who, decision.mark[0], decision.text) == ("区政务管理办", "审核通过", "经审核。")
    again = seen(town, orders.decided_letter(hand, LetterDecision.REHANDLE))
    assert again["函告"].voices[1].mark[0] == "重办"
    assert len(again["差评与重办"].voices) == 3


def test_they_are_drawn_beside_each_other_where_there_is_room(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, town, door, shown, orders.decided_letter(hand, LetterDecision.REHANDLE))
    voices = drawn(pane)
    assert [voice.text.words().split("\n")[0] for voice in voices[:2]] == ["差评原因：路基下沉。", "经审核。"]
    assert voices[0].y() == voices[1].y()
    pane.resize(500, 660)
    qtbot.waitUntil(lambda: voices[0].y() < voices[1].y())


def test_an_order_without_them_shows_nothing_of_the_one_before(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, town, door, shown, opinion(hand, shared(hand)))
    assert pane.sheet.voices.isVisible()
    other = orders.drain(hand)
    orders.fill(town.cache, [replace(other)])
    with qtbot.waitSignal(pane.shown):
        pane.show_order(other.id)
    assert not pane.sheet.voices.isVisible()


def drawn(pane: OrderPane) -> list[Voice]:
    return [voice for voice in pane.sheet.voices.findChildren(Voice) if voice.isVisible()]
