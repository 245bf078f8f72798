"""Brings down the file of a new version that somebody here asked for, range by range, behind everything else."""

import errno
from collections.abc import Callable
from typing import Final

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.cache.releases import Fetch, Stage
from sync.client.answers import FORBIDDEN
from sync.client.background import TURN_S
from sync.client.downloads import Part
from sync.client.errors import Garbled, Permanent, ServerDown
from sync.client.link import Link
from sync.client.run import Run
from sync.contract.clock import Clock
from sync.contract.words import sentences

_NOT_WHOLE: Final = "收到的文件与签过名的清单不一致，已经删去；可以再下载一次。"
_OTHER: Final = "区里给出的文件与签过名的清单对不上，没有采用；可以稍后再下载。"
_NO_ROOM: Final = "磁盘空间不够；请清理后再下载，已经收到的部分会接着用。"
_NO_PLACE: Final = "下载文件夹写不进去；请检查文件夹的权限后再下载。"


class ReleaseFetcher:
    """Works over one link. `between` is called after every range, so that commands never wait for it."""

    def __init__(self, cache: Cache, link: Link, clock: Clock, between: Callable[[Run], None]) -> None:
        self._cache, self._link, self._clock = cache, link, clock
        self._between = between

    def advance(self, run: Run) -> bool:
        """Go on for one turn, unless an attachment is wanted; true when something is left. Raises LineProblem."""
        until = self._clock.monotonic() + TURN_S
        while (fetch := self._cache.releases.fetch()) is not None and fetch.stage is Stage.WANTED:
            self._step(run, fetch)
            self._between(run)
            if self._cache.downloads.next() is not None or self._clock.monotonic() >= until:
                return True
        return False

    def _step(self, run: Run, fetch: Fetch) -> None:
        try:
            self._go_on(run, fetch)
        except OSError as error:
            self._give_up(run, fetch, _NO_ROOM if error.errno in (errno.ENOSPC, errno.EDQUOT) else _NO_PLACE)
        except Garbled:  # one wrong file of the district's is no reason to call its line bad
            self._give_up(run, fetch, _OTHER)
        except Permanent as refusal:
            if refusal.problem.status == FORBIDDEN:  # the workstation itself is shut out
                raise
            self._give_up(run, fetch, sentences(refusal.cause or refusal.title, refusal.advice))
        except ServerDown as fault:
            if self._link.faults.blame(fetch.file.sha256, fault):
                self._give_up(run, fetch, sentences(fault.cause or fault.title, "可以稍后再下载"))
            raise

    def _go_on(self, run: Run, fetch: Fetch) -> None:
        landing = fetch.landing
        if not landing.room():
            return self._give_up(run, fetch, _NO_ROOM)
        here = landing.here()
        if here < fetch.file.size:
            return self._link.authorised(lambda access: self._range(run, access, fetch, here))
        place = landing.finish()
        if place is None:
            return self._give_up(run, fetch, _NOT_WHOLE)
        return run.note(self._cache.releases.came(fetch, place))

    def _range(self, run: Run, access: str, fetch: Fetch, here: int) -> None:
        landing = fetch.landing

        def keep(start: int, piece: bytes) -> None:
            landing.keep(start, piece)
            run.note(Changed(release=True))
            run.fruit += 1

        part = Part(f"/v1/releases/{fetch.file.sha256}", here, fetch.file.size)
        self._link.downloads.advance(access, part, keep)

    def _give_up(self, run: Run, fetch: Fetch, reason: str) -> None:
        run.note(self._cache.releases.fail(fetch, reason))
