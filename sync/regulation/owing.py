"""What is still owed after a closing: verification, letter, callback, explanation (R13.2-R13.5); pure questions."""

from sync.regulation.aftercare import Letter, Verification
from sync.regulation.orders import Callback, WorkOrder
from sync.regulation.terms import OrderState, RequestState


def rated(order: WorkOrder) -> Callback | None:
    """The last callback of this handling that brought a rating; an attempt without one takes nothing away (R13.1)."""
    return next((each for each in reversed(_current(order)) if each.rating is not None), None)


def bad_rating(order: WorkOrder) -> Callback | None:
    """The 差评 that stands on this handling now, if one does."""
    last = rated(order)
    return last if last is not None and last.rating is not None and last.rating.bad else None


def verification(order: WorkOrder, callback: Callback) -> Verification | None:
    """What the district found about this 差评 (R13.2)."""
    found = order.aftercare.verifications if order.aftercare else ()
    return next((each for each in found if each.callback == callback.id), None)


def unverified(order: WorkOrder) -> Callback | None:
    """The 差评 that waits for its verification (R13.2)."""
    bad = bad_rating(order)
    return bad if bad is not None and verification(order, bad) is None else None


def owes_explanation(order: WorkOrder) -> bool:
    """True while nobody has explained, since the 差评, what stood against the wish or was too much to ask (R13.5)."""
    bad = bad_rating(order)
    found = verification(order, bad) if bad else None
    if bad is None or found is None or not found.conclusion.calls_for_explanation:
        return False
    explained = order.intake.explanations if order.intake else ()
    return not any(each.told_at >= bad.at for each in explained)


def owes_callback(order: WorkOrder) -> bool:
    """True while a re-handled, closed order waits for somebody to reach the reporter again (R13.3)."""
    again = order.handling_count > 1 and order.state is OrderState.CLOSED
    return again and not any(each.reached for each in _current(order))


def open_letter(order: WorkOrder) -> Letter | None:
    """The 函告 that is owed, or sent and undecided (R13.4)."""
    letters = order.aftercare.letters if order.aftercare else ()
    return next((each for each in reversed(letters) if each.state is RequestState.PENDING), None)


def owed_letter(order: WorkOrder) -> Letter | None:
    """The 函告 that the unit still has to send (R13.4)."""
    letter = open_letter(order)
    return letter if letter is not None and letter.owed else None


def _current(order: WorkOrder) -> tuple[Callback, ...]:
    handlings = order.aftercare.handlings if order.aftercare else ()
    return order.callbacks[handlings[-1].callbacks :] if handlings else order.callbacks
