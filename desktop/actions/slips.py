"""工作单: what of an order goes onto paper for the village, masked as far as its printer may know (R14.2, R17.3)."""

from collections.abc import Sequence

from desktop.actions.case import Case
from desktop.actions.desk import Desk, case_of
from desktop.actions.printing import Handed, Printout, mark_of
from desktop.actions.reveal import parts_of
from desktop.actions.words import article_words, due_words, masked_name, masked_phone, moment_words, weekday
from desktop.papers.masking import masked_words
from desktop.papers.slip import Slip, slip_sheet
from sync.cache.access_log import Purpose
from sync.regulation.deadlines import explain, statutory
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.sharing import furthest, handler
from sync.regulation.terms import label
from sync.regulation.withholding import hides_reporter, knowing

_BLANK = "＿＿＿＿＿＿＿＿＿＿"


def slips(desk: Desk, orders: Sequence[str], purpose: Purpose | None = None) -> Printout:
    """One slip for each of these orders that is here; `purpose` names their reporters where this unit may know them."""
    found = [case_of(desk, order) for order in (desk.order(each) for each in orders) if order is not None]
    mark = mark_of(desk)
    missing = len(orders) - len(found)
    return Printout(
        title="工作单",
        name=f"工作单-{found[0].order.number}" if len(found) == 1 else f"工作单-{len(found)}件",
        sheets=tuple(slip_sheet(slip_of(desk, case, mark, named=purpose is not None)) for case in found),
        orders=tuple(_handed(case, named=purpose is not None) for case in found),
        nameable=sum(may_name(case) for case in found),
        left_out=f"另有 {missing} 件已不在本单位范围内，没有打印。" if missing else "",
    )


def _handed(case: Case, *, named: bool) -> Handed:
    shown = parts_of(case.order.reporter) if named and may_name(case) else ()
    return Handed(id=case.order.id, number=case.order.number, shown=shown)


def slip_of(desk: Desk, case: Case, mark: str, *, named: bool) -> Slip:
    """What the slip of an order says; `named` asks for the reporter, which is granted only to those who may know."""
    order, hop = case.order, hop_of(case)
    return Slip(
        number=order.number,
        kind=label(order.kind),
        subject=masked_words(order.subject, order.reporter),
        place=order.place,
        receiver=case.name(hop.receiver) if hop else case.name(case.actor.unit),
        task=task_of(case),
        due=due_of(case),
        why=_why(case, hop) if hop else "",
        contact=_contact(case, hop),
        reporter=_reporter(case, named=named),
        body=masked_words(order.body, order.reporter),
        missing=desk.cache.bodies.missing(order.id) > 0,
        mark=mark,
    )


def may_name(case: Case) -> bool:
    """Whether this unit may have the reporter on paper at all: known here, and not withheld from it (R17.3)."""
    order = case.order
    known = bool(order.reporter.name or order.reporter.phone or order.reporter.address)
    return known and (not hides_reporter(order) or case.actor.unit in knowing(order))


def hop_of(case: Case) -> Assignment | None:
    """The assignment of whoever goes there: the furthest down; after the end the last one."""
    order = case.order
    return handler(order) or case.hop or furthest(order, order.assignments)


def task_of(case: Case) -> str:
    """What its sender asked for, or what is always asked of a handler (R12.5, R14.3)."""
    hop = hop_of(case)
    if hop and hop.note:
        return masked_words(hop.note, case.order.reporter)
    return "现场核实，能当场解决的当场解决；处理前后各拍一张照片，在期限前报送办理结果。"


def due_of(case: Case) -> str:
    """`11月25日（周三）24:00 前`, or how the order ended; never `今天`, for paper is read on other days too."""
    order, hop = case.order, hop_of(case)
    if order.state.over or hop is None or not hop.live:
        return label(order.state)
    day, hour = due_words(hop.due, case.now).split(" ")
    return f"{day}（{weekday(hop.due)}）{hour} 前" + ("（暂定，放假安排公布后重新计算）" if hop.provisional else "")


def _why(case: Case, hop: Assignment) -> str:
    """Since when, how many working days, by which article (R12.2-R12.4, R12.9, R12.10)."""
    why = explain(hop, case.order, case.rules)
    decisive = case.order.hop(why.hop) or hop
    begun = f"{moment_words(decisive.assigned_at, case.now)} {case.name(decisive.receiver)}收到交办，当天不计"
    law = statutory(decisive, case.order)
    if law and law.due_day:
        return f"{begun}；法定截止日期。依据{law.citation}、{article_words(why.article)}。"
    basis = f"{law.citation}、{article_words(why.article)}" if law else article_words(why.article)
    return f"{begun}，数 {why.limit_days} 个工作日，最后一天结束前送达为按时。依据{basis}。"


def _contact(case: Case, hop: Assignment | None) -> str:
    """Who in the unit above can be asked; its number is written by hand, for none is kept here."""
    mine = case.units.get(case.actor.unit)
    above = case.actor.unit if hop and hop.receiver != case.actor.unit else (mine.parent if mine else None)
    person = case.actor.name if above == case.actor.unit else _assigner(case.order, hop)
    unit = case.name(above or "")
    return f"{unit}　{person or '＿＿＿＿＿＿'}　电话：{_BLANK}"


def _assigner(order: WorkOrder, hop: Assignment | None) -> str:
    """Who gave it to the receiver, unless it came from the district by itself."""
    at = hop.assigned_at if hop else None
    entry = next((each for each in order.timeline if hop and each.at == at and each.unit_name), None)
    return entry.person if entry and hop and entry.unit == hop.sender else ""


def _reporter(case: Case, *, named: bool) -> str:
    who = case.order.reporter
    if named and may_name(case):
        return "　".join(part for part in (who.name or masked_name(who), who.phone, who.address) if part)
    if hides_reporter(case.order):
        return "身份保密，不得打听、不得对外透露"
    return f"{masked_name(who)}　{masked_phone(who.phone)}"
