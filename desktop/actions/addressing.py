"""Which assignment is meant, where a unit has several that it may act on from above."""

from collections.abc import Sequence

from desktop.actions.case import Case, Values
from desktop.actions.form import Option
from desktop.actions.reading import text
from sync.regulation.orders import Assignment
from sync.regulation.subjects import around
from sync.regulation.terms import Verb
from sync.regulation.transitions import transition


def hops_for(case: Case, verb: Verb) -> list[Assignment]:
    """The assignments that this unit may do the verb on, the one handed down furthest first."""
    row = transition(verb)
    found = {subject.hop.id for subject in around(case.order, row, case.actor) if subject.hop is not None}
    return [hop for hop in reversed(case.order.assignments) if hop.id in found and hop.state in row.hops]


def chosen(values: Values, hops: Sequence[Assignment]) -> Assignment | None:
    """The one that the form names, else the first; None where there is none."""
    wanted = text(values, "unit")
    return next((hop for hop in hops if hop.id == wanted), hops[0] if hops else None)


def choices(case: Case, hops: Sequence[Assignment]) -> list[Option]:
    """Each under the name of the unit that has it."""
    return [Option(value=hop.id, label=case.name(hop.receiver)) for hop in hops]
