"""What the open cache knows about this workstation: read once on a worker thread, then passed around as a value."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.screens.settings import choices as settings
from desktop.screens.settings.parts import About
from desktop.screens.settings.version import program_version
from sync.regulation.terms import label

if TYPE_CHECKING:
    from sync.cache.cache import Cache
    from sync.regulation.orders import Actor
    from sync.regulation.rules import Rules


@dataclass(frozen=True, slots=True)
class Known:
    """Who this workstation is, who works at it, by which rules, and what was chosen."""

    address: str
    device: str
    district: str
    actor: "Actor | None"
    signed_in: bool
    unit: str
    rules: "Rules"
    skew: timedelta
    choices: settings.Choices


def read_known(cache: "Cache") -> Known:
    """Read it all; touches the disk."""
    identity = cache.identity
    unit, actor = identity.unit, identity.actor
    return Known(
        address=identity.server_url,
        device=identity.device,
        district=identity.server_name,
        actor=actor,
        signed_in=identity.session is not None,
        unit=unit.name if unit else "",
        rules=cache.orders.rules(),
        skew=timedelta(milliseconds=identity.clock_offset_ms),
        choices=settings.read(cache.settings),
    )


def about(known: Known, folder: str, now: datetime) -> About:
    """What the settings page tells about this desk; the edition is the one in force at `now` (R1.1)."""
    edition, actor = known.rules.at(now).edition, known.actor
    return About(
        version=program_version(),
        person=f"{actor.name}（{label(actor.role)}）" if actor else "",
        unit=known.unit,
        district=f"{known.district}　{known.address}".strip(),
        device=known.device,
        measures=f"《{edition.title}》",
        rule_set=f"{edition.id}，{edition.effective_from:%Y-%m-%d} 起施行",
        data=folder,
        address=known.address,
    )
