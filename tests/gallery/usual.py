"""What somebody left on a usual day: a draft, things that wait, and one that came back."""

from collections.abc import Callable
from itertools import islice

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, save_draft
from desktop.actions.submit import Done, submit
from sync.cache.outbox_item import OutboxItem
from sync.cache.places import Place
from sync.contract.problems import CHANGED_MEANWHILE, Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.regulation.acts import Act, Progress, Sign
from sync.regulation.terms import Verb

CHANGED = Problem(
    type=CHANGED_MEANWHILE,
    title="工单已有新的变化",
    detail="填写之后，吴山村委会吴晓梅已作“办理进展”",
    advice="请查看最新情况，再选择重新提交、转为办理进展或撤回。",
)
REFUSED = Problem(
    type="about:blank",
    title="区级平台没有接受",
    detail="这件工单已改由其他单位办理",
    advice="请退回草稿后重新提交。",
)


def work(desk: Desk) -> None:
    """Two signatures and two notes wait, one note is a draft, one is in conflict, one came back."""
    for order in _ids(desk, Place.TO_SIGN, 2):
        _put(desk, order, lambda hop: Sign(hop=hop))
    waiting = [
        _put(desk, order, lambda hop: Progress(hop=hop, text="已联系施工单位，明天上午进场，完工后回访。"))
        for order in _ids(desk, Place.TO_DO, 4)
    ]
    answers = ((waiting[0], Outcome.CONFLICT, CHANGED), (waiting[1], Outcome.REJECTED, REFUSED))
    results = [CommandResult(id=item.id, outcome=outcome, problem=problem) for item, outcome, problem in answers]
    desk.cache.outbox.settle(results, [], desk.clock.now())
    draft = begin_draft(desk, _ids(desk, Place.TO_DO, 5)[-1], Verb.PROGRESS)
    save_draft(desk, draft.id, Writing(values={"text": "今天下午到现场看了，路面塌陷约两平方米，"}))


def _ids(desk: Desk, place: Place, count: int) -> list[str]:
    """Orders of a place on which this unit has a hop of its own."""
    rows = desk.cache.views.rows(place, desk.now())
    unit = desk.actor.unit
    mine = (row.order_id for row in rows if (order := desk.order(row.order_id)) and order.hop_of(unit))
    return list(islice(mine, count))


def _put(desk: Desk, order_id: str, act: Callable[[str], Act]) -> OutboxItem:
    order = desk.order(order_id)
    hop = order.hop_of(desk.actor.unit) if order else None
    assert hop is not None
    done = submit(desk, order_id, act(hop.id))
    assert isinstance(done, Done), done
    return done.item
