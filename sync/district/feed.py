"""Writes the feed: one live row per scope and thing, so that its size follows what lives and not what happened.

A scope is a unit's id, or `*` for what everyone gets (units and rules).
"""

from collections.abc import Set
from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, delete, insert, select

from sync.contract.pages import Entity, Gone
from sync.district import manifest
from sync.district.scope import kept_from, scopes_of
from sync.district.store.moments import stored
from sync.district.store.tables import feed
from sync.district.store.transaction import SEQUENCE, Transaction
from sync.regulation.orders import WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.withholding import knowing

EVERYONE: Final = manifest.EVERYONE
NEVER: Final = 2**62
"""Rank of an open order without a deadline: after all that have one."""

_THING: Final = (feed.c.entity == bindparam("kind"), feed.c.entity_id == bindparam("which"))
_IN_THESE: Final = feed.c.scope.in_(bindparam("scopes", expanding=True))
_KNOWN: Final = (feed.c.scope, feed.c.rev, feed.c.since, feed.c.gone)
_TAKEN_OUT: Final = delete(feed).where(*_THING, _IN_THESE).returning(*_KNOWN)
_STANDING: Final = select(feed.c.scope, feed.c.gone).where(*_THING)


@dataclass(frozen=True, slots=True)
class Place:
    """How soon a first sync needs a row: phase 0 units and rules, 1 open orders by due, 2 closed, newest first."""

    phase: int
    rank: int


def publish(
    tx: Transaction,
    scopes: Set[str],
    entity: Entity,
    entity_id: str,
    rev: int,
    place: Place,
    gone: Gone | None = None,
    knowing: Set[str] = frozenset(),
) -> None:
    """Put the row's newest state into every scope, each under a fresh sequence number; the manifest follows.

    `knowing` are the scopes that see the reporter although others below the district do not (R17.3).
    """
    if not scopes:
        return
    thing = {"kind": entity.value, "which": entity_id, "scopes": list(scopes)}
    lived = [row for row in tx.connection.execute(_TAKEN_OUT, thing) if row.gone is None]
    since = {row.scope: row.since for row in lived}
    came = {} if gone else dict.fromkeys(scopes, rev)
    manifest.note(tx.connection, entity, entity_id, {row.scope: row.rev for row in lived}, came)
    last = tx.take(SEQUENCE, len(scopes))
    same = {"entity": entity.value, "entity_id": entity_id, "rev": rev, "gone": gone.value if gone else None}
    numbered = [(scope, last - n) for n, scope in enumerate(sorted(scopes))]
    rows = [
        {
            **same,
            "scope": scope,
            "seq": seq,
            "phase": place.phase,
            "rank": place.rank,
            "since": since.get(scope, seq),
            "knows": scope in knowing,
        }
        for scope, seq in numbered
    ]
    tx.connection.execute(insert(feed), rows)


def publish_order(tx: Transaction, order: WorkOrder) -> None:
    """Tell every unit involved and those above it; tell those no longer involved that it left (R3.1).

    Whoever must not know of it any more is told so, also where it had left before: what was written about it there
    goes too (R17.1).
    """
    about = {"kind": Entity.ORDER.value, "which": order.id}
    standing = {row.scope: row.gone for row in tx.connection.execute(_STANDING, about)}
    now, secret = scopes_of(order, tx.units), kept_from(order, tx.units, standing)
    left = {scope for scope, gone in standing.items() if gone != Gone.LEFT_SCOPE.value} - now - secret
    pulled = {scope for scope in secret if standing[scope] != Gone.REDACTED.value}
    place = place_of(order)
    publish(tx, now, Entity.ORDER, order.id, order.rev, place, knowing=knowing(order))
    publish(tx, left, Entity.ORDER, order.id, order.rev, place, Gone.LEFT_SCOPE)
    publish(tx, pulled, Entity.ORDER, order.id, order.rev, place, Gone.REDACTED)


def place_of(order: WorkOrder) -> Place:
    """Where the order stands in a first sync."""
    if order.state.over and owed_letter(order) is None:
        return Place(2, -stored(order.closed_at) if order.closed_at else NEVER)
    due = due_of(order)
    return Place(1, due if due is not None else NEVER)


def due_of(order: WorkOrder) -> int | None:
    """The nearest due moment of its live assignments or of an owed 函告 (R13.4) as stored, None where no clock runs."""
    letter = owed_letter(order)
    dues = [stored(hop.due) for hop in order.assignments if hop.live]
    return min([*dues, stored(letter.due)] if letter else dues, default=None)
