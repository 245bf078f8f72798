"""Turns a step of a story into the act it means, with the hop or request that a reader would take for granted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sync.contract import codec
from sync.district.demo.stories import Step
from sync.district.units.lookup import find_unit
from sync.regulation.acts import ACTS, Act
from sync.regulation.orders import Assignment, Units, WorkOrder
from sync.regulation.terms import Level, Method, Review, Verb

Fields = dict[str, Any]

MAIN_TEXT: Final = {
    Verb.PROGRESS: "text",
    Verb.CONTACT: "text",
    Verb.REPLY: "text",
    Verb.CLOSE: "text",
    Verb.REVIEW_RESULT: "opinion",
    Verb.DECIDE_UPWARD: "opinion",
    Verb.CALL_BACK: "reason",
}
"""The field meant when a step says just one text."""


class BadStory(ValueError):
    """A step that makes no sense where it stands."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a step stands: the order as it is then, the units, and the moment."""

    order: WorkOrder
    units: Units
    at: datetime


def act_for(step: Step, place: Place) -> Act:
    """The act that the step means. Raises BadStory, UnknownUnit, Malformed."""
    given: Fields = {MAIN_TEXT[step.verb]: step.words} if isinstance(step.words, str) else dict(step.words or {})
    for name in ("unit", "suggested_unit"):
        if given.get(name):
            given[name] = find_unit(place.units, given[name]).id
    taken = _TAKEN_FOR_GRANTED.get(step.verb, _hop_of)
    return codec.build({**codec.plain(taken(step, place)), **given}, ACTS[step.verb])


def hop_for(step: Step, place: Place) -> Assignment:
    """The newest live assignment of the unit that the step calls by its level."""
    found = [hop for hop in place.order.assignments if hop.live and _is(place.units, hop.receiver, step.who)]
    if not found:
        raise BadStory(f"nobody at level {step.who} holds the order now: {step}")
    return found[-1]


def _is(units: Units, unit: str, who: str) -> bool:
    return units[unit].level is Level(who)


def _hop_of(step: Step, place: Place) -> Fields:
    return {"hop": hop_for(step, place).id}


def _contact(step: Step, place: Place) -> Fields:
    return {**_hop_of(step, place), "method": Method.TELEPHONE, "at": place.at, "reached": True}


def _reply(step: Step, place: Place) -> Fields:
    return {**_hop_of(step, place), "method": Method.TELEPHONE, "told_at": place.at, "reached": True}


def _extension(_step: Step, place: Place) -> Fields:
    return {"request": place.order.extensions[-1].id}


def _submission(_step: Step, place: Place) -> Fields:
    return {"request": place.order.submissions[-1].id}


def _result(_step: Step, place: Place) -> Fields:
    return {"request": place.order.results[-1].id, "verdict": Review.PASS}


def _call_back(_step: Step, _place: Place) -> Fields:
    return {"method": Method.TELEPHONE, "reached": True}


def _verify(_step: Step, _place: Place) -> Fields:
    return {}


_TAKEN_FOR_GRANTED: Final[dict[Verb, Callable[[Step, Place], Fields]]] = {
    Verb.CONTACT: _contact,
    Verb.REPLY: _reply,
    Verb.DECIDE_EXTENSION: _extension,
    Verb.DECIDE_UPWARD: _submission,
    Verb.REVIEW_RESULT: _result,
    Verb.CALL_BACK: _call_back,
    Verb.VERIFY_RATING: _verify,
}
