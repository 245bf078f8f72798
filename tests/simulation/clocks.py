"""The true time, and the clocks of people who set theirs wrong."""

from datetime import datetime, timedelta

from tests.helpers.clocks import MORNING


class TrueTime:
    """Passes only when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def passes(self, seconds: float) -> None:
        self.seconds += seconds

    @property
    def moment(self) -> datetime:
        return MORNING + timedelta(seconds=self.seconds)


class OwnClock:
    """One machine's clock: true time plus what somebody set it wrong by; the monotonic one notices nothing."""

    def __init__(self, time: TrueTime) -> None:
        self._time = time
        self.wrong_by = timedelta(0)

    def now(self) -> datetime:
        return self._time.moment + self.wrong_by

    def monotonic(self) -> float:
        return self._time.seconds
