"""What a form knows when it judges and foretells: one order as this unit sees it at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sync.regulation.meaning import meant
from sync.regulation.orders import Actor, Assignment, Extension, Result, Submission, Unit, Units, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import Verb

T = TypeVar("T", Extension, Submission, Result)

Values = Mapping[str, Any]
"""What the user has entered, by field; JSON values only, because that is how a draft keeps them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One order with facts and waiting commands, the person who looks, the tree, the rules and the moment (aware, UTC).

    `request` names the extension, submission or result that a decision is about; `sent` are the ids of our own steps
    that have left and were not answered.
    """

    order: WorkOrder
    actor: Actor
    units: Units
    rules: Rules
    now: datetime
    request: str = ""
    sent: frozenset[str] = frozenset()

    @property
    def hop(self) -> Assignment | None:
        """The live assignment that this unit answers for."""
        return self.order.hop_of(self.actor.unit)

    @property
    def hop_id(self) -> str:
        """Its id, or empty: the regulation then says why nothing can be done."""
        return self.hop.id if self.hop else ""

    def name(self, unit: str) -> str:
        """A unit's name, for sentences."""
        return self.units[unit].name if unit in self.units else "上级单位"

    def below(self) -> list[Unit]:
        """Units directly under this one, by name (R4.2)."""
        return sorted((u for u in self.units.values() if u.parent == self.actor.unit), key=lambda u: u.name)

    @property
    def extension(self) -> Extension | None:
        """The extension in question: the one named, or the one that waits for this unit's word (R12.9)."""
        return self._asked(Verb.DECIDE_EXTENSION, Extension)

    @property
    def submission(self) -> Submission | None:
        """The upward submission in question (R12.6)."""
        return self._asked(Verb.DECIDE_UPWARD, Submission)

    @property
    def result(self) -> Result | None:
        """The result in question: the one named, or one under this unit's hop that nobody has reviewed (R6.2)."""
        return self._asked(Verb.REVIEW_RESULT, Result)

    def waiting(self, verb: Verb) -> str:
        """The id of what waits for this unit's word, as the Measures find it; empty where nothing does."""
        return meant(self.order, verb, self.actor).get("request", "")

    def _asked(self, verb: Verb, kind: type[T]) -> T | None:
        found = self.order.request(self.request or self.waiting(verb))
        return found if isinstance(found, kind) else None
