"""What a cycle does over one link, the most urgent first, turn after turn until nothing is left."""

from collections.abc import Callable
from datetime import datetime

from sync.cache.cache import Cache
from sync.client.background import Background
from sync.client.bodies import BodyFetcher
from sync.client.checking import Checking
from sync.client.courier.relaying import Relay
from sync.client.effort import Effort
from sync.client.fetching import Fetcher
from sync.client.handing_over import HandingOver
from sync.client.link import Link
from sync.client.releasing import ReleaseFetcher
from sync.client.run import Run
from sync.client.sending import Sender
from sync.contract.clock import Clock


class Turns:
    """Commands, changes, long texts, others' courier files, attachments, a new version; commands also go in between."""

    def __init__(self, cache: Cache, link: Link, clock: Clock, checking: Checking, effort: Effort) -> None:
        self._effort = effort
        self._sender = Sender(cache, link, clock, effort)
        urgent = self._sender.send_urgent
        self._fetcher = Fetcher(cache, link, checking, effort, between=urgent)
        self._handing = HandingOver(cache, link, clock)
        self._bodies = BodyFetcher(cache, link)
        self._relay = Relay(cache, link, clock)
        self._background = Background(cache, link, clock, between=urgent)
        self._releases = ReleaseFetcher(cache, link, clock, between=urgent)

    def take(self, run: Run, now: Callable[[], datetime]) -> None:
        """Go on while something is left; `now` is the district's time. Raises LineProblem."""
        left = True
        while left:
            self._effort.turn()
            left = self._sender.send(run)
            self._handing.bring(run)
            self._fetcher.fetch(run, now)
            left = self._bodies.fetch_some(run) or left
            left = self._relay.relay(run) or left
            left = self._background.advance(run) or left
            left = self._releases.advance(run) or left
            left = run.may_ask_again() or left
