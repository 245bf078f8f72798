"""Submitting: the regulation is asked, the envelope is signed and put into the outbox, and the draft goes with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from desktop.actions.case import Case, Values
from desktop.actions.copies import for_the_line
from desktop.actions.desk import Desk
from desktop.actions.form import Fault, Finish, Form, faults
from desktop.actions.forms import FORMS
from sync.cache.changed import Changed
from sync.cache.outbox_item import OutboxItem
from sync.cache.resolving import Instead
from sync.cache.sealing import due_of, seal
from sync.contract.commands import BlobRef
from sync.regulation.acts import VERBS, Act
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused, may

TAKE_BACK: Final = timedelta(seconds=10)
"""How long what somebody submits stays here, so that it can be taken back."""

PRESSING: Final = timedelta(minutes=1)
"""So near a deadline what is not about the reporter leaves at once: the district's receipt decides (R12.9)."""

OUTSIDE: Final = Refused(
    article="R3.1", reason="这件工单已不在本单位的范围内。", remedy="写好的文字仍在草稿里，可以复制后另行使用。"
)


@dataclass(frozen=True, slots=True)
class Done:
    """The command waits in the outbox; `changed` says what to read again."""

    changed: Changed
    item: OutboxItem


@dataclass(frozen=True, slots=True)
class Incomplete:
    """The form lacks something; nothing was done."""

    faults: tuple[Fault, ...]


def submit(
    desk: Desk,
    order_id: str,
    act: Act,
    *,
    draft: str | None = None,
    blobs: tuple[BlobRef, ...] = (),
    instead: Instead | None = None,
    held: bool = False,
) -> Done | Refused:
    """Put `act` on the order into the outbox, or say with the article why it may not be done.

    `draft` is the draft's id that becomes the command, `instead` names the conflict that it ends; both go in the same
    transaction. `held`: it stays here for TAKE_BACK unless its deadline is PRESSING; what is about a reporter always
    stays. Raises NotInConflict.
    """
    case = desk.case(order_id)
    if case is None:
        return OUTSIDE
    verdict = may(
        case.order, VERBS[type(act)], case.actor, case.now,
        act=act, units=case.units, rules=case.rules, with_papers=bool(blobs),
    )  # fmt: skip
    if isinstance(verdict, Refused):
        return verdict
    return _put(desk, case, act, draft, blobs, instead, held=held)


def standing(case: Case, verb: Verb, *, papers: bool) -> Refused | None:
    """What stands against a verb whatever is written; `papers`: attachments come with it (R14.4)."""
    verdict = may(case.order, verb, case.actor, case.now, rules=case.rules, with_papers=papers)
    return verdict if isinstance(verdict, Refused) else None


def fill_in(
    desk: Desk,
    order_id: str,
    form: Form,
    values: Values,
    finish: Finish,
    *,
    request: str = "",
    draft: str | None = None,
    blobs: tuple[BlobRef, ...] = (),
) -> Done | Incomplete | Refused:
    """Check a filled-in form, read the act from it and submit that, held for TAKE_BACK."""
    case = desk.case(order_id, request)
    if case is None:
        return OUTSIDE
    given = {**values, "verdict": finish.value} if finish.value else values
    found = faults(form, given, finish)
    if found:
        return Incomplete(tuple(found))
    return submit(desk, order_id, form.read(case, given), draft=draft, blobs=blobs, held=True)


def _put(
    desk: Desk,
    case: Case,
    act: Act,
    draft: str | None,
    blobs: tuple[BlobRef, ...],
    instead: Instead | None,
    *,
    held: bool,
) -> Done:
    blobs = tuple(for_the_line(desk, blob) for blob in blobs)
    envelope = seal(desk.cache, desk.clock, case.order, act, case.actor, blobs)
    form, due = FORMS.get(envelope.type), due_of(case.order, act)
    stays = (form and form.about_reporter) or (held and not _pressing(envelope.composed_at, due))
    hold = envelope.composed_at + TAKE_BACK if stays else None
    changed = desk.cache.outbox.put(envelope, due=due, hold_until=hold, draft=draft, instead=instead)
    item = desk.cache.outbox.get(envelope.id)
    if item is None:
        raise LookupError(envelope.id)
    return Done(changed, item)


def _pressing(now: datetime, due: datetime | None) -> bool:
    return due is not None and now <= due < now + PRESSING
