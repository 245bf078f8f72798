"""What follows the closing (R13)."""

from dataclasses import dataclass

from sync.regulation.terms import Conclusion, LetterDecision, Matter, Method, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBack:
    """回访 of a closed order: `rating` of the result, `attitude` of how people were treated (R13.1)."""

    method: Method
    reached: bool
    rating: Rating | None = None
    attitude: Rating | None = None
    solved: bool | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyRating:
    """核实差评: what the district found about the 差评 that stands (R13.2)."""

    conclusion: Conclusion
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendLetter:
    """函告: both handlings, why it is a 差评 still, on what basis, and what comes next, signed by somebody (R13.4)."""

    handlings: str
    cause: str
    basis: str
    next_step: str
    signatory: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideLetter:
    """The district accepts the explanation or has the order handled once more (R13.4). `request` is the letter's id."""

    request: str
    verdict: LetterDecision
    opinion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """标注: the order is 行政调解 or 执法办案, or (`on` False) is not after all (R13.6)."""

    matter: Matter
    reason: str
    on: bool = True
