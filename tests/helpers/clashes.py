"""A village's results that come too late: a colleague asked for an extension meanwhile, and the township granted it."""

from desktop.actions.desk import Desk
from desktop.actions.submit import Done, submit
from sync.cache.outbox_item import OutboxItem
from sync.contract.commands import BlobRef
from sync.contract.problems import CHANGED_MEANWHILE, Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.regulation.acts import Act, DecideExtension, RequestExtension, SubmitResult
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision
from sync.regulation.terms import Outcome as Ending
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, change
from tests.helpers import orders

CHANGED = Problem(
    type=CHANGED_MEANWHILE,
    title="工单已有新的变化",
    detail="填写之后，石桥村钱伟已作“申请延期”",
    advice="请查看最新情况，再选择重新提交、转为办理进展或撤回。",
)


def clashing(desk: Desk, hand: Hand) -> tuple[WorkOrder, OutboxItem]:
    """The order as it is now, and the result in conflict with it."""
    order = orders.drain(hand)
    orders.fill(desk.cache, [order])
    mine = SubmitResult(
        hop=hop(order), facts="现场核实堵塞点两处，均已清掏，通水试验正常。", outcome=Ending.SOLVED,
        text="已清掏疏通，拍照留存，并告知沿线三户村民不要往沟内倾倒建筑垃圾。",
    )  # fmt: skip
    item = put(desk, order, mine)
    now = extended(hand, order)
    collide(desk, item, now)
    return now, item


def put(desk: Desk, order: WorkOrder, act: Act, *files: BlobRef) -> OutboxItem:
    """A command of the desk's own."""
    done = submit(desk, order.id, act, blobs=files)
    assert isinstance(done, Done)
    return done.item


def collide(desk: Desk, item: OutboxItem, now: WorkOrder) -> None:
    """The district answers that the order has moved on."""
    answer = CommandResult(id=item.id, outcome=Outcome.CONFLICT, problem=CHANGED)
    desk.cache.outbox.settle([answer], [change(now)], desk.clock.now())


def extended(hand: Hand, order: WorkOrder) -> WorkOrder:
    """A colleague of the village asks for an extension at another machine, and gets it."""
    hand.clock.tick(hours=3)
    ask = RequestExtension(
        hop=hop(order), days=2, reason="须等燃气公司到场监护后方可开挖。", progress="已清掏可及的两段。"
    )
    asked = hand.act(order, ask, VILLAGE_CLERK)
    hand.clock.tick(hours=2)
    grant = DecideExtension(request=asked.extensions[-1].id, verdict=Decision.GRANT, days=2, opinion="情况属实，同意。")
    return hand.act(asked, grant, TOWN_CLERK)


def hop(order: WorkOrder) -> str:
    """The village's own assignment."""
    found = order.hop_of("v1")
    assert found is not None
    return found.id
