"""The district of the play: it dispatches, decides what waits for its word, verifies (R4.2, R12.6, R12.9, R13.2)."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import select

from sync.district.aftercare import DECISION, RATING, owed
from sync.district.demo.stage import Stage
from sync.district.demo.stories import arrivals, stories
from sync.district.orders import load_order
from sync.district.store.tables import timeline, work_order
from sync.district.units.lookup import find_unit
from sync.regulation.acts import DecideExtension, DecideLetter, DecideUpward, Dispatch, VerifyRating
from sync.regulation.orders import Extension, Submission, WorkOrder
from sync.regulation.owing import open_letter, unverified
from sync.regulation.subjects import undecided
from sync.regulation.terms import Conclusion, Decision, LetterDecision, Level, OrderState, UpwardDecision, Verb

AT_ONCE: Final = 20
"""How many orders of the tray are looked at in one step, newest first."""
ASKED: Final = (Verb.REQUEST_EXTENSION.value, Verb.SUBMIT_UPWARD.value)
USUAL: Final = ("盖山镇/吴山村委会", "盖山镇/吴山村委会", "盖山镇/高湖村委会", "盖山镇")
"""Where an order goes that names no place: mostly to where the demonstration looks."""

YES_DAYS: Final = ("情况属实，同意延期，请抓紧办理。", "同意。请把新的时间告知反映人。", "同意延期，每日报进展。")
NO_DAYS: Final = ("理由不充分，请在原期限内办结。", "现场条件具备，不同意延期。")
YES_UP: Final = ("确属本单位事权以外，同意退回，改由下列单位办理。", "经核职责分工，同意二次分办。")
FOUND: Final = {
    Conclusion.NOT_DONE: "回访时到现场查看，答复中承诺的措施尚未完成，应当重办。",
    Conclusion.OVERSIGHT: "办理中遗漏了反映人提出的第二个问题，应当重办。",
    Conclusion.OBJECTIVE_LIMITS: "所需条件超出现行政策，短期内不具备，请做好解释。",
    Conclusion.HIGH_EXPECTATIONS: "问题已按规定办结，反映人的要求超出规定，请耐心引导。",
    Conclusion.UNVERIFIABLE: "反映人未说明具体原因，现场也无法核实。",
}
ON_LETTER: Final = {
    LetterDecision.ACCEPT: "说明清楚，依据充分，审核通过。",
    LetterDecision.REHANDLE: "下一步措施不具体，请重新办理。",
}
NO_UP: Final = ("属本单位日常管理职责，不同意退回，时限不变。", "请先履行属地责任，确有困难再报。")


def dispatch(stage: Stage) -> WorkOrder | None:
    """An order leaves the tray; None when the tray is empty."""
    newest = select(work_order.c.id).where(work_order.c.state == OrderState.REGISTERED.value)
    tray = stage.tx.connection.execute(newest.order_by(work_order.c.id.desc()).limit(AT_ONCE)).scalars().all()
    order = load_order(stage.tx.connection, stage.random.choice(tray)) if tray else None
    if order is None:
        return None
    unit = find_unit(stage.tx.units, _known_unit(order) or stage.random.choice(USUAL))
    return stage.do(Dispatch(unit=unit.id), order.id)


def decide(stage: Stage) -> WorkOrder | None:
    """An extension or a submission that waits for the district is decided; None when none waits."""
    waiting = list(_waiting(stage))
    if not waiting:
        return None
    order, request = stage.random.choice(waiting)
    if isinstance(request, Extension):
        return stage.do(_on_days(request, stage), order.id)
    return stage.do(_on_submission(request, stage), order.id)


def verify(stage: Stage) -> WorkOrder | None:
    """A 差评 is verified, or a 函告 decided (R13.2, R13.4); None when neither waits."""
    waiting = [each for each in owed(stage.tx.connection) if each.what in (RATING, DECISION)]
    if not waiting:
        return None
    order_id = stage.random.choice([each.order for each in waiting])
    order = load_order(stage.tx.connection, order_id)
    if order is not None and unverified(order) is not None:
        found = stage.random.choice(list(FOUND))
        return stage.do(VerifyRating(conclusion=found, text=FOUND[found]), order_id)
    letter = open_letter(order) if order else None
    if letter is None:
        return None
    verdict = LetterDecision.ACCEPT if stage.random.random() < stage.yes else LetterDecision.REHANDLE
    return stage.do(DecideLetter(request=letter.id, verdict=verdict, opinion=ON_LETTER[verdict]), order_id)


def _waiting(stage: Stage) -> Iterator[tuple[WorkOrder, Extension | Submission]]:
    asked = select(timeline.c.order).where(timeline.c.verb.in_(ASKED))
    rows = select(work_order.c.id).where(work_order.c.state == OrderState.OPEN.value, work_order.c.id.in_(asked))
    for found in stage.tx.connection.execute(rows.order_by(work_order.c.id)).scalars().all():
        order = load_order(stage.tx.connection, found)
        if order is None:
            continue
        requests: tuple[Extension | Submission, ...] = (*order.extensions, *order.submissions)
        for request in requests:
            hop = order.hop(request.hop)
            if undecided(request) and request.decider == stage.top.id and hop is not None and hop.live:
                yield order, request


def _on_days(request: Extension, stage: Stage) -> DecideExtension:
    if stage.random.random() < stage.yes:
        verdict, opinion = Decision.GRANT, stage.random.choice(YES_DAYS)
        return DecideExtension(request=request.id, verdict=verdict, days=request.days, opinion=opinion)
    return DecideExtension(request=request.id, verdict=Decision.REFUSE, opinion=stage.random.choice(NO_DAYS))


def _on_submission(request: Submission, stage: Stage) -> DecideUpward:
    if stage.random.random() >= stage.yes:
        opinion = stage.random.choice(NO_UP)
        return DecideUpward(request=request.id, verdict=UpwardDecision.REJECT, opinion=opinion)
    opinion = stage.random.choice(YES_UP)
    unit = request.suggested_unit or _some_department(stage)
    return DecideUpward(request=request.id, verdict=UpwardDecision.ACCEPT, opinion=opinion, unit=unit)


def _some_department(stage: Stage) -> str:
    return stage.random.choice([unit.id for unit in stage.tx.units.values() if unit.level is Level.DEPARTMENT])


def _known_unit(order: WorkOrder) -> str:
    """The unit that the request was written for, unless it was sent back from there."""
    if order.assignments:
        return "区城市管理局"
    written = {each.subject: each.unit for each in stories()} | {each.subject: each.unit for each in arrivals()}
    return written.get(order.subject, "")
