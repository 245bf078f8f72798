"""处理冲突: send it again, turn it into a note, or withdraw it; each one asks the rules as they stand now."""

from dataclasses import dataclass

from desktop.actions.desk import Desk
from desktop.actions.submit import OUTSIDE, Done, submit
from sync.cache.changed import NOTHING, Changed
from sync.cache.comparing import Conflict, act_instead, keeps_words
from sync.cache.errors import CacheProblem
from sync.cache.outbox_item import OutboxItem
from sync.cache.resolving import Choice, Instead
from sync.regulation.acts import VERBS
from sync.regulation.workflow import Refused, may

TOO_LONG = Refused(
    article="R6.2", reason="原文太长，放不进一条办理进展。", remedy="请撤回，文字会回到草稿，再分几条提交。"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """A conflict with what stands against the first two ways out of it, None where nothing does.

    `keeps_words`: withdrawing leaves a draft behind.
    """

    conflict: Conflict
    again: Refused | None
    note: Refused | None
    keeps_words: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What came of a choice: `changed` with the command that took the place, or why nothing was done."""

    changed: Changed = NOTHING
    successor: OutboxItem | None = None
    refused: Refused | None = None
    problem: CacheProblem | None = None


def sides(desk: Desk, item: str) -> Sides | None:
    """Everything about one conflict; None when it is resolved already."""
    conflict = desk.cache.conflicts.get(item, desk.now())
    if conflict is None:
        return None
    return Sides(
        conflict=conflict,
        again=_against(desk, conflict, Choice.AGAIN),
        note=_against(desk, conflict, Choice.NOTE),
        keeps_words=keeps_words(conflict.item),
    )


def send_again(desk: Desk, item: str) -> Ended:
    """照样再发: the same words as a new command, written over the order as it is now."""
    return _replace(desk, item, Choice.AGAIN)


def into_note(desk: Desk, item: str) -> Ended:
    """改为记录: a note of progress that carries every word (R6.2)."""
    return _replace(desk, item, Choice.NOTE)


def withdraw(desk: Desk, item: str) -> Ended:
    """撤回: it is not sent; what was written becomes a draft again."""
    found = desk.cache.outbox.get(item)
    try:
        return Ended(changed=desk.cache.outbox.give_up(item, keep_words=found is not None and keeps_words(found)))
    except CacheProblem as problem:
        return Ended(problem=problem)


def _replace(desk: Desk, item: str, choice: Choice) -> Ended:
    conflict = desk.cache.conflicts.get(item, desk.now())
    if conflict is None:
        return Ended()
    act = act_instead(conflict, choice, desk.actor.unit, desk.units, desk.now())
    if act is None:
        return Ended(refused=_cannot(conflict))
    blobs, instead = conflict.item.envelope.blobs, Instead(command=item, choice=choice)
    try:
        done = submit(desk, conflict.item.order, act, blobs=blobs, instead=instead)
    except CacheProblem as problem:
        return Ended(problem=problem)
    return Ended(changed=done.changed, successor=done.item) if isinstance(done, Done) else Ended(refused=done)


def _against(desk: Desk, conflict: Conflict, choice: Choice) -> Refused | None:
    act = act_instead(conflict, choice, desk.actor.unit, desk.units, desk.now())
    case = desk.case(conflict.item.order)
    if act is None or case is None:
        return _cannot(conflict)
    verdict = may(
        case.order, VERBS[type(act)], case.actor, case.now,
        act=act, units=case.units, rules=case.rules, with_papers=bool(conflict.item.envelope.blobs),
    )  # fmt: skip
    return verdict if isinstance(verdict, Refused) else None


def _cannot(conflict: Conflict) -> Refused:
    return TOO_LONG if conflict.theirs else OUTSIDE
