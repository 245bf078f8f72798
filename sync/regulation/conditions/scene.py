"""Everything that a condition may look at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.regulation.orders import Actor, Assignment, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.subjects import Subject
from sync.regulation.terms import Level, Verb
from sync.regulation.verdicts import Refused

LOWEST: Final = frozenset({Level.VILLAGE, Level.SECTION, Level.ENTERPRISE})


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a condition may look at. `with_papers`: the command brings attachments of its own."""

    order: WorkOrder
    actor: Actor
    now: datetime
    rules: Rules
    with_papers: bool = False


Condition = Callable[[Scene, Assignment, Subject], Refused | None]
Conditions = Mapping[Verb, Condition]
"""By verb; a condition names what stands against the verb."""

WholeConditions = Mapping[Verb, Callable[[Scene, Subject], Refused | None]]
"""The same for verbs that are not about one assignment."""
