"""A small district for the cache's tests: three units, their people, and a hand that writes facts by the Measures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import msgspec

from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile
from sync.contract import codec
from sync.contract.access import Session
from sync.contract.commands import BlobRef, Envelope, compose, signed
from sync.contract.ids import uuid7
from sync.contract.pages import Change, Entity, Gone
from sync.contract.receipts import CommandResult, Outcome, Receipt
from sync.regulation.acts import Act, Dispatch, Progress, Register, Sign
from sync.regulation.effects import Stamp, apply
from sync.regulation.orders import Actor, Attachment, Reporter, Unit, WorkOrder
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Kind, Level
from tests.helpers.clocks import SteadyClock

KEY = bytes(range(32))
PHONE = "13987654321"

DISTRICT = Unit(id="q", name="区政务管理办", level=Level.DISTRICT)
TOWN = Unit(id="t1", name="清溪镇", level=Level.TOWNSHIP, parent="q")
VILLAGE = Unit(id="v1", name="石桥村", level=Level.VILLAGE, parent="t1")
OTHER_VILLAGE = Unit(id="v2", name="柳林村", level=Level.VILLAGE, parent="t1")
BUREAU = Unit(id="d1", name="区住建局", level=Level.DEPARTMENT, parent="q")
UNITS = {unit.id: unit for unit in (DISTRICT, TOWN, VILLAGE, OTHER_VILLAGE, BUREAU)}

CLERK = Actor(user="u0", name="区管理员", unit="q", level=Level.DISTRICT)
TOWN_CLERK = Actor(user="u1", name="赵敏", unit="t1", level=Level.TOWNSHIP)
VILLAGE_CLERK = Actor(user="u2", name="钱伟", unit="v1", level=Level.VILLAGE)


class Hand:
    """Writes facts as the district would: every act makes a new revision."""

    def __init__(self, clock: SteadyClock) -> None:
        self.clock = clock
        self.numbers = count(1)

    def registered(
        self,
        *,
        subject: str = "路灯不亮",
        kind: Kind = Kind.HELP,
        tags: tuple[str, ...] = (),
        body: str = "",
        reporter: Reporter = Reporter(name="孙某", phone=PHONE),
    ) -> WorkOrder:
        """A new order in the district's tray."""
        now = self.clock.now()
        act = Register(
            number=f"DB20260928{next(self.numbers):06d}",
            source="市12345政务服务热线",
            kind=kind,
            subject=subject,
            body=body or f"{subject}，影响群众出行，请尽快处理。",
            received_at=now,
            place="清溪镇石桥村三组",
            tags=tags,
            reporter=reporter,
        )
        return apply(None, act, self.stamp(CLERK, 1, uuid7(now)), DEFAULT_RULES, UNITS)

    def dispatched(self, unit: str = "v1", **words: object) -> WorkOrder:
        """A new order assigned to `unit` (a village's goes through its township)."""
        return self.act(self.registered(**words), Dispatch(unit=unit), CLERK)  # type: ignore[arg-type]

    def signed(self, order: WorkOrder, actor: Actor = VILLAGE_CLERK) -> WorkOrder:
        """The actor's unit signs for its hop."""
        hop = order.hop_of(actor.unit)
        assert hop is not None
        return self.act(order, Sign(hop=hop.id), actor)

    def act(
        self, order: WorkOrder, act: Act, actor: Actor, *, id: str = "", attachments: Sequence[Attachment] = ()
    ) -> WorkOrder:
        """The fact after `act`."""
        stamp = self.stamp(actor, order.rev + 1, id or uuid7(self.clock.now()))
        return apply(order, act, stamp, DEFAULT_RULES, UNITS, tuple(attachments))

    def stamp(self, actor: Actor, rev: int, id: str) -> Stamp:
        """What goes with an act."""
        now = self.clock.now()
        return Stamp(
            id=id,
            at=now,
            composed_at=now,
            actor=actor,
            unit_name=UNITS[actor.unit].name,
            device="elsewhere",
            rev=rev,
        )


def change(order: WorkOrder, rev: int | None = None) -> Change:
    """The feed's line for an order."""
    row = order if rev is None else replace(order, rev=rev)
    return Change(entity=Entity.ORDER, id=order.id, rev=row.rev, row=msgspec.Raw(codec.dumps(row)))


def gone(order: WorkOrder, reason: Gone = Gone.LEFT_SCOPE) -> Change:
    """The feed's line for an order that left."""
    return Change(entity=Entity.ORDER, id=order.id, rev=order.rev + 1, gone=reason)


def unit_changes() -> list[Change]:
    """The feed's lines for the units."""
    return [
        Change(entity=Entity.UNIT, id=unit.id, rev=1, row=msgspec.Raw(codec.dumps(unit))) for unit in UNITS.values()
    ]


def session_of(actor: Actor) -> Session:
    """A session as the district gives it."""
    return Session(access="a", refresh="r", expires_in=3600, actor=actor, unit=UNITS[actor.unit])


def desk(profile: Profile, clock: SteadyClock, actor: Actor = VILLAGE_CLERK, key: bytes = KEY) -> Cache:
    """An open cache of an enrolled workstation with the units in it and `actor` signed in."""
    cache = open_cache(profile, key, clock)
    cache.identity.device = "here"
    cache.identity.session = session_of(actor)
    cache.orders.apply(unit_changes(), "c0")
    return cache


def envelope(
    cache: Cache, order: WorkOrder, act: Act, at: datetime, *, id: str = "", blobs: tuple[BlobRef, ...] = ()
) -> Envelope:
    """A signed command as the desk makes it."""
    actor = cache.identity.actor
    assert actor is not None
    made = compose(
        act,
        id=id or uuid7(at),
        device=cache.identity.device,
        user=actor.user,
        order=order.id,
        base_rev=order.rev,
        composed_at=at,
        blobs=blobs,
    )
    return signed(made, cache.identity.device_key())


def applied(command: Envelope, rev: int, at: datetime) -> CommandResult:
    """The district's yes."""
    receipt = Receipt(
        number=f"SL{command.id[:8]}",
        command=command.id,
        order=command.order,
        hash=command.hash,
        seq=rev,
        rev=rev,
        received_at=at + timedelta(seconds=1),
    )
    return CommandResult(id=command.id, outcome=Outcome.APPLIED, receipt=receipt)


def note(cache: Cache, order: WorkOrder, clock: SteadyClock) -> Envelope:
    """A progress note, signed."""
    clock.tick()
    return envelope(cache, order, Progress(hop=order.assignments[1].id, text="已联系施工队"), clock.now())
