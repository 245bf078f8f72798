"""Orders as desks see them, in every state, made by the Measures' own effects and put into a real cache."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from sync.cache.cache import Cache
from sync.regulation.acts import (
    CallBack,
    Close,
    ContactReporter,
    DecideExtension,
    DecideLetter,
    Dispatch,
    Progress,
    ReplyReporter,
    RequestExtension,
    SendLetter,
    SubmitResult,
    SubmitUpward,
    VerifyRating,
)
from sync.regulation.effects import apply
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Conclusion, Decision, Ground, Kind, LetterDecision, Method, Outcome, Rating
from tests.cache.scenery import CLERK, TOWN_CLERK, UNITS, VILLAGE_CLERK, Hand, change

LONG = "村口石桥北侧的排水沟从上个月起就堵了，一下雨水就漫到路面上，老人孩子出门都要蹚水。" * 200
"""A body as long as the longest that the hotline has passed on."""


def lamp(hand: Hand) -> WorkOrder:
    """A village's order that nobody has signed for."""
    return hand.dispatched("v1", subject="村道路灯连续三晚不亮，夜间出行不便", kind=Kind.HELP)


def drain(hand: Hand) -> WorkOrder:
    """A village's order in the middle of its handling: signed twice, assigned, contacted, with a progress."""
    order = hand.dispatched(
        "v1", subject="石桥北侧排水沟堵塞，雨天污水漫上路面，多次反映未见清理", kind=Kind.COMPLAINT, body=LONG[:900]
    )
    hand.clock.tick(hours=1)
    order = hand.signed(hand.signed(order, TOWN_CLERK))
    hand.clock.tick(hours=2)
    hop = order.hop_of("v1")
    assert hop is not None
    order = hand.act(
        order,
        ContactReporter(
            hop=hop.id,
            method=Method.TELEPHONE,
            at=hand.clock.now(),
            reached=True,
            text="反映人补充：堵点在桥北第二个窨井。",
        ),
        VILLAGE_CLERK,
    )
    hand.clock.tick(hours=1)
    return hand.act(
        order, Progress(hop=hop.id, text="已到现场查看，窨井内有建筑垃圾，联系清掏队明早进场。"), VILLAGE_CLERK
    )


