"""How the line stands as far as the engine knows: what went wrong, since when, and until when to leave it alone."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Final

from sync.client.backoff import Backoff
from sync.client.doubts import Doubt
from sync.client.errors import LineProblem, SignInNeeded, Transient
from sync.contract import codec
from sync.contract.clock import Clock
from sync.contract.status import LineState

_UP: Final = {LineState.CONNECTED, LineState.SYNCING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The line's state and the sentences that go with it."""

    state: LineState = LineState.NEVER
    since: datetime | None = None
    title: str = ""
    detail: str = ""
    advice: str = ""
    next_try: datetime | None = None


class Memory:
    """Turns what happened into a Standing; rests by the monotonic clock, which nobody can set wrong."""

    def __init__(self, clock: Clock, random: Random, backoff: Backoff) -> None:
        self.standing = Standing()
        self._clock = clock
        self._random = random
        self._backoff = backoff
        self._written: tuple[LineState, str, str] | None = None
        self._failures = 0
        self._rest_until = 0.0

    @property
    def changed(self) -> bool:
        """True when what `written` gives has something new to say since it was last asked."""
        return (self.standing.state, self.standing.title, self.standing.detail) != self._written

    def written(self) -> str:
        """The standing as text, for the next program."""
        self._written = (self.standing.state, self.standing.title, self.standing.detail)
        return codec.dumps(self.standing).decode()

    def recall(self, text: str) -> None:
        """Begin with an earlier standing; text that cannot be read is no loss."""
        with suppress(codec.Malformed):
            self.standing = codec.loads(text, Standing)

    def resting(self) -> float:
        """Seconds for which the line should still be left alone; 0.0 when it may be tried."""
        return max(0.0, self._rest_until - self._clock.monotonic())

    def rested(self) -> None:
        """The machine slept: whatever went wrong before, the line may be tried at once."""
        self._failures = 0
        self._rest_until = 0.0

    def good(self, doubt: Doubt | None = None) -> None:
        """A cycle went well; `doubt` says why what is here does not count as up to date all the same."""
        self._failures = 0
        self._rest_until = 0.0
        if doubt is None:
            self._stand(Standing(state=LineState.CONNECTED))
        else:
            self._stand(
                Standing(state=LineState.UNVERIFIED, title=doubt.title, detail=doubt.cause, advice=doubt.advice)
            )

    def busy(self) -> None:
        """A cycle has begun; what was wrong stays told until it is known to be over."""
        if self.standing.state in (LineState.CONNECTED, LineState.NEVER):
            self._stand(Standing(state=LineState.SYNCING))

    def bad(self, problem: LineProblem) -> None:
        """A cycle broke off. Where only a person can help, nothing is tried again by itself soon."""
        self._failures += 1
        asked = problem.retry_after if isinstance(problem, Transient) else None
        pause = self._backoff.delay(self._failures, self._random, asked)
        if not isinstance(problem, Transient | SignInNeeded):
            pause = self._backoff.longest
        self._fail(problem.state, problem.title, problem.cause, problem.advice, pause)

    def trouble(self, title: str, cause: str, advice: str) -> None:
        """The machine's own storage failed."""
        self._failures += 1
        self._fail(LineState.STORAGE, title, cause, advice, self._backoff.delay(self._failures, self._random))

    def _fail(self, state: LineState, title: str, cause: str, advice: str, pause: float) -> None:
        self._rest_until = self._clock.monotonic() + pause
        next_try = None if state in (LineState.SIGNED_OUT, LineState.NOT_ENROLLED) else self._clock.now()
        next_try = next_try + timedelta(seconds=pause) if next_try else None
        self._stand(Standing(state=state, title=title, detail=cause, advice=advice, next_try=next_try))

    def _stand(self, standing: Standing) -> None:
        same = standing.state is self.standing.state or {standing.state, self.standing.state} <= _UP
        self.standing = replace(standing, since=self.standing.since if same else self._clock.now())
