"""What is to be printed, made anew for every purpose, and the entry in the log before it leaves (R17.2)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop.actions.desk import Desk
from desktop.actions.reveal import entry
from desktop.actions.words import SHANGHAI
from desktop.papers.sheet import Sheet
from sync.cache.access_log import AccessAct, Purpose

MASKED: Final = "不含反映人信息，供下村办理"
"""The reason that is logged where nothing of the reporter goes out."""

FOR_PAPER: Final = (Purpose.VISIT, Purpose.CALL, Purpose.DELIVER)
"""For what a reporter may stand on a slip with name and telephone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """An order of which something goes out, and which parts of its reporter (`name`, `phone`) go with it."""

    id: str
    number: str
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Printout:
    """Papers ready to be drawn. `name` is the file's, without its ending and without anything about a person.

    `orders` are those that it is about; `nameable` of them may name their reporter, if there is a purpose.
    `left_out` says in a sentence what was asked for and is not among the papers.
    """

    title: str
    name: str
    sheets: tuple[Sheet, ...]
    orders: tuple[Handed, ...] = ()
    nameable: int = 0
    left_out: str = ""


Make = Callable[[Purpose | None], Printout]
"""The printout for a purpose; without one it hides the reporter. Any thread."""


def noted(desk: Desk, printout: Printout, act: AccessAct, purpose: Purpose | None) -> Printout:
    """Write into the log who lets it leave, and for what; only then it may. Raises CacheProblem (R17.2)."""
    for order in printout.orders:
        note(desk, order, act, purpose)
    return printout


def note(desk: Desk, order: Handed, act: AccessAct, purpose: Purpose | None = None) -> None:
    """One entry of the log."""
    named = purpose if order.shown else None
    why, reason = (named, "") if named else (Purpose.OTHER, MASKED)
    desk.cache.access_log.add(entry(desk, (order.id, order.number), act, order.shown, why, reason))


def mark_of(desk: Desk) -> str:
    """`盖山镇 陈国栋 2026-11-26 10:05`: who made a paper and when, across each of its pages."""
    unit = desk.cache.identity.unit
    when = f"{desk.now().astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
    return " ".join(part for part in (unit.name if unit else "", desk.actor.name, when) if part)
