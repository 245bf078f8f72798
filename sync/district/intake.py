"""Takes commands in: each one is checked, performed and answered in one transaction, and cannot harm its neighbours."""

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from sync.contract import bounds, codec
from sync.contract.commands import Envelope
from sync.contract.pages import Change
from sync.contract.problems import Problem
from sync.contract.receipts import BatchAnswer, CommandResult, Outcome
from sync.district import dedupe, manifest, refusals
from sync.district.briefly import briefly
from sync.district.deciding import decide
from sync.district.district import District
from sync.district.faults import fault_words
from sync.district.following import known_here, moved
from sync.district.people.sessions import Caller
from sync.district.problem import malformed, server_fault
from sync.district.reading import one_order
from sync.district.senders import wrong_sender

log = logging.getLogger("duban.district")


def take_batch(
    district: District, caller: Caller, commands: Sequence[Any], cursor: str = "", *, brief: bool = False
) -> BatchAnswer:
    """Take the commands in their order; the answer tells how each fared and how their orders stand now.

    `cursor` is where the sender stands in the feed; the answer moves it on where nothing else is new. A sender that
    stands in the feed of before a restore fetches anew first: what of its earlier commands was lost must come before
    these. `brief` leaves out rows that the sender can work out.
    """
    strange = bool(cursor) and not known_here(district, caller.unit, cursor)
    stuck: set[str] = set()
    results: list[CommandResult] = []
    orders: dict[str, None] = {}
    for raw in commands:
        envelope = _envelope(raw)
        if isinstance(envelope, CommandResult):
            results.append(envelope)
            continue
        if strange:
            results.append(_without_effect(envelope.id, Outcome.RETRY_LATER, refusals.fetch_first()))
            continue
        results.append(_take(district, caller, envelope, stuck))
        orders[envelope.order] = None
    with district.read() as connection:
        changes = tuple(_present(connection, district, caller.unit, orders))
        after = moved(connection, district, caller.unit, cursor, orders)
        said = manifest.whole(connection, caller.unit).text if after else ""
    if brief:
        changes = tuple(briefly(changes, results))
    now = district.clock.now()
    return BatchAnswer(results=tuple(results), changes=changes, server_time=now, cursor=after, manifest=said)


def _envelope(raw: Any) -> Envelope | CommandResult:
    try:
        envelope = codec.build(raw, Envelope)
        bounds.check(envelope)
    except codec.Malformed as error:
        # Nothing of it is written down: whoever sends rubbish may have put anybody's data anywhere.
        log.warning("an unreadable command was refused")
        known = raw.get("id", "") if isinstance(raw, dict) else ""
        return _without_effect(known if isinstance(known, str) else "", Outcome.REJECTED, malformed(error))
    return envelope


def _take(district: District, caller: Caller, envelope: Envelope, stuck: set[str]) -> CommandResult:
    if envelope.order in stuck:
        return _without_effect(envelope.id, Outcome.RETRY_LATER, refusals.waits_for_earlier())
    try:
        result = _in_one_transaction(district, caller, envelope)
    except Exception as error:  # noqa: BLE001 - the others of the batch are taken whatever happens to one
        # A fault is never stored as the answer: the same command is welcome again. Its message may quote a reporter.
        log.error("command %s could not be taken\n%s", envelope.id, fault_words(error))  # noqa: TRY400
        result = _without_effect(envelope.id, Outcome.RETRY_LATER, server_fault())
    if result.outcome is Outcome.RETRY_LATER:
        stuck.add(envelope.order)
    _note(envelope, result)
    return result


def _note(envelope: Envelope, result: CommandResult) -> None:
    """A refusal is logged by ids, kind and article only; its words may hold a reporter's data."""
    if result.outcome is Outcome.REJECTED and result.problem is not None:
        why = result.problem.article or result.problem.type
        log.info("command %s (%s) of device %s was refused: %s", envelope.id, envelope.type, envelope.device, why)


def _in_one_transaction(district: District, caller: Caller, envelope: Envelope) -> CommandResult:
    """Dedupe row, effect, receipt and feed rows: all of them or none."""
    foreign = wrong_sender(caller, envelope)
    if foreign is not None:
        return _without_effect(envelope.id, Outcome.REJECTED, foreign)
    with district.begin() as tx:
        earlier = dedupe.answered_before(tx.connection, envelope)
        if earlier is not None:
            return earlier
        now = district.clock.now()
        verdict = decide(tx, caller, envelope, now)
        if verdict.final:
            dedupe.remember(tx, envelope, caller.unit, verdict.result, now)
        return verdict.result


def _without_effect(command: str, outcome: Outcome, problem: Problem) -> CommandResult:
    return CommandResult(id=command, outcome=outcome, problem=problem)


def _present(connection: Connection, district: District, unit: str, orders: Iterable[str]) -> Iterable[Change]:
    for order in orders:
        change = one_order(connection, unit, order, district.units, unit != district.top.id)
        if change is not None:
            yield change
