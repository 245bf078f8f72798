"""The new version on offer as the district told it, unbelieved; and the one file of it that somebody here wants."""

from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from sync.cache.changed import NOTHING, Changed
from sync.cache.database import Database
from sync.cache.landing import Landing
from sync.cache.settings import Settings
from sync.contract import codec
from sync.contract.release import RELEASE_ID, ReleaseFile, SignedRelease, number
from sync.contract.release.signing import MAX_BYTES

_FETCH: Final = "release.fetch"
_SEEN: Final = "release.seen"
_PUT_OFF: Final = "release.put_off"


class Stage(StrEnum):
    """Where the fetching stands."""

    WANTED = "wanted"
    HERE = "here"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """A file that was believed and wanted. `place` is where it lies once it is here, `reason` why it failed."""

    version: str
    file: ReleaseFile
    folder: str
    stage: Stage = Stage.WANTED
    place: str = ""
    reason: str = ""

    @property
    def landing(self) -> Landing:
        """Where it comes down."""
        return Landing(Path(self.folder), self.file)


class Releases:
    """Any thread; each write is on the disk when it returns."""

    def __init__(self, database: Database, settings: Settings) -> None:
        """Belongs to an open cache."""
        self._database, self._settings = database, settings

    def told(self) -> SignedRelease | None:
        """What the district tells now; None where it offers nothing, or nothing that this version can read."""
        row = str(self._database.value("SELECT row FROM rules WHERE id = ?", RELEASE_ID) or "[]")
        with suppress(codec.Malformed):
            offered = codec.loads(row, tuple[SignedRelease, ...]) if len(row) <= MAX_BYTES else ()
            return offered[0] if offered else None
        return None

    @property
    def seen(self) -> str:
        """The newest version that was ever believed here; empty before the first."""
        return self._settings.get(_SEEN)

    def note_seen(self, version: str) -> None:
        """What was believed once: an older one is not from now on."""
        if number(version) > number(self.seen):
            self._settings.set(_SEEN, version)

    @property
    def put_off(self) -> str:
        """The version of which nobody here wants to be reminded."""
        return self._settings.get(_PUT_OFF)

    def put_off_to(self, version: str) -> None:
        """Do not speak of this one by yourself."""
        self._settings.set(_PUT_OFF, version)

    def fetch(self) -> Fetch | None:
        """The file that is wanted, or was fetched; None where nobody asked for one."""
        with suppress(codec.Malformed):
            kept = self._settings.get(_FETCH)
            return codec.loads(kept, Fetch) if kept else None
        return None

    def want(self, version: str, file: ReleaseFile, folder: Path) -> Changed:
        """Fetch it from now on, into this folder, behind everything else."""
        return self._put(Fetch(version=version, file=file, folder=str(folder)))

    def forget(self) -> Changed:
        """Fetch nothing any more; what has come stays for the next time."""
        self._settings.set(_FETCH, "")
        return Changed(release=True)

    def came(self, fetch: Fetch, place: Path) -> Changed:
        """It is whole, and lies there."""
        return self._put(replace(fetch, stage=Stage.HERE, place=str(place)), instead_of=fetch)

    def fail(self, fetch: Fetch, reason: str) -> Changed:
        """It cannot be fetched; somebody may try again."""
        return self._put(replace(fetch, stage=Stage.FAILED, reason=reason), instead_of=fetch)

    def _put(self, fetch: Fetch, instead_of: Fetch | None = None) -> Changed:
        if instead_of is not None and self.fetch() != instead_of:
            return NOTHING  # somebody here changed their mind meanwhile
        self._settings.set(_FETCH, codec.dumps(fetch).decode())
        return Changed(release=True)
