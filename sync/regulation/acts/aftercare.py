"""What follows the closing (R13)."""

from dataclasses import dataclass

from sync.regulation.terms import Method, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBack:
    """回访 of a closed order (R13.1)."""

    method: Method
    reached: bool
    rating: Rating | None = None
    solved: bool | None = None
    reason: str = ""
