"""函告: owed from the second 差评 on, sent by the unit, decided by the district (R13.4)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import DecideLetter, SendLetter
from sync.regulation.aftercare import Aftercare, Letter
from sync.regulation.deadlines import letter_deadline
from sync.regulation.effects.rehandling import rehandled
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.rules import Rules
from sync.regulation.terms import LetterDecision, RequestState, label

LATE = "逾期函告"


def letter_owed(order: WorkOrder, case: Case) -> Letter | None:
    """The letter that a 差评 recorded now makes the unit owe; one per handling, None before the edition's count."""
    answerable = order.answerable
    enough = order.handling_count >= case.rules.edition.handlings_before_letter.value
    known = order.aftercare.letters if order.aftercare else ()
    if answerable is None or not enough or any(each.handling == order.handling_count for each in known):
        return None
    due = letter_deadline(case.stamp.at, case.rules)
    return Letter(
        id=case.stamp.id,
        asked_by=answerable.receiver,
        decider=case.stamp.actor.unit,
        handling=order.handling_count,
        reached_at=case.stamp.at,
        due=due.due_utc,
        provisional=due.provisional,
    )


def send_letter(order: WorkOrder, act: SendLetter, case: Case) -> Made:
    """The unit's word on both handlings; one at or after its due is accepted and flagged."""
    letter, stamp = owed_letter(order), case.stamp
    if letter is None:
        raise LookupError(f"no letter is owed on order {order.id}")
    late = stamp.at >= letter.due
    sent = replace(
        letter,
        handlings=act.handlings,
        cause=act.cause,
        basis=act.basis,
        next_step=act.next_step,
        signatory=act.signatory,
        person=stamp.actor.name,
        sent_at=stamp.at,
        late=late,
    )
    text = f"差评原因：{act.cause}。下一步：{act.next_step}。签发人：{act.signatory}"
    return Made(_with(order, sent), text=text, article="R13.4", due_before=letter.due, flags=(LATE,) if late else ())


def decide_letter(order: WorkOrder, act: DecideLetter, case: Case) -> Made:
    """Accepted, the order stays closed; otherwise it is handled once more."""
    letter = next(each for each in _letters(order) if each.id == act.request)
    accepted = act.verdict is LetterDecision.ACCEPT
    decided = replace(
        letter,
        state=RequestState.GRANTED if accepted else RequestState.REFUSED,
        opinion=act.opinion,
        decided_by=case.stamp.actor.name,
        decided_at=case.stamp.at,
    )
    order, text = _with(order, decided), f"{label(act.verdict)}：{act.opinion}"
    return Made(order, text=text, article="R13.4") if accepted else rehandled(order, case, text, "R13.4")


def letters_redated(order: WorkOrder, rules: Rules) -> WorkOrder:
    """The order with the due of a letter that is still owed counted again, as a changed calendar wants it (R13.4)."""
    letter = owed_letter(order)
    if letter is None:
        return order
    due = letter_deadline(letter.reached_at, rules.under(order.edition))
    return _with(order, replace(letter, due=due.due_utc, provisional=due.provisional))


def _letters(order: WorkOrder) -> tuple[Letter, ...]:
    return order.aftercare.letters if order.aftercare else ()


def _with(order: WorkOrder, letter: Letter) -> WorkOrder:
    letters = tuple(letter if each.id == letter.id else each for each in _letters(order))
    return replace(order, aftercare=replace(order.aftercare or Aftercare(), letters=letters))


EFFECTS: Final[Effects] = {
    SendLetter: send_letter,
    DecideLetter: decide_letter,
}
