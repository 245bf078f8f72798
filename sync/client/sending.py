"""Empties the outbox: soonest due first, attachments before their own command, each command until it is answered."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sync.cache.cache import Cache
from sync.cache.outbox_item import OutboxItem
from sync.client.believing import believable, believed, certainly_not_taken, rejected, told
from sync.client.effort import Effort
from sync.client.errors import LineProblem, Permanent
from sync.client.link import Link
from sync.client.moments import Moments
from sync.client.own_rows import completed
from sync.client.plan import Send, Upload, next_step
from sync.client.run import Pulled, Run
from sync.client.uploading import Uploading
from sync.client.whose import ours
from sync.contract import problems
from sync.contract.clock import Clock
from sync.contract.problems import Problem
from sync.contract.receipts import BatchAnswer, CommandResult, Outcome

READY_AT_ONCE: Final = 200
UPLOAD_TURN_S: Final = 60.0
"""Attachments give way to fetching after this long, and go on afterwards."""
SHARED_TURN_S: Final = 10.0
"""The same while somebody waits before an attachment that comes down."""

_NO_ANSWER: Final = Problem(
    type="about:blank", title="平台没有答复这一项", advice="会用同一编号再次核对，不会重复生效。"
)
_UNREADABLE: Final = (problems.MALFORMED, problems.TOO_LARGE, problems.UNSUPPORTED_VERSION)
_AGAIN: Final = timedelta(seconds=30)
_DOUBLINGS: Final = 7
"""A command that the district passes over in silence is asked about every hour in the end."""


class Sender:
    """Sends what is ready over one link."""

    def __init__(self, cache: Cache, link: Link, clock: Clock, effort: Effort) -> None:
        self._cache = cache
        self._link = link
        self._clock = clock
        self._effort = effort
        self._moments = Moments(clock)
        self._uploading = Uploading(cache, link, clock, self._moments)

    def send(self, run: Run, *, uploads: bool = True) -> bool:
        """Send what may leave now; True when attachments are left for another turn. Raises LineProblem."""
        shared = uploads and self._cache.downloads.next() is not None
        until = self._clock.monotonic() + (SHARED_TURN_S if shared else UPLOAD_TURN_S)
        while True:
            ready = self._cache.outbox.ready(self._clock.now(), READY_AT_ONCE)
            step = next_step(ours(self._cache, ready), self._cache.blobs.is_uploaded, run.asked)
            if isinstance(step, Send):
                self._send(run, step.items)
            elif isinstance(step, Upload) and uploads and self._clock.monotonic() < until:
                self._bring(run, step)
            else:
                return step is not None

    def send_urgent(self, run: Run) -> None:
        """Between two pages of a long fetch: commands only, no attachments."""
        self.send(run, uploads=False)

    def _send(self, run: Run, items: Sequence[OutboxItem]) -> None:
        ids, at = [item.id for item in items], self._moments.next()
        run.note(self._cache.outbox.attempted(ids, at))
        stood = self._cache.orders.cursor()
        try:
            envelopes = tuple(item.envelope for item in items)
            answer = self._link.authorised(lambda access: self._link.calls.commands(access, envelopes))
        except LineProblem as problem:
            never = certainly_not_taken(problem)
            run.note(self._cache.outbox.attempted(ids, at, told(problem), never_left=never))
            if not isinstance(problem, Permanent) or problem.problem.type not in _UNREADABLE:
                raise
            self._narrow_down(run, items, problem.problem)
        else:
            moved = (stood, answer.cursor) if stood and answer.cursor else None
            self._settle(run, {item.id: item for item in items}, answer, at, moved)

    def _settle(
        self, run: Run, asked: dict[str, OutboxItem], answer: BatchAnswer, at: datetime, moved: tuple[str, str] | None
    ) -> None:
        run.asked.update(asked)
        results = believed(answer.results, asked)
        for silent in sorted(set(asked) - {result.id for result in results}):
            again = self._clock.now() + _patience(asked[silent])
            run.note(self._cache.outbox.attempted([silent], at, _NO_ANSWER, next_try=again))
        final = [result for result in results if not self._lost_blob(run, result, asked[result.id], at)]
        rows, whole = completed(self._cache, answer.changes, final, asked)
        now, moved = self._clock.now(), moved if whole else None
        run.take(rows, lambda: self._cache.outbox.settle(final, rows, now, moved=moved))
        run.told_all = self._told_all(answer) if moved and answer.manifest else None
        run.sent += sum(1 for result in final if result.receipt)
        run.fruit += sum(1 for result in final if result.outcome is not Outcome.RETRY_LATER)

    def _told_all(self, answer: BatchAnswer) -> Pulled | None:
        stands = self._cache.orders.cursor() == answer.cursor
        return Pulled(answer.server_time, answer.manifest) if stands else None

    def _lost_blob(self, run: Run, result: CommandResult, item: OutboxItem, at: datetime) -> bool:
        """The district lacks an attachment that we took for delivered: bring it again, once in a cycle."""
        problem = result.problem
        if problem is None or problem.type != problems.MISSING_BLOB or item.id in run.brought_again:
            return False
        if not all(self._effort.lost(blob.sha256) for blob in item.envelope.blobs):
            return False
        run.brought_again.add(item.id)
        run.asked.discard(item.id)
        for blob in item.envelope.blobs:
            run.note(self._cache.blobs.uploaded(blob.sha256, False))
            if blob.original:
                run.note(self._cache.blobs.uploaded(blob.original.sha256, False))
        run.note(self._cache.outbox.attempted([item.id], at, problem, never_left=True))
        return True

    def _narrow_down(self, run: Run, items: Sequence[OutboxItem], problem: Problem) -> None:
        """One unreadable command must not hold up the others: halve until it stands alone, then park it."""
        if len(items) > 1:
            half = len(items) // 2
            self._send(run, items[:half])
            self._send(run, items[half:])
            return
        (item,) = items
        known = self._known(item) if item.maybe_there else None
        self._park(run, item, known or rejected(item, problem))

    def _known(self, item: OutboxItem) -> CommandResult | None:
        """What an earlier attempt without an answer came to, if it arrived."""
        result = self._link.authorised(lambda access: self._link.calls.command(access, item.id))
        return result if result and believable(result, item) else None

    def _park(self, run: Run, item: OutboxItem, result: CommandResult) -> None:
        run.asked.add(item.id)
        run.note(self._cache.outbox.settle([result], (), self._clock.now()))

    def _bring(self, run: Run, step: Upload) -> None:
        refused = self._uploading.bring(run, step)
        if refused is not None:
            self._park(run, step.item, refused)


def _patience(item: OutboxItem) -> timedelta:
    return _AGAIN * float(1 << min(item.attempts, _DOUBLINGS))
