"""A newer version of this program: whether the district's offer is believed here, and fetching its file on wish."""

import os
import platform
import shlex
import sys
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from desktop.actions.being_told import Snooze
from desktop.actions.desk import Desk
from sync.cache.changed import Changed
from sync.cache.releases import Fetch, Releases, Stage
from sync.contract import codec
from sync.contract.release import Here, Offer, Refusal, SignedRelease, judged, number, trusted_keys
from sync.contract.version import OLDEST_SCHEMA
from sync.regulation.workdays import local_day

_MACHINES: Final = {"AMD64": "x86_64", "ARM64": "aarch64"}


@dataclass(frozen=True, slots=True)
class Machine:
    """What this program runs on: its own version, the platform, and the glibc or the build of Windows."""

    version: str
    platform: str
    system: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`verdict` on what the district offers, None where it offers nothing. `here`: bytes that have come of `fetch`.

    `told`: it should be shown without being asked for; `until`: a refusal was put off, and is shown again then.
    """

    version: str
    verdict: Offer | Refusal | None
    fetch: Fetch | None = None
    here: int = 0
    told: bool = False
    until: datetime | None = None


def this_machine(version: str) -> Machine:
    """The computer under us, on which `version` runs."""
    machine = platform.machine()
    kind = "windows" if os.name == "nt" else sys.platform
    return Machine(version, f"{kind}-{_MACHINES.get(machine, machine)}", _system())


def standing(desk: Desk, machine: Machine, trusted: Collection[str] | None = None) -> Standing:
    """How it stands now; what is believed is remembered, so that nobody is led back to an older one."""
    releases, session = desk.cache.releases, desk.cache.identity.session
    _stop_overtaken(releases, machine)
    offered = releases.told()
    if offered is None:
        return Standing(version=machine.version, verdict=None)
    there = Here(
        version=machine.version,
        platform=machine.platform,
        system=machine.system,
        schema=session.schema if session else OLDEST_SCHEMA,
        today=local_day(desk.now()),
        seen=releases.seen,
    )
    verdict = judged(offered, there, trusted_keys() if trusted is None else trusted)
    if isinstance(verdict, Refusal):
        until = desk.cache.reminders.quiet_until(_key(offered, verdict), desk.now())
        told = verdict.alarming and until is None
        return Standing(version=machine.version, verdict=verdict, told=told, until=until)
    releases.note_seen(verdict.release.version)
    return _offered(desk, machine, verdict)


def want(desk: Desk, offer: Offer, folder: Path) -> Changed:
    """Fetch its file into `folder` from now on."""
    desk.cache.releases.put_off_to("")
    return desk.cache.releases.want(offer.release.version, offer.file, folder)


def stop(desk: Desk) -> Changed:
    """Fetch it no more; what has come stays for the next time."""
    return desk.cache.releases.forget()


def put_off(desk: Desk, offer: Offer) -> Changed:
    """Do not show this version by yourself any more."""
    desk.cache.releases.put_off_to(offer.release.version)
    return Changed(release=True)


def snooze(desk: Desk, refusal: Refusal, length: Snooze) -> Changed:
    """Do not speak of what was refused for so long, also after a restart; another offer is another refusal."""
    if (offered := desk.cache.releases.told()) is not None:
        desk.cache.reminders.snooze_all([_key(offered, refusal)], length.until(desk.now()))
    return Changed(release=True)


def command(place: Path) -> str:
    """What an administrator types to install the file that lies there; empty where it is started otherwise."""
    return f"sudo apt install {shlex.quote(str(place))}" if place.suffix == ".deb" else ""


def _key(offered: SignedRelease, refusal: Refusal) -> str:
    """Under which it is put off: what was offered, and why not."""
    return f"release:{refusal.title}:{sha256(codec.dumps(offered)).hexdigest()}"


def _stop_overtaken(releases: Releases, machine: Machine) -> None:
    """Nobody waits for the file of what runs here already: it came another way."""
    fetch = releases.fetch()
    if fetch and fetch.stage is not Stage.HERE and number(fetch.version) <= number(machine.version):
        releases.forget()


def _offered(desk: Desk, machine: Machine, offer: Offer) -> Standing:
    releases = desk.cache.releases
    fetch = _same(releases.fetch(), offer)
    here = fetch.landing.here() if fetch and fetch.stage is not Stage.HERE else 0
    told = fetch is not None or number(releases.put_off) != number(offer.release.version)
    return Standing(version=machine.version, verdict=offer, fetch=fetch, here=here, told=told)


def _same(fetch: Fetch | None, offer: Offer) -> Fetch | None:
    """The fetching of this very file; one whose file was taken away since has to be asked for again."""
    if fetch is None or fetch.file.sha256 != offer.file.sha256:
        return None
    return None if fetch.stage is Stage.HERE and not Path(fetch.place).is_file() else fetch


def _system() -> str:
    if os.name == "nt":
        return platform.version()
    try:
        return str(os.confstr("CS_GNU_LIBC_VERSION") or "").removeprefix("glibc ")
    except (ValueError, OSError):  # another C library
        return ""
