"""The open cache: its facets, and how it is opened."""

from collections.abc import Callable
from pathlib import Path

from sync.cache import drafts as drafting
from sync.cache import moving, shelf
from sync.cache.access_log import AccessLog
from sync.cache.accounts import Accounts
from sync.cache.below import Below
from sync.cache.blobs import Blobs
from sync.cache.bodies import Bodies
from sync.cache.colleagues import Colleagues
from sync.cache.conflicts import Conflicts
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.downloads import Downloads
from sync.cache.drafts import Drafts
from sync.cache.exports import Exports
from sync.cache.handover import Handover
from sync.cache.identity import Identity
from sync.cache.manifest import Manifest
from sync.cache.orders import Orders
from sync.cache.originals import Originals
from sync.cache.outbox import Outbox
from sync.cache.parcels import Parcels
from sync.cache.phrases import Phrases
from sync.cache.profile import Profile
from sync.cache.relations import Relations
from sync.cache.releases import Releases
from sync.cache.reminders import Reminders
from sync.cache.rescue import copies
from sync.cache.rescue.gone import refuse_gone
from sync.cache.rescue.merging import Merging
from sync.cache.search import Search
from sync.cache.settings import Settings
from sync.cache.views import Views
from sync.contract.clock import Clock


class Cache:
    """Everything this workstation keeps. Any thread may call any facet; writers take turns, readers never wait.

    Every error is a CacheProblem with a title, a cause and advice.
    """

    def __init__(
        self, database: Database, directory: Directory, profile: Profile, clock: Clock, keep: Callable[[], Path]
    ) -> None:
        """Use `open_cache`. `keep` writes a copy of what only this workstation has (`rescue.copies`)."""
        self._database = database
        self.profile = profile
        self.keep = keep
        self.search = Search(database)
        self.settings = Settings(database)
        self.identity = Identity(database, directory, clock)
        self.orders = Orders(database, directory)
        self.manifest = Manifest(database)
        self.bodies = Bodies(database)
        self.views = Views(database, directory)
        self.relations = Relations(database, directory)
        self.below = Below(database, directory)
        self.drafts = Drafts(database, directory, clock)
        self.phrases = Phrases(database, clock)
        self.outbox = Outbox(database, directory, clock)
        self.conflicts = Conflicts(database, directory)
        self.accounts = Accounts(database, directory, clock)
        self.blobs = Blobs(database, clock)
        self.downloads = Downloads(database, profile.root)
        self.exports = Exports(database)
        self.parcels = Parcels(database)
        self.originals = Originals(database)
        self.reminders = Reminders(database)
        self.access_log = AccessLog(database)
        self.colleagues = Colleagues()
        self.handover = Handover(database, self.settings)
        self.releases = Releases(database, self.settings)
        self.merging = Merging(database, directory, clock)

    def close(self) -> None:
        """Close the file; nothing is lost without it."""
        self._database.close()


def open_cache(profile: Profile, key: bytes, clock: Clock) -> Cache:
    """Open or make the cache of a profile whose lock the caller holds (`profile.lock`).

    Raises WrongKey, DamagedCache, CacheGone, NewerCache (nothing is touched), DiskFull, CacheUnreachable.
    """
    refuse_gone(profile, key)
    database, directory = Database(profile, key), Directory()
    with database.write() as tx:
        drafting.sweep(tx)
        shelf.lay_out_anew(tx, directory)
    moving.opened(profile)
    return Cache(database, directory, profile, clock, lambda: copies.keep(profile, key, clock.now()))
