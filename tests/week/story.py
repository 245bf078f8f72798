"""What the three do in their week without a line, each knowing only what they saw on Monday and wrote themselves."""

from dataclasses import dataclass
from typing import Final

from sync.regulation.acts import (
    AssignDown,
    ContactReporter,
    Progress,
    ReplyReporter,
    RequestExtension,
    Sign,
    SubmitResult,
    SubmitUpward,
)
from sync.regulation.terms import Ground, Kind, Method, Outcome
from tests.week.world import OTHER_VILLAGE, TOWN, VILLAGE, World

XIAOMEI: Final = "xiaomei"
GUOQIANG: Final = "guoqiang"
JIANHUA: Final = "jianhua"


@dataclass(frozen=True)
class Orders:
    """Ids of the orders that play a part."""

    lamp: str
    drain: str
    noise: str
    house: str
    market: str


def monday(world: World) -> Orders:
    """Five orders arrive; everybody has them before the line goes."""
    orders = Orders(
        lamp=world.order("村道路灯不亮", VILLAGE),
        drain=world.order("石桥排水沟堵塞", VILLAGE, Kind.COMPLAINT),
        noise=world.order("夜间施工噪音", VILLAGE, Kind.COMPLAINT),
        house=world.order("危房改造政策", VILLAGE, Kind.CONSULTATION),
        market=world.order("农贸市场占道", TOWN, Kind.COMPLAINT),
    )
    world.meets(XIAOMEI, GUOQIANG, JIANHUA)
    return orders


def seven_days(world: World, orders: Orders) -> None:
    """From Monday afternoon to Sunday, every one alone."""
    _monday_and_tuesday(world, orders)
    _wednesday_and_thursday(world, orders)
    _weekend(world, orders)


def _monday_and_tuesday(world: World, orders: Orders) -> None:
    world.goes_to(0, 14)
    for order in (orders.lamp, orders.drain):
        world.does(XIAOMEI, order, Sign(hop=hop(world, order, VILLAGE)))
    for order in (orders.lamp, orders.drain, orders.noise, orders.market):
        world.does(JIANHUA, order, Sign(hop=hop(world, order, TOWN)))
    world.goes_to(1, 9, 30)
    world.does(GUOQIANG, orders.lamp, Sign(hop=hop(world, orders.lamp, VILLAGE)))
    world.does(GUOQIANG, orders.noise, Sign(hop=hop(world, orders.noise, VILLAGE)))
    world.does(GUOQIANG, orders.house, Sign(hop=hop(world, orders.house, VILLAGE)))
    world.goes_to(1, 15)
    world.does(XIAOMEI, orders.lamp, contact(world, orders.lamp, "反映人说坏了三盏，在村口到小学之间。"))
    down = AssignDown(hop=hop(world, orders.market, TOWN), unit=OTHER_VILLAGE, note="请派人值守")
    world.does(JIANHUA, orders.market, down)


def _wednesday_and_thursday(world: World, orders: Orders) -> None:
    world.goes_to(2, 10)
    world.does(XIAOMEI, orders.lamp, result(world, orders.lamp, "已更换三盏灯泡，夜间全部亮起。"))
    world.does(GUOQIANG, orders.lamp, contact(world, orders.lamp, "已告知正在采购灯泡。"))
    world.does(JIANHUA, orders.noise, told(world, orders.noise, TOWN, "镇执法队已责令工地夜间停工，您可以放心休息。"))
    world.goes_to(2, 16)
    world.does(GUOQIANG, orders.house, up(world, orders.house, VILLAGE, "危房改造补助由区住建局审批，村里不能答复。"))
    world.goes_to(3, 9)
    mine = hop(world, orders.drain, VILLAGE)
    ask = RequestExtension(hop=mine, days=2, reason="须等清淤车排期", progress="已人工清掏一段")
    world.does(XIAOMEI, orders.drain, ask)
    world.does(GUOQIANG, orders.noise, result(world, orders.noise, "已劝说工地晚十点后停工。"))
    world.does(JIANHUA, orders.noise, up(world, orders.noise, TOWN, "夜间施工许可由区城管局管理，镇里无权处罚。"))


def _weekend(world: World, orders: Orders) -> None:
    world.goes_to(5, 11)
    world.does(GUOQIANG, orders.lamp, told(world, orders.lamp, VILLAGE, "您好，路灯已经修好，请您留意。"))
    world.does(GUOQIANG, orders.lamp, result(world, orders.lamp, "已联系电工更换灯泡。"))
    world.does(GUOQIANG, orders.noise, told(world, orders.noise, VILLAGE, "您好，工地已答应晚十点后停工。"))
    world.goes_to(6, 10)
    world.does(XIAOMEI, orders.drain, Progress(hop=hop(world, orders.drain, VILLAGE), text="清淤车周二到场。"))
    world.does(JIANHUA, orders.drain, Progress(hop=hop(world, orders.drain, TOWN), text="镇里已协调清淤车一辆。"))
    world.goes_to(7, 9)


def contact(world: World, order: str, text: str) -> ContactReporter:
    now = world.server.clock.now()
    return ContactReporter(hop=hop(world, order, VILLAGE), method=Method.TELEPHONE, at=now, reached=True, text=text)


def result(world: World, order: str, text: str) -> SubmitResult:
    facts = "到现场查看属实。"
    return SubmitResult(hop=hop(world, order, VILLAGE), facts=facts, outcome=Outcome.SOLVED, text=text)


def up(world: World, order: str, unit: str, reason: str) -> SubmitUpward:
    return SubmitUpward(hop=hop(world, order, unit), ground=Ground.OUT_OF_AUTHORITY, reason=reason)


def told(world: World, order: str, unit: str, text: str) -> ReplyReporter:
    now = world.server.clock.now()
    return ReplyReporter(
        hop=hop(world, order, unit), method=Method.TELEPHONE, told_at=now, reached=True, text=text, documented=True
    )


def hop(world: World, order: str, unit: str) -> str:
    """The unit's assignment; nobody's changes in this week."""
    found = world.fact(order).hop_of(unit)
    assert found is not None
    return found.id
