"""The longest and strangest texts that the hotline has passed on or could: nothing of them may be lost on a screen."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, save_draft
from sync.cache.places import Place
from sync.contract.ids import uuid7
from sync.district.acting import actor_of, district_actor, perform
from sync.district.demo.stories import HOTLINE
from sync.district.district import District
from sync.district.store.transaction import Transaction
from sync.district.units.lookup import find_unit
from sync.regulation.acts import Act, Dispatch, LinkRepeat, Progress, Register, Sign
from sync.regulation.orders import Actor, Reporter, WorkOrder
from sync.regulation.terms import Domain, Kind, Verb

SUBJECT = "盖山镇吴山村委会三组村口石桥北侧排水沟连续堵塞一个多月雨天污水漫上路面影响老人孩子出行多次反映未清理"
RARE = "𠮷、𡘙、𣇄、𫖯、𬱖、𰻝，还有 👨‍👩‍👧‍👦、🏚️、❗️，以及全角ＡＢＣ１２３"
BODY = (
    f"反映人姓名里有生僻字：{RARE}。上次的工单 DB20260928000001 和 DB20991231000009 都没有办好，电话13800003456。"
    + "排水沟从上个月起就堵了，一下雨水就漫到路面上，老人孩子出门都要蹚水。" * 400
)[:8994]
REPLY = ("现场核查两处堵点，已组织清掏，并与沿线住户逐户说明，请大家不要再往沟里倾倒建筑垃圾。" * 300)[:7883]
NOTES = 40
ORDERS = 12


def stock(district: District) -> None:
    """A dozen orders of the township with everything at its longest; two of them repeat another (R16.1)."""
    now = district.clock.now()
    with district.begin() as tx:
        orders = [_order(tx, number, now - timedelta(days=2, minutes=number)) for number in range(ORDERS)]
        for again in orders[2:4]:
            act = LinkRepeat(first=orders[4].number)
            perform(tx, act, order_id=again.id, actor=district_actor(tx), command_id=uuid7(now), at=now)


def work(desk: Desk) -> None:
    """A draft as long as a reply can be."""
    row = next(row for row in desk.cache.views.rows(Place.TO_DO, desk.now()) if row.subject.startswith(SUBJECT[:20]))
    draft = begin_draft(desk, row.order_id, Verb.PROGRESS)
    save_draft(desk, draft.id, Writing(values={"text": REPLY}))


def _order(tx: Transaction, number: int, at: datetime) -> WorkOrder:
    unit, order = find_unit(tx.units, "盖山镇"), uuid7(at)

    def did(act: Act, actor: Actor, minutes: int = 0) -> WorkOrder:
        moment = at + timedelta(minutes=minutes)
        return perform(tx, act, order_id=order, actor=actor, command_id=uuid7(moment), at=moment)

    who, top = actor_of(unit, "gaishan", "欧阳·阿卜杜热依木江"), district_actor(tx)
    did(_registration(number, at), top)
    done = perform(tx, Dispatch(unit=unit.id), order_id=order, actor=top, command_id=uuid7(at), at=at)
    hop = done.hop_of(unit.id)
    assert hop is not None
    if number:
        did(Sign(hop=hop.id), who, 5)
    for note, text in enumerate(_notes() if number == 1 else ()):
        done = did(Progress(hop=hop.id, text=text), who, 10 + note)
    return done


def _notes() -> Iterator[str]:
    yield REPLY
    for note in range(NOTES):
        yield f"第 {note + 1} 次进展：{RARE}"


def _registration(number: int, at: datetime) -> Register:
    return Register(
        number=f"DB20260928{number:06d}",
        upstream_no=f"SZ2026092800012345678{number:02d}",
        source=HOTLINE,
        kind=list(Kind)[number % len(Kind)],
        domain=next(iter(Domain)),
        category=("城乡建设与市政公用设施管理", "农村公共基础设施维护管理", "排水沟渠清淤疏浚、多次反映未解决"),
        subject=SUBJECT,
        body=BODY,
        place="福建省福州市仓山区盖山镇吴山村委会三组村口石桥北侧二百米处（原供销社仓库对面）",
        received_at=at,
        channel="微信小程序“福州12345”随手拍",
        urgent=number % 2 == 0,
        tags=("重点督查", "敏感", "领导批示", "多次反映"),
        reporter=Reporter(
            name="欧阳阿卜杜热依木江𠮷",
            phone="13800003456",
            address="福建省福州市仓山区盖山镇吴山村三组 128 号之一",
        ),
    )
