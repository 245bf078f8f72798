"""疑难: the issue, every unit's position beside the others, who is silent, and what was decided (R7.1)."""

from collections.abc import Iterator

from desktop.actions.case import Case
from desktop.kit import moments
from desktop.screens.coordination.parts import Said, Section, given, signature
from sync.regulation.orders import Difficulty
from sync.regulation.terms import RequestState

_SILENT = ("还没有表态", "near", "timer-sand")
_DECIDED = ("已决定", "good", "gavel")


def difficulties(case: Case) -> Iterator[Section]:
    """A section for each time that the order was raised, the pending one first."""
    cases = case.order.difficult.cases if case.order.difficult else ()
    for each in sorted(cases, key=lambda found: (found.state is not RequestState.PENDING, found.asked_at)):
        yield _section(case, each)


def _section(case: Case, raised: Difficulty) -> Section:
    open_ = raised.state is RequestState.PENDING
    about = f"{case.name(raised.asked_by)} {moments.stamp(raised.asked_at, case.now)} 提出：{raised.issue}"
    voices = [
        Said(
            who=case.name(each.unit),
            mark=given(case, each.id),
            text=each.text,
            note=signature(case, each.person, each.at),
        )
        for each in raised.positions
    ]
    silent = _silent(case, raised) if open_ else []
    voices += [Said(who=case.name(unit), mark=_SILENT) for unit in silent]
    if raised.decided_at is not None:
        note = signature(case, raised.decided_by, raised.decided_at)
        voices.append(Said(who=case.name(raised.decider), mark=_DECIDED, text=raised.decision, note=note))
    return Section(title="疑难问题", about=about, hint=_hint(case, raised, silent), voices=tuple(voices))


def _silent(case: Case, raised: Difficulty) -> list[str]:
    """Units that have the order in hand and have not said what they think."""
    spoke = {each.unit for each in raised.positions} | {raised.asked_by}
    holders = dict.fromkeys(hop.receiver for hop in case.order.assignments if hop.live)
    return [unit for unit in holders if unit not in spoke]


def _hint(case: Case, raised: Difficulty, silent: list[str]) -> str:
    if raised.state is not RequestState.PENDING:
        return ""
    decider = case.name(raised.decider)
    if case.actor.unit in silent:
        return f"请表明本单位的意见，由 {decider} 一并决定；期限照常计算。"
    return f"等待 {decider} 决定，期间请继续办理；期限照常计算。"
