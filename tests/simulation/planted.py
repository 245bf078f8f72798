"""Bugs that a line like this tends to have, each as a patch of the real code: the simulation must catch every one.

`python -m tests.simulation --planted NAME` runs seeds with one of them in place.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from unittest.mock import patch

from sqlalchemy import Connection

from sync.cache import attempts, feed
from sync.cache.changed import NOTHING, Changed
from sync.cache.database import Database
from sync.cache.orders import Orders
from sync.cache.reminders import Reminders
from sync.client import calls
from sync.client.checking import Checking
from sync.client.errors import Portal, ServerDown
from sync.client.run import Run
from sync.contract.commands import Envelope
from sync.contract.ids import uuid7
from sync.contract.pages import Change, Entity, Gone
from sync.contract.problems import Problem
from sync.contract.receipts import BatchAnswer, CommandResult, Outcome, Receipt
from sync.district import deciding, dedupe, intake, manifest, refusals
from sync.district.deciding import decide
from sync.district.district import District
from sync.district.people.sessions import Caller
from sync.district.problem import server_fault
from sync.district.store.moments import stored
from sync.district.store.transaction import SEQUENCE, Transaction, standing

Planted = Callable[[], AbstractContextManager[Any]]


def no_dedupe() -> AbstractContextManager[Any]:
    """Every command is taken for new."""
    return patch("sync.district.dedupe.answered_before", lambda _connection, _envelope: None)


def dedupe_row_outside_the_effects_transaction() -> AbstractContextManager[Any]:
    """The answer is kept in a second transaction, after the effect was committed."""

    def take(district: District, caller: Caller, envelope: Envelope) -> CommandResult:
        with district.begin() as tx:
            earlier = dedupe.answered_before(tx.connection, envelope)
            if earlier is not None:
                return earlier
            now = district.clock.now()
            verdict = decide(tx, caller, envelope, now)
        if verdict.final:
            with district.begin() as tx:
                dedupe.remember(tx, envelope, caller.unit, verdict.result, now)
        return verdict.result

    return patch("sync.district.intake._in_one_transaction", take)


def receipt_stored_before_the_effect() -> AbstractContextManager[Any]:
    """The command is noted as applied first, so that it cannot have two effects; the effect comes after."""
    real = intake._in_one_transaction

    def take(district: District, caller: Caller, envelope: Envelope) -> CommandResult:
        with district.begin() as tx:
            earlier = dedupe.answered_before(tx.connection, envelope)
            if earlier is not None:
                return earlier
            now = district.clock.now()
            hoped = Receipt(
                number=f"SL{envelope.id}",
                command=envelope.id,
                order=envelope.order,
                hash=envelope.hash,
                seq=0,
                rev=envelope.base_rev + 1,
                received_at=now,
            )
            result = CommandResult(id=envelope.id, outcome=Outcome.APPLIED, receipt=hoped)
            dedupe.remember(tx, envelope, caller.unit, result, now)
        with patch("sync.district.dedupe.answered_before", lambda _connection, _envelope: None):
            return real(district, caller, envelope)

    return patch("sync.district.intake._in_one_transaction", take)


def fault_stored_as_the_answer() -> AbstractContextManager[Any]:
    """Where taking a command fails at the district, the failure is kept as its answer."""
    real = intake._in_one_transaction

    def take(district: District, caller: Caller, envelope: Envelope) -> CommandResult:
        try:
            return real(district, caller, envelope)
        except Exception:  # noqa: BLE001 - the bug is to catch it
            problem = server_fault()
            result = CommandResult(id=envelope.id, outcome=Outcome.REJECTED, problem=problem)
            with district.begin() as tx:
                dedupe.remember(tx, envelope, caller.unit, result, district.clock.now())
            return result

    return patch("sync.district.intake._in_one_transaction", take)


def timestamp_instead_of_sequence_in_the_feed() -> AbstractContextManager[Any]:
    """Rows of the feed are numbered by the district's clock, in seconds."""
    real_begin = District.begin
    present: list[datetime] = []

    @contextmanager
    def begin(self: District) -> Iterator[Transaction]:
        present[:] = [self.clock.now()]
        with real_begin(self) as tx:
            yield tx

    def take(self: Transaction, name: str, count: int = 1) -> int:
        if name != SEQUENCE or not present:
            return real_take(self, name, count)
        lacking = stored(present[0]) // 1_000_000 - standing(self.connection, SEQUENCE)
        return real_take(self, name, lacking)

    real_take = Transaction.take
    return _both(patch.object(District, "begin", begin), patch.object(Transaction, "take", take))


def scope_not_in_the_cursor() -> AbstractContextManager[Any]:
    """A cursor of one unit is good for another."""
    from sync.district import cursors

    real = cursors._mac
    return patch("sync.district.cursors._mac", lambda text, identity, _scope, schema: real(text, identity, "", schema))


