"""What staff can say on the telephone about an order, found by its number in one step (R11.3)."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sync.regulation.following import last_move, last_reply
from sync.regulation.intake import Intake
from sync.regulation.orders import Assignment, Extension, Reply, TimelineEntry, Units, WorkOrder
from sync.regulation.saying import due_words, moment_words
from sync.regulation.sharing import assisted
from sync.regulation.terms import HopState, OrderState, RequestState, Verb, label
from sync.regulation.withholding import hides_reporter, pulled

GIST: Final = 80
"""Characters of a note that are read out."""


READ_OUT: Final = frozenset({Verb.PROGRESS, Verb.SUBMIT_RESULT, Verb.REPLY})
"""Steps whose words are meant for the reporter; those of the others name people and what they said."""

_TO_THE_REPORTER: Final = frozenset({Verb.CONTACT, Verb.REPLY})
"""Steps whose very name tells that there is a way to whoever reported; of an unknown one not even that is said."""
_NEUTRAL: Final = "正在按规定办理"


def telling(order: WorkOrder, units: Units, now: datetime) -> str:
    """Where the order stands, in sentences to be read out (R11.3).

    Whoever asks may not be the reporter: notes of talks and visits are not read out. Where the reporter is unknown
    below, neither is anything that anybody wrote, nor that or how they were reached (R17.3); and of what may be a
    state secret not even what it is about (R17.1).
    """
    return "".join(f"{each}。" for each in _sentences(order, units, now))


def _sentences(order: WorkOrder, units: Units, now: datetime) -> Iterator[str]:
    came = moment_words(order.registered_at, now)
    if pulled(order):
        yield f"工单{order.number}，已于{came}收到，{'已' if order.state.over else '正在'}按规定办理"
        return
    about = "" if hides_reporter(order) else f"，{order.subject.rstrip('。')}"
    name = f"工单{order.number}{about}"
    if order.state in (OrderState.DECLINED, OrderState.REFERRED):
        yield f"{name}，已于{came}收到"
        yield from _turned_away(order.intake or Intake(), now)
        return
    yield f"{name}，已于{came}受理"
    if order.state is OrderState.REGISTERED:
        yield "正在安排承办单位"
    first = order.first_hop
    if first is not None:
        yield from _handling(order, first, units, now)
    if order.closed_at is not None:
        outcome = f"，{label(order.outcome)}" if order.outcome else ""
        yield f"已于{moment_words(order.closed_at, now)}办结{outcome}"
    yield from _told(order, last_reply(order), now)


def _turned_away(intake: Intake, now: datetime) -> Iterator[str]:
    """不予受理 with its ground and basis (R9.2), or 转紧急专线 with the line (R10.1)."""
    if intake.declined is not None:
        declined = intake.declined
        yield f"经审查不予受理：{label(declined.ground)}，依据{_gist(declined.basis)}"
        if declined.competent_unit:
            yield f"可向{declined.competent_unit}反映"
    if intake.referred is not None:
        referred = intake.referred
        yield f"已于{moment_words(referred.called_at, now)}转{label(referred.line)}紧急处理"


def _handling(order: WorkOrder, first: Assignment, units: Units, now: datetime) -> Iterator[str]:
    by = [hop for hop in lowest(order) if assisted(order, hop) is None]
    names = "、".join(_name(units, hop.receiver) for hop in by if hop.id != first.id)
    handler = f"，由{names}具体办理" if names else ""
    helpers = "、".join(_name(units, hop.receiver) for hop in order.assignments if hop.live and hop.assists)
    helped = f"，{helpers}协办" if helpers else ""
    yield f"已于{moment_words(first.assigned_at, now)}分办给{_name(units, first.receiver)}{handler}{helped}"
    if all(hop.state is HopState.AWAITING_SIGNATURE for hop in by):
        yield "承办单位尚未签收"
    due = due_words(first.due, now)
    yield f"应于{due}前办结" if now < first.due else f"应于{due}前办结，现已超过期限，将催促尽快办理"
    yield from _extension([each for each in order.extensions if each.hop == first.id])
    move = last_move(order)
    if move is not None:
        yield f"最近进展（{moment_words(move.at, now)}）：{_progress(order, move)}"


def _progress(order: WorkOrder, move: TimelineEntry) -> str:
    if hides_reporter(order):
        return _NEUTRAL if move.verb in _TO_THE_REPORTER else label(move.verb)
    return _gist(move.text) if move.verb in READ_OUT else label(move.verb)


def lowest(order: WorkOrder) -> list[Assignment]:
    """Live assignments with nothing live below them."""
    return [hop for hop in order.assignments if hop.live and not any(each.live for each in order.children(hop.id))]


def _extension(asked: list[Extension]) -> Iterator[str]:
    if asked and asked[-1].state is RequestState.PENDING:
        yield "承办单位已申请延期，正在等待批准"
    if asked and asked[-1].state is RequestState.GRANTED:
        yield f"经批准延期{asked[-1].days_granted or asked[-1].days}个工作日"


def _told(order: WorkOrder, reply: Reply | None, now: datetime) -> Iterator[str]:
    if reply is None:
        return
    when = moment_words(reply.told_at, now)
    if hides_reporter(order):
        if reply.reached:
            yield f"办理结果已于{when}按规定反馈"
    elif not reply.reached:
        yield f"{when}曾联系反映人，未能告知结果"
    else:
        yield f"已于{when}以{label(reply.method)}方式告知反映人：{_gist(reply.text)}"


def _gist(text: str) -> str:
    line = " ".join(text.split()).rstrip("。")
    return line if len(line) <= GIST else f"{line[:GIST]}…"


def _name(units: Units, unit: str) -> str:
    return units[unit].name if unit in units else "承办单位"
