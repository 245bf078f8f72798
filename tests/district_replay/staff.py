"""People with workstations who speak to a district through its own intake, without a line between them."""

import base64
from dataclasses import dataclass
from random import Random

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract import codec
from sync.contract.commands import Envelope, compose, signed
from sync.contract.ids import uuid7
from sync.contract.receipts import CommandResult
from sync.district.district import District
from sync.district.intake import take_batch
from sync.district.people.enrolment import Device
from sync.district.people.sessions import Caller
from sync.district.people.users import User
from sync.regulation.acts import Act
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.terms import Role


@dataclass(frozen=True)
class Person:
    """Somebody of one unit at one workstation."""

    unit: str
    role: Role
    key: Ed25519PrivateKey

    def caller(self) -> Caller:
        """As the district knows them once they have signed in."""
        public = self.key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        device = Device(
            id=f"device-{self.unit}-{self.role}",
            unit=self.unit,
            name="办公室电脑",
            public_key=base64.urlsafe_b64encode(public).decode(),
            active=True,
        )
        name = f"{self.unit}-{self.role}"
        user = User(id=name, username=name, name=name, unit=self.unit, role=self.role, password="", active=True)
        return Caller(user=user, device=device, family="")

    def actor(self, district: District) -> Actor:
        """As the rules know them."""
        return self.caller().user.actor(district.units)

    def write(self, act: Act, order: WorkOrder, district: District, random: Random) -> Envelope:
        """A signed command."""
        now, caller = district.clock.now(), self.caller()
        return signed(
            compose(
                act,
                id=uuid7(now, random.getrandbits),
                device=caller.device.id,
                user=caller.user.id,
                order=order.id,
                base_rev=order.rev,
                composed_at=now,
            ),
            self.key,
        )

    def send(self, envelope: Envelope, district: District) -> CommandResult:
        """The district's answer."""
        return take_batch(district, self.caller(), [codec.plain(envelope)]).results[0]


def person(unit: str, role: Role = Role.ADMINISTRATOR) -> Person:
    """Somebody with a fresh key."""
    return Person(unit, role, Ed25519PrivateKey.generate())