def cursor_outside_the_pages_transaction() -> AbstractContextManager[Any]:
    """The workstation notes the cursor first and the rows after."""
    real = Orders.apply

    def apply(self: Orders, changes: Sequence[Change], cursor: str | None) -> Changed:
        return real(self, [], cursor) | real(self, changes, None)

    return patch.object(Orders, "apply", apply)


def rev_check_dropped() -> AbstractContextManager[Any]:
    """A row replaces the one that is here, however old it is."""
    real = feed._sorted

    def sort(tx: Connection, latest: dict[str, Change], generation: int) -> Any:
        tx.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS was AS SELECT id, rev FROM fact WHERE 0")
        tx.exec_driver_sql("DELETE FROM was")
        tx.exec_driver_sql("INSERT INTO was SELECT id, rev FROM fact")
        tx.exec_driver_sql("UPDATE fact SET rev = -1")
        kept = real(tx, latest, generation)
        tx.exec_driver_sql("UPDATE fact SET rev = (SELECT rev FROM was WHERE was.id = fact.id)")
        return kept

    return patch("sync.cache.feed._sorted", sort)


def left_scope_not_purged() -> AbstractContextManager[Any]:
    """What left the unit's scope stays on its machine."""
    real = feed.apply_changes

    def apply(tx: Connection, directory: Any, changes: Sequence[Change]) -> Changed:
        return real(tx, directory, [change for change in changes if change.gone is not Gone.LEFT_SCOPE])

    return patch("sync.cache.feed.apply_changes", apply)


def reset_that_touches_drafts() -> AbstractContextManager[Any]:
    """Starting over means starting over."""
    real = Orders.reset

    def reset(self: Orders, cursor: str | None = None) -> Changed:
        real(self, cursor)
        with self._database.write() as tx:
            tx.exec_driver_sql("DELETE FROM draft")
        return NOTHING

    return patch.object(Orders, "reset", reset)


def green_tick_after_a_restore() -> AbstractContextManager[Any]:
    """What was delivered stays delivered, whatever the district was restored to."""
    return patch("sync.cache.forgotten.ask_again", lambda _tx: frozenset[str]())


def power_cut_takes_an_acknowledged_draft() -> AbstractContextManager[Any]:
    """Nothing the user writes waits for the disk."""
    real = Database.write
    return patch.object(Database, "write", lambda self, *, refetchable=False: real(self, refetchable=True))


def per_order_order_broken() -> AbstractContextManager[Any]:
    """Everything that waits may leave at once, the newest first."""
    query = "WHERE state = 'waiting' AND coalesce(next_try, 0) <= :now ORDER BY turn DESC LIMIT :limit"
    return patch.object(attempts, "READY", query)


def retry_with_a_new_id() -> AbstractContextManager[Any]:
    """A command whose answer was lost is sent again under a fresh id."""
    real, sent = calls.Calls.commands, set[str]()

    def commands(self: calls.Calls, access: str, envelopes: tuple[Envelope, ...]) -> BatchAnswer:
        now = self.transport._clock.now()
        renamed = tuple(replace(each, id=uuid7(now)) if each.id in sent else each for each in envelopes)
        sent.update(each.id for each in envelopes)
        answer = real(self, access, renamed)
        back = {new.id: old.id for new, old in zip(renamed, envelopes, strict=True)}
        return replace(answer, results=tuple(_named(result, back[result.id]) for result in answer.results))

    # The renamed envelope would be signed anew; the key is not at hand here, so the district is made to trust it.
    trusting = patch("sync.district.senders.verified", lambda _envelope, _key: True)
    return _both(patch.object(calls.Calls, "commands", commands), trusting)


def _named(result: CommandResult, id: str) -> CommandResult:
    receipt = replace(result.receipt, command=id) if result.receipt else None
    return replace(result, id=id, receipt=receipt)


def five_hundred_taken_for_an_answer() -> AbstractContextManager[Any]:
    """A fault of the district's machine counts as its refusal."""
    return _answering(ServerDown, Outcome.REJECTED)


def html_taken_for_an_answer() -> AbstractContextManager[Any]:
    """Whatever comes with status 200 counts as the district's yes."""
    return _answering(Portal, Outcome.APPLIED)


def _answering(problem: type[Exception], outcome: Outcome) -> AbstractContextManager[Any]:
    real = calls.Calls.commands

    def commands(self: calls.Calls, access: str, envelopes: tuple[Envelope, ...]) -> BatchAnswer:
        try:
            return real(self, access, envelopes)
        except problem:
            now = self.transport._clock.now()
            results = tuple(_made_up(envelope, outcome, now) for envelope in envelopes)
            return BatchAnswer(results=results, changes=(), server_time=now)

    return patch.object(calls.Calls, "commands", commands)


