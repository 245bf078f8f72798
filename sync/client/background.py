"""What may wait while commands and changes pass: attachments wanted here, then originals whose copies went first."""

from collections.abc import Callable
from typing import Final

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.cache.download import Download
from sync.cache.errors import DiskFull
from sync.client.answers import FORBIDDEN
from sync.client.downloads import Part
from sync.client.errors import Permanent, ServerDown
from sync.client.link import Link
from sync.client.run import Run
from sync.contract import codec
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef
from sync.contract.words import sentences

TURN_S: Final = 20.0
"""After this long the feed is asked again, and attachments that go up have their turn."""

_NOT_WHOLE: Final = "收到的内容与登记的不一致，已丢弃；可以再取一次。"
_NO_ROOM: Final = "本机磁盘空间不够；请清理磁盘后再取。"


class Background:
    """Works over one link. `between` is called after every range, so that commands never wait for an attachment."""

    def __init__(self, cache: Cache, link: Link, clock: Clock, between: Callable[[Run], None]) -> None:
        self._cache, self._link, self._clock = cache, link, clock
        self._between = between

    def advance(self, run: Run) -> bool:
        """Go on for one turn; True when something is left for another. Raises LineProblem."""
        until = self._clock.monotonic() + TURN_S
        while (wanted := self._cache.downloads.next()) is not None:
            self._step(run, wanted)
            self._between(run)
            if self._clock.monotonic() >= until:
                return True
        return self._follow(run, until)

    def _follow(self, run: Run, until: float) -> bool:
        """Originals, chunk by chunk; not over a line that is paid for by the megabyte."""
        while not self._cache.settings.low_data and (blob := self._original()) is not None:
            self._bring(run, blob)
            self._between(run)
            if self._cache.downloads.next() is not None or self._clock.monotonic() >= until:
                return True
        return False

    def _original(self) -> BlobRef | None:
        return self._cache.originals.next(without=codec.dumps(sorted(self._link.uploads.refused)).decode())

    def _bring(self, run: Run, blob: BlobRef) -> None:
        def piece(start: int, size: int) -> bytes:
            return self._cache.blobs.read(blob.sha256, start, size)

        try:
            offset = self._link.authorised(lambda access: self._link.uploads.advance(access, blob, piece))
        except Permanent as refusal:
            if refusal.problem.status == FORBIDDEN:
                raise
            self._link.uploads.refused.add(blob.sha256)  # the copy is there; asked again when the program starts anew
        else:
            self._cache.settings.note_up_rate(self._link.uploads.pace.rate)
            run.fruit += 1
            run.note(self._cache.originals.came(blob.sha256, offset, blob.size))

    def _step(self, run: Run, wanted: Download) -> None:
        try:
            if wanted.here < wanted.size:
                self._link.authorised(lambda access: self._range(run, access, wanted))
            elif not self._cache.downloads.finish(wanted.sha256, self._cache.settings.kept_bytes):
                self._give_up(run, wanted, _NOT_WHOLE)
            else:
                run.note(Changed(files=True))
        except Permanent as refusal:
            if refusal.problem.status == FORBIDDEN:  # the workstation itself is shut out, not this attachment
                raise
            self._give_up(run, wanted, sentences(refusal.cause or refusal.title, refusal.advice))
        except DiskFull:
            self._give_up(run, wanted, _NO_ROOM, empty=True)
        except ServerDown as fault:
            if self._link.faults.blame(wanted.sha256, fault):
                self._give_up(run, wanted, sentences(fault.cause or fault.title, "可以稍后再取"))
            raise

    def _range(self, run: Run, access: str, wanted: Download) -> None:
        def keep(start: int, piece: bytes) -> None:
            run.note(self._cache.downloads.keep(wanted.sha256, start, piece))
            run.fruit += 1

        part = Part(f"/v1/blobs/{wanted.sha256}", wanted.here, wanted.size)
        original = self._link.downloads.advance(access, part, keep)
        if original and original.sha256 != wanted.original:
            self._cache.downloads.learn(wanted.sha256, original.sha256, original.size)

    def _give_up(self, run: Run, wanted: Download, reason: str, *, empty: bool = False) -> None:
        run.note(self._cache.downloads.fail(wanted.sha256, reason, empty=empty))
