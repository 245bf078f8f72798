"""Decides one command inside its transaction: scope, version, attachments, conflict, then the Measures."""

from dataclasses import dataclass
from datetime import datetime

from sync.contract import codec
from sync.contract.commands import Envelope, act_of, unit_act_of, written_at
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.contract.version import COMMAND_VERSION
from sync.district import receipts, refusals
from sync.district.acting import RefusedByRule, perform
from sync.district.blobs.keeping import attachments_of
from sync.district.blobs.originals import announce
from sync.district.conflicts import APPENDING, moved_since
from sync.district.identity import epoch_began
from sync.district.orders import load_order
from sync.district.people.sessions import Caller
from sync.district.problem import malformed
from sync.district.scope import redacted_for, standing_in
from sync.district.store.transaction import Transaction
from sync.district.units.designations import declare
from sync.regulation.acts import UNIT_ACTS, Act
from sync.regulation.orders import Attachment, TimelineEntry
from sync.regulation.terms import Level, Verb


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to a command; `final` ones are kept and given again, the others may turn out differently later."""

    result: CommandResult
    final: bool


def decide(tx: Transaction, caller: Caller, envelope: Envelope, now: datetime) -> Verdict:
    """Check everything, then act. Writes the effect only when the answer is *applied*."""
    if envelope.type in UNIT_ACTS:
        return _decide_own(tx, caller, envelope, now)
    problem = _out_of_scope(tx, caller, envelope)
    if problem is not None:
        # Final, although the order may come back: a copy that lingers on the line must not act on a refused command.
        return _refused(envelope, problem, final=True)
    if envelope.version > COMMAND_VERSION:
        return _refused(envelope, refusals.unsupported(envelope.version), final=False)
    try:
        act = act_of(envelope)
    except codec.Malformed as error:
        return _refused(envelope, malformed(error), final=True)
    brought = attachments_of(tx.connection, caller.unit, envelope.blobs)
    if isinstance(brought, str):
        return _answered(envelope, Outcome.RETRY_LATER, refusals.missing_blob(brought), final=False)
    order = None if envelope.type is Verb.REGISTER else load_order(tx.connection, envelope.order)
    unseen = moved_since(order, envelope, act, epoch_began(tx.connection)) if order else None
    if unseen is not None and envelope.type not in APPENDING:
        return _answered(envelope, Outcome.CONFLICT, refusals.changed_meanwhile(unseen), final=True)
    return _act(tx, caller, envelope, act, unseen, brought, now)


def _decide_own(tx: Transaction, caller: Caller, envelope: Envelope, now: datetime) -> Verdict:
    """What a unit says of itself: nobody else's version can be in its way (R6.7)."""
    if envelope.order != caller.unit:
        return _refused(envelope, refusals.foreign_unit(), final=True)
    if envelope.version > COMMAND_VERSION:
        return _refused(envelope, refusals.unsupported(envelope.version), final=False)
    try:
        rev = declare(tx, unit_act_of(envelope), caller.user.actor(tx.units), envelope.id, now)
    except codec.Malformed as error:
        return _refused(envelope, malformed(error), final=True)
    except RefusedByRule as error:
        return _refused(envelope, refusals.by_rule(error.refused), final=True)
    return _applied(tx, envelope, rev, now)


def _act(
    tx: Transaction,
    caller: Caller,
    envelope: Envelope,
    act: Act,
    unseen: TimelineEntry | None,
    brought: tuple[Attachment, ...],
    now: datetime,
) -> Verdict:
    try:
        after = perform(
            tx,
            act,
            order_id=envelope.order,
            actor=caller.user.actor(tx.units),
            command_id=envelope.id,
            at=now,
            device=envelope.device,
            composed_at=written_at(envelope),
            last_contact=envelope.last_contact,
            attachments=brought,
            written_before=unseen.rev if unseen else None,
        )
    except RefusedByRule as error:
        return _refused(envelope, refusals.by_rule(error.refused), final=True)
    announce(tx, caller.unit, envelope.blobs)
    return _applied(tx, envelope, after.rev, now)


def _applied(tx: Transaction, envelope: Envelope, rev: int, now: datetime) -> Verdict:
    receipt = receipts.issue(tx, envelope, rev, now)
    return Verdict(CommandResult(id=envelope.id, outcome=Outcome.APPLIED, receipt=receipt), final=True)


def _out_of_scope(tx: Transaction, caller: Caller, envelope: Envelope) -> Problem | None:
    """Why the caller's unit may not touch the order (R3.1, R17.1), whatever the workstation believed."""
    if envelope.type is Verb.REGISTER:
        return _not_to_register(tx, caller, envelope)
    standing = standing_in(tx.connection, caller.unit, envelope.order)
    if standing is None:
        return refusals.unknown_order()
    if redacted_for(tx.connection, caller.unit, envelope.order):
        return refusals.withdrawn()
    return None if standing else refusals.left_scope()


def _not_to_register(tx: Transaction, caller: Caller, envelope: Envelope) -> Problem | None:
    """Who may not register at all does not learn either whether there is such an order (R3.1)."""
    if tx.units[caller.unit].level is not Level.DISTRICT:
        return None  # the Measures refuse it
    return None if load_order(tx.connection, envelope.order) is None else refusals.id_reused()


def _refused(envelope: Envelope, problem: Problem, *, final: bool) -> Verdict:
    return _answered(envelope, Outcome.REJECTED, problem, final=final)


def _answered(envelope: Envelope, outcome: Outcome, problem: Problem, *, final: bool) -> Verdict:
    return Verdict(CommandResult(id=envelope.id, outcome=outcome, problem=problem), final)
