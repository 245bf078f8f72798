"""Which sections an order has: what has a deadline or a rating behind it comes first."""

from desktop.actions.case import Case
from desktop.screens.coordination.aftercare import ratings
from desktop.screens.coordination.difficulty import difficulties
from desktop.screens.coordination.letters import letters
from desktop.screens.coordination.parts import Section
from desktop.screens.coordination.together import together


def sections(case: Case) -> tuple[Section, ...]:
    """Everything that several say of the order; nothing where only one has anything to say."""
    found = (letters(case), ratings(case), *difficulties(case), together(case))
    return tuple(each for each in found if each is not None)
