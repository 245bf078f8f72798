"""What the district's own books say to an act before it is done, and what follows from it in the same transaction."""

from collections.abc import Iterator
from datetime import datetime

from sync.district import precedents, repeating
from sync.district.sources import unknown_source
from sync.district.store.transaction import Transaction
from sync.district.upstream import pushes
from sync.regulation.acts import AcknowledgeUpstream, Act, LinkRepeat, PushUpstream, Register
from sync.regulation.orders import WorkOrder
from sync.regulation.verdicts import Refused


def stands_against(tx: Transaction, act: Act, order: WorkOrder | None) -> Refused | None:
    """What only the district can know: its sources (R2.1), its orders (R16.1), its pushes (R5.3)."""
    if isinstance(act, Register):
        return unknown_source(tx.connection, act.source)
    if isinstance(act, LinkRepeat):
        return repeating.no_first(tx.connection, act, order)
    if isinstance(act, PushUpstream | AcknowledgeUpstream):
        return pushes.not_waiting(tx.connection, act.push, order)
    return None


def follow(tx: Transaction, act: Act, before: WorkOrder | None, after: WorkOrder, at: datetime) -> Iterator[Act]:
    """Keep the books that go with the act; gives the acts that follow by themselves."""
    if isinstance(act, Register):
        link = repeating.sure_link(tx.connection, after)
        repeating.remember_keys(tx.connection, after)
        if link is not None:
            yield link
    if isinstance(act, PushUpstream):
        pushes.note_sent(tx.connection, act.push, at)
    if isinstance(act, AcknowledgeUpstream):
        pushes.note_arrived(tx.connection, act.push, act.receipt, at)
    was_over = before is not None and before.state.over
    if after.state.over and not was_over:
        precedents.remember_handler(tx.connection, after)
        pushes.begin(tx, after, at)
    if was_over and not after.state.over:
        pushes.withdraw(tx.connection, after)
