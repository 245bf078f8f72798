"""The one way in which anything happens to an order: the rules are asked, the effect is applied, everything is written.

Intake, the command line, the hotline loader and the demo all act through `perform`.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from sync.district.consequences import follow, stands_against
from sync.district.orders import load_order, number_taken, save_order
from sync.district.store.transaction import Transaction
from sync.regulation.acts import VERBS, Act, Register
from sync.regulation.effects import Stamp, apply
from sync.regulation.orders import Actor, Attachment, Unit, WorkOrder
from sync.regulation.terms import Level, Role
from sync.regulation.verdicts import Refused, refused
from sync.regulation.withholding import strays
from sync.regulation.workflow import may

FOLLOWING: Final = UUID("2f0a7f0e-9d0c-4f6e-8a57-5b2b7f3a9c10")
"""Namespace of the ids of acts that follow by themselves from a command."""


UNNAMED: Final = "这件工单限定了知悉范围，不能交给名单以外的单位。"


class RefusedByRule(Exception):
    """The Measures say no; `refused` carries the article, the reason and the remedy."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(f"{refused.article} {refused.reason}")
        self.refused = refused


def perform(
    tx: Transaction,
    act: Act,
    *,
    order_id: str,
    actor: Actor,
    command_id: str,
    at: datetime,
    device: str = "",
    composed_at: datetime | None = None,
    last_contact: datetime | None = None,
    attachments: Sequence[Attachment] = (),
    written_before: int | None = None,
) -> WorkOrder:
    """Do `act` to the order and write the new facts. `at` is the district's time, which decides timeliness (R12.9).

    `written_before` is the first revision that the writer did not know of, where the order had moved on meanwhile.
    Raises RefusedByRule; nothing has been written then.
    """
    before = load_order(tx.connection, order_id)
    _check(tx, act, before, actor, at, attachments)
    stamp = Stamp(
        id=command_id,
        at=at,
        composed_at=composed_at or at,
        actor=actor,
        unit_name=tx.units[actor.unit].name,
        device=device,
        rev=before.rev + 1 if before else 1,
        last_contact=last_contact,
        order_id=order_id,
        written_before_rev=written_before,
    )
    order = apply(before, act, stamp, tx.rules, tx.units, attachments)
    if strays(order):
        raise RefusedByRule(refused("R17.1", UNNAMED, "请先调整知悉范围，再交办。"))
    save_order(tx, order, before)
    for next_act in follow(tx, act, before, order, at):
        next_id = str(uuid5(FOLLOWING, f"{command_id}/{VERBS[type(next_act)]}"))
        order = perform(tx, next_act, order_id=order_id, actor=district_actor(tx), command_id=next_id, at=at)
    return order


def district_actor(tx: Transaction, user: str = "district", name: str = "区级平台") -> Actor:
    """Whoever acts for the district itself from the command line."""
    top = next(unit for unit in tx.units.values() if unit.level is Level.DISTRICT)
    return actor_of(top, user, name)


def actor_of(unit: Unit, user: str, name: str, role: Role = Role.ADMINISTRATOR) -> Actor:
    """A person who acts for `unit`."""
    return Actor(user=user, name=name, unit=unit.id, level=unit.level, role=role)


def _check(
    tx: Transaction, act: Act, before: WorkOrder | None, actor: Actor, at: datetime, attachments: Sequence[Attachment]
) -> None:
    """Raises RefusedByRule."""
    if isinstance(act, Register) and number_taken(tx.connection, act.number):
        raise RefusedByRule(refused("R2.1", "这个工单编号已经用过。", "请核对是否重复登记，或改用新的编号。"))
    # A file that the order has already, such as the reporter's own photo, is no paper of the handlers (R14.4).
    known = {paper.sha256 for paper in before.attachments} if before else set()
    papers = any(paper.sha256 not in known for paper in attachments)
    verdict = may(before, VERBS[type(act)], actor, at, act=act, units=tx.units, rules=tx.rules, with_papers=papers)
    if isinstance(verdict, Refused):
        raise RefusedByRule(verdict)
    if in_the_books := stands_against(tx, act, before):
        raise RefusedByRule(in_the_books)
