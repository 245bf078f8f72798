"""One deed on many orders: each is a command of its own, refusals are told, and all of it can be taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.actions import outbox
from desktop.actions.barred import Barred
from desktop.actions.case import Case, Values
from desktop.actions.desk import Desk
from desktop.actions.form import Fault, Field, Form, faults
from desktop.actions.forms import FORMS
from desktop.actions.submit import OUTSIDE, Done, standing, submit
from desktop.actions.urge import READY
from sync.cache.changed import NOTHING, Changed
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused

ASKED: Final[dict[Verb, tuple[str, ...]]] = {
    Verb.SIGN: (),
    Verb.ASSIGN_DOWN: ("unit", "note"),
    Verb.URGE: ("text",),
}
"""What is written once for all of them; the rest of the form is filled from each order."""

BEGUN: Final[dict[Verb, dict[str, str]]] = {Verb.URGE: {"text": READY[0]}}
"""What stands there before anybody writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One order of a batch, and its subject."""

    order_id: str
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a batch would do: `ready` orders, `barred` ones, and a case of the first ready one for the form."""

    verb: Verb
    ready: tuple[Piece, ...]
    barred: tuple[Barred, ...]
    example: Case | None

    @property
    def form(self) -> Form:
        """What is asked once for all of them."""
        whole = FORMS[self.verb]
        return replace(whole, fields=tuple(field for field in whole.fields if field.name in ASKED[self.verb]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What came of it: the outbox items, the orders done, those refused meanwhile, and what to read again."""

    verb: Verb
    items: tuple[str, ...]
    done: tuple[str, ...]
    barred: tuple[Barred, ...]
    changed: Changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """How much of a batch was taken back, and how much may have left already."""

    back: int
    left: int
    changed: Changed


def plan(desk: Desk, verb: Verb, orders: Iterable[str]) -> Plan:
    """Sort out on which orders the verb may be done now; read from the cache, so that it works without a line."""
    ready: list[Piece] = []
    barred: list[Barred] = []
    example: Case | None = None
    for order_id in orders:
        case = desk.case(order_id)
        refused = standing(case, verb, papers=False) if case else OUTSIDE
        if refused is None:
            example = example or case
            ready.append(_piece(order_id, case))
        else:
            barred.append(_barred(_piece(order_id, case), refused))
    return Plan(verb=verb, ready=tuple(ready), barred=tuple(barred), example=example)


def lacking(planned: Plan, values: Values) -> list[Fault]:
    """What is still to be written before the batch can be done."""
    form = planned.form
    return faults(form, values, form.finishes[0])


def do_all(desk: Desk, verb: Verb, pieces: Sequence[Piece], values: Values) -> Batch:
    """Put one command per order into the outbox, where all wait a moment; a refusal stops only its own order."""
    items: list[str] = []
    done: list[str] = []
    barred: list[Barred] = []
    changed = NOTHING
    for piece in pieces:
        answer = _do(desk, verb, piece.order_id, values)
        if isinstance(answer, Done):
            items.append(answer.item.id)
            done.append(piece.order_id)
            changed |= answer.changed
        else:
            barred.append(_barred(piece, answer))
    return Batch(verb=verb, items=tuple(items), done=tuple(done), barred=tuple(barred), changed=changed)


def take_back(desk: Desk, items: Sequence[str]) -> Returned:
    """Take back what still waits; what may have reached the district stays."""
    taken = [outbox.withdraw(desk, item) for item in items]
    back = sum(each.problem is None for each in taken)
    changed = NOTHING
    for each in taken:
        changed |= each.changed
    return Returned(back=back, left=len(taken) - back, changed=changed)


def told_back(returned: Returned) -> tuple[str, str]:
    """How much was taken back, and how much could not be, as a title and a cause that may be empty."""
    left = f"另有 {returned.left} 件可能已经送达，不能撤回。" if returned.left else ""
    return f"已撤回 {returned.back} 件", left


def asked_fields(planned: Plan) -> tuple[Field, ...]:
    """The fields to fill in once."""
    return planned.form.fields


def _do(desk: Desk, verb: Verb, order_id: str, values: Values) -> Done | Refused:
    case = desk.case(order_id)
    if case is None:
        return OUTSIDE
    form = FORMS[verb]
    own = form.start(case) if form.start else {}
    return submit(desk, order_id, form.read(case, {**own, **values}), held=True)


def _piece(order_id: str, case: Case | None) -> Piece:
    return Piece(order_id=order_id, subject=case.order.subject if case else "")


def _barred(piece: Piece, why: Refused) -> Barred:
    return Barred(order_id=piece.order_id, subject=piece.subject, why=why)
