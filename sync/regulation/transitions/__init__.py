"""The transition table as data: who may do what on which hop of which order, and what becomes of both."""

from typing import Final

from sync.regulation.terms import HopState, Verb
from sync.regulation.transitions import (
    aftercare,
    arriving,
    asking,
    chasing,
    difficult,
    handling,
    identity,
    intake,
    limits,
    repeats,
    secrecy,
    together,
    upstream,
    verifying,
)
from sync.regulation.transitions.row import LIVE, SIGNED, Transition, Verdict, Who

__all__ = ["LIVE", "SIGNED", "TRANSITIONS", "Transition", "Verdict", "Who", "hop_after", "transition"]

TRANSITIONS: Final[tuple[Transition, ...]] = (
    *arriving.ROWS,
    *handling.ROWS,
    *asking.ROWS,
    *aftercare.ROWS,
    *repeats.ROWS,
    *upstream.ROWS,
    *chasing.ROWS,
    *verifying.ROWS,
    *intake.ROWS,
    *limits.ROWS,
    *together.ROWS,
    *difficult.ROWS,
    *secrecy.ROWS,
    *identity.ROWS,
)
"""Every step that the Measures know; what is not here cannot be done."""


def transition(verb: Verb, on: Verdict | None = None) -> Transition:
    """The row for a verb, and for a verdict where the verb has one. Rows of one verb differ in what becomes only."""
    rows = [row for row in TRANSITIONS if row.verb is verb]
    return next((row for row in rows if row.on is on), rows[0])


def hop_after(verb: Verb, on: Verdict | None = None) -> HopState:
    """The state a hop enters. Raises LookupError where the table leaves the hop as it is."""
    state = transition(verb, on).hop_becomes
    if state is None:
        raise LookupError(f"{verb} leaves the hop as it is")
    return state
