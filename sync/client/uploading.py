"""Brings the attachments of a command before it, chunk by chunk, and says of each one that does not get through why."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from sync.cache.cache import Cache
from sync.cache.history import Fate
from sync.cache.why.facts import Owed
from sync.cache.why.telling import progress_words
from sync.client.answers import FORBIDDEN
from sync.client.believing import rejected, told
from sync.client.errors import LineProblem, Permanent
from sync.client.link import Link
from sync.client.moments import Moments
from sync.client.plan import Upload
from sync.client.run import Run
from sync.contract.clock import Clock
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult
from sync.contract.words import sentences

_LATER: Final = 30
"""Seconds, where the district has no room and does not say for how long."""


class Uploading:
    """Uploads over one link."""

    def __init__(self, cache: Cache, link: Link, clock: Clock, moments: Moments) -> None:
        self._cache, self._link, self._clock, self._moments = cache, link, clock, moments

    def bring(self, run: Run, step: Upload) -> CommandResult | None:
        """Bring one chunk; what its command comes to where the attachment is refused for good. Raises LineProblem."""
        try:
            offset = self._advance(step)
        except Permanent as refusal:
            if refusal.problem.status == FORBIDDEN:  # the workstation itself is shut out, not this attachment
                raise
            if not refusal.problem.retryable:
                return rejected(step.item, refusal.problem)
            self._defer(run, step, refusal.problem)
        except LineProblem as problem:
            self._stopped(run, step, told(problem))
            raise
        else:
            self._came(run, step, offset)
        return None

    def _advance(self, step: Upload) -> int:
        def piece(start: int, size: int) -> bytes:
            return self._cache.blobs.read(step.blob.sha256, start, size)

        return self._link.authorised(lambda access: self._link.uploads.advance(access, step.blob, piece))

    def _came(self, run: Run, step: Upload, offset: int) -> None:
        blob, blobs = step.blob, self._cache.blobs
        self._cache.settings.note_up_rate(self._link.uploads.pace.rate)
        run.note(blobs.uploaded(blob.sha256) if offset == blob.size else blobs.set_offset(blob.sha256, offset))
        run.fruit += 1

    def _defer(self, run: Run, step: Upload, problem: Problem) -> None:
        """The district has no room for it now: its command waits, and the others go on."""
        run.asked.add(step.item.id)
        later = self._clock.now() + timedelta(seconds=problem.retry_after or _LATER)
        moment = self._moments.next()
        run.note(self._cache.outbox.attempted([step.item.id], moment, problem, next_try=later, never_left=True))

    def _stopped(self, run: Run, step: Upload, problem: Problem) -> None:
        """The history says how far the attachment came."""
        blob = step.blob
        so_far = progress_words(Owed(name=blob.name, offset=self._cache.blobs.offset(blob.sha256), size=blob.size))
        said = replace(problem, detail=sentences(so_far, problem.detail))
        run.note(self._cache.outbox.passed(step.item.id, self._moments.next(), Fate.STOPPED, said))
