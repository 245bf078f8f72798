"""Brings the 交接单 that was written here to the district, so that a deputy at another workstation sees it."""

from sync.cache.cache import Cache
from sync.client.answers import FORBIDDEN
from sync.client.errors import Permanent
from sync.client.link import Link
from sync.client.run import Run
from sync.contract.clock import Clock
from sync.contract.problems import CHANGED_MEANWHILE
from sync.regulation.looking import only_looks
from sync.regulation.workdays import local_day


class HandingOver:
    """Over one link. A unit with one workstation brings nothing: whoever works there sees the note anyway."""

    def __init__(self, cache: Cache, link: Link, clock: Clock) -> None:
        self._cache, self._link, self._clock = cache, link, clock

    def bring(self, run: Run) -> None:
        """Bring what the district does not know yet; what it refuses is not brought again. Raises LineProblem.

        Where a newer note holds there, whoever works here is told.

        While a leader is signed in it waits: refused for who brings it, it would be lost to the deputy (R6.1).
        """
        note, session = self._cache.handover.untold(local_day(self._clock.now())), self._cache.identity.session
        if note is None or session is None or session.shared is not True or only_looks(session.actor):
            return
        try:
            self._link.authorised(lambda access: self._link.calls.hand_over(access, note))
        except Permanent as refusal:
            if refusal.problem.status == FORBIDDEN:  # the workstation itself is shut out
                raise
            if refusal.problem.type == CHANGED_MEANWHILE:
                run.note(self._cache.handover.note_outdone(note))
        self._cache.handover.told(note)