def _made_up(envelope: Envelope, outcome: Outcome, now: datetime) -> CommandResult:
    if outcome is Outcome.REJECTED:
        refusal = Problem(type="about:blank", title="平台没有接受", advice="请稍后再试。")
        return CommandResult(id=envelope.id, outcome=outcome, problem=refusal)
    receipt = Receipt(
        number="", command=envelope.id, order=envelope.order, hash=envelope.hash, seq=0, rev=0, received_at=now
    )
    return CommandResult(id=envelope.id, outcome=outcome, receipt=receipt)


def rows_copied_in_plain_text() -> AbstractContextManager[Any]:
    """A helpful copy of every page lies beside the cache."""

    def copy(run: Run, rows: bytes) -> None:
        (run.cache.profile.root / "debug.json").write_bytes(rows)

    return _with_every_page(copy)


def rows_told_to_the_log() -> AbstractContextManager[Any]:
    """Every page is logged, in case somebody asks."""
    return _with_every_page(lambda _run, rows: logging.getLogger("duban").warning("applied %s", rows.decode()))


def _with_every_page(also: Callable[[Run, bytes], None]) -> AbstractContextManager[Any]:
    real = Run.take

    def take(self: Run, changes: Sequence[Change], apply: Callable[[], Changed]) -> None:
        also(self, b"".join(bytes(change.row) for change in changes))
        real(self, changes, apply)

    return patch.object(Run, "take", take)


def told_again_and_again() -> AbstractContextManager[Any]:
    """The tray does not remember what it said."""
    return patch.object(Reminders, "remember_all", lambda _self, _keys, _at: None)


def commands_from_before_an_upgrade_refused() -> AbstractContextManager[Any]:
    """A renewed district takes only the newest version of a command."""
    real = deciding.decide

    def decide(tx: Transaction, caller: Caller, envelope: Envelope, now: datetime) -> deciding.Verdict:
        if envelope.version == vars(deciding)["COMMAND_VERSION"]:
            return real(tx, caller, envelope, now)
        result = CommandResult(id=envelope.id, outcome=Outcome.REJECTED, problem=refusals.unsupported(envelope.version))
        return deciding.Verdict(result, final=True)

    return patch("sync.district.intake.decide", decide)


def bucket_sums_forget_removals() -> AbstractContextManager[Any]:
    """What left a scope stays in its manifest."""
    real = manifest.note

    def note(
        connection: Connection, entity: Entity, entity_id: str, left: Mapping[str, int], came: Mapping[str, int]
    ) -> None:
        real(connection, entity, entity_id, left if came else {}, came)

    return patch("sync.district.manifest.note", note)


def up_to_date_without_comparing() -> AbstractContextManager[Any]:
    """A complete pull counts as up to date, whatever the manifest says."""
    return patch.object(Checking, "agrees", lambda _self, _manifest: True)


def rows_never_counted_anew() -> AbstractContextManager[Any]:
    """The books are taken for the rows."""
    return patch.object(Checking, "recount", lambda _self: None)


def parcels_without_dedupe() -> AbstractContextManager[Any]:
    """What a courier brings is taken for new."""
    real = intake.take_batch

    def take(district: District, caller: Caller, commands: Sequence[Any]) -> BatchAnswer:
        with no_dedupe():
            return real(district, caller, commands)

    return patch("sync.district.courier.taking.take_batch", take)


def an_old_answer_moves_the_feed_back() -> AbstractContextManager[Any]:
    """What a courier brings back is applied wherever the feed stands by now."""

    def follow(self: Orders, changes: Sequence[Change], cursor: str, stood: str | None) -> Changed | None:
        return self.apply(changes, cursor)

    return patch.object(Orders, "follow", follow)


@contextmanager
def _both(*patches: AbstractContextManager[Any]) -> Iterator[None]:
    with ExitStack() as stack:
        for each in patches:
            stack.enter_context(each)
        yield


BUGS: Final[dict[str, Planted]] = {
    plant.__name__: plant
    for plant in (
        no_dedupe,
        dedupe_row_outside_the_effects_transaction,
        receipt_stored_before_the_effect,
        fault_stored_as_the_answer,
        timestamp_instead_of_sequence_in_the_feed,
        scope_not_in_the_cursor,
        cursor_outside_the_pages_transaction,
        rev_check_dropped,
        left_scope_not_purged,
        reset_that_touches_drafts,
        green_tick_after_a_restore,
        power_cut_takes_an_acknowledged_draft,
        per_order_order_broken,
        retry_with_a_new_id,
        five_hundred_taken_for_an_answer,
        html_taken_for_an_answer,
        rows_copied_in_plain_text,
        rows_told_to_the_log,
        told_again_and_again,
        commands_from_before_an_upgrade_refused,
        bucket_sums_forget_removals,
        up_to_date_without_comparing,
        rows_never_counted_anew,
        parcels_without_dedupe,
        an_old_answer_moves_the_feed_back,
    )
}