def asking(hand: Hand, days: int = 3) -> WorkOrder:
    """A village's order whose extension waits for its township's word."""
    order = drain(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    return hand.act(
        order,
        RequestExtension(
            hop=hop.id, days=days, reason="沟内有燃气管线，须等燃气公司到场监护后方可开挖清掏。",
            progress="已清掏可及的两段，共三十余米。"
        ),
        VILLAGE_CLERK,
    )  # fmt: skip


def granted(hand: Hand) -> WorkOrder:
    """The same after the township granted it."""
    order = asking(hand)
    hand.clock.tick(hours=1)
    decision = DecideExtension(
        request=order.extensions[0].id, verdict=Decision.GRANT, days=3, opinion="情况属实，同意。请告知反映人。"
    )
    return hand.act(order, decision, TOWN_CLERK)


def rising(hand: Hand) -> WorkOrder:
    """A village's order that it submitted upward."""
    order = hand.signed(hand.signed(hand.dispatched("v1", subject="省道沿线违法广告牌存在坠落隐患"), TOWN_CLERK))
    hop = order.hop_of("v1")
    assert hop is not None
    reason = "广告牌位于省道用地范围内，设置和拆除审批权在区住建局，村里没有执法权限。"
    return hand.act(
        order,
        SubmitUpward(hop=hop.id, ground=Ground.OUT_OF_AUTHORITY, reason=reason, suggested_unit="d1"),
        VILLAGE_CLERK,
    )


def reported(hand: Hand) -> WorkOrder:
    """A village's order whose result waits for review."""
    order = drain(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    return hand.act(
        order,
        SubmitResult(
            hop=hop.id,
            facts="现场核实堵塞点两处。",
            outcome=Outcome.SOLVED,
            text="已清掏疏通，通水试验正常，拍照留存。",
        ),
        VILLAGE_CLERK,
    )


def replied(hand: Hand) -> WorkOrder:
    """A township's own order, answered with a written document and ready to be closed."""
    order = hand.signed(hand.dispatched("t1", subject="集镇农贸市场占道经营", kind=Kind.COMPLAINT), TOWN_CLERK)
    hop = order.hop_of("t1")
    assert hop is not None
    told = ReplyReporter(
        hop=hop.id, method=Method.TELEPHONE, told_at=hand.clock.now(), reached=True,
        text="您好，您反映的占道经营问题，镇综合执法队已于今日上午清理，后续每天早市安排专人值守。", documented=True,
    )  # fmt: skip
    return hand.act(order, told, TOWN_CLERK)


def late_reply(hand: Hand) -> WorkOrder:
    """A village's reply that its writer composed before the township signed."""
    order = hand.signed(hand.signed(hand.dispatched("v1", subject="村道积水"), TOWN_CLERK))
    hop = order.hop_of("v1")
    assert hop is not None
    told = ReplyReporter(
        hop=hop.id, method=Method.TELEPHONE, told_at=hand.clock.now(), reached=True, text="您好，积水已经排完。"
    )
    stamp = replace(hand.stamp(VILLAGE_CLERK, order.rev + 1, "late"), written_before_rev=3)
    return apply(order, told, stamp, DEFAULT_RULES, UNITS)


def late(hand: Hand) -> WorkOrder:
    """An order whose village deadline is over when this returns."""
    order = hand.dispatched("v1", subject="田间机耕路塌陷", kind=Kind.HELP)
    order = hand.signed(hand.signed(order, TOWN_CLERK))
    hop = order.hop_of("v1")
    assert hop is not None
    hand.clock.set(hop.due + timedelta(hours=10))
    return order


def again(hand: Hand, order: WorkOrder, unit: str, actor: Actor = CLERK) -> WorkOrder:
    """The district hands an order in its tray to another unit."""
    return hand.act(order, Dispatch(unit=unit), actor)


def fill(cache: Cache, orders: Iterable[WorkOrder]) -> None:
    """The orders arrive by the feed."""
    cache.orders.apply([change(order) for order in orders], None)


def rated_twice(hand: Hand) -> WorkOrder:
    """A township's order handled twice, with a 差评 after each: a 函告 is owed about it (R13.4)."""
    order = hand.dispatched("t1", subject="桥头污水井盖破损，两次修补后仍有异响")
    order = badly_rated(hand, order)
    order = hand.act(order, VerifyRating(conclusion=Conclusion.NOT_DONE, text="现场仍有异响。"), CLERK)
    return badly_rated(hand, order)


def badly_rated(hand: Hand, order: WorkOrder) -> WorkOrder:
    """A township's order, answered, closed and rated badly by its reporter (R13.1)."""
    order = hand.signed(order, TOWN_CLERK)
    hop = order.assignments[-1].id
    hand.clock.tick(hours=1)
    told = ReplyReporter(
        hop=hop,
        method=Method.TELEPHONE,
        told_at=hand.clock.now(),
        reached=True,
        text=f"第{order.handling_count}次更换井圈。",
        documented=True,
    )
    order = hand.act(order, told, TOWN_CLERK)
    order = hand.act(order, Close(hop=hop, outcome=Outcome.SOLVED), TOWN_CLERK)
    hand.clock.tick(hours=1)
    bad = CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED, reason="夜里仍响。")
    return hand.act(order, bad, CLERK)


def decided_letter(hand: Hand, verdict: LetterDecision) -> WorkOrder:
    """The same after the township wrote and the district decided."""
    order = rated_twice(hand)
    words = SendLetter(
        handlings="两次更换井圈。", cause="路基下沉。", basis="管养标准。", next_step="整体翻修。", signatory="镇长"
    )
    order = hand.act(order, words, TOWN_CLERK)
    return hand.act(order, DecideLetter(request=order.requests[-1].id, verdict=verdict, opinion="经审核。"), CLERK)
