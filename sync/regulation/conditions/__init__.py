"""What must stand before a verb may be used at all, beyond the transition table; no text of the user is needed."""

from typing import Final

from sync.regulation.conditions import (
    aftercare,
    arriving,
    asking,
    chasing,
    difficult,
    handling,
    identity,
    intake,
    limits,
    secrecy,
    together,
    verifying,
)
from sync.regulation.conditions.scene import LOWEST, Conditions, Scene, WholeConditions
from sync.regulation.conditions.secrecy import withdrawn
from sync.regulation.subjects import Subject
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused

__all__ = ["LOWEST", "Scene", "standing", "withdrawn"]

_CONDITIONS: Final[Conditions] = {
    **arriving.CONDITIONS,
    **handling.CONDITIONS,
    **asking.CONDITIONS,
    **chasing.CONDITIONS,
    **verifying.CONDITIONS,
    **intake.CONDITIONS,
    **together.CONDITIONS,
    **identity.CONDITIONS,
}

_WHOLE: Final[WholeConditions] = {
    **aftercare.WHOLE,
    **intake.WHOLE,
    **difficult.WHOLE,
    **limits.WHOLE,
    **secrecy.WHOLE,
}
"""Of verbs that are about the order, or about a request that hangs on no assignment."""


def standing(verb: Verb, scene: Scene, subject: Subject) -> Refused | None:
    """The first condition that stands against the verb, or None."""
    if verb in _WHOLE:
        return _WHOLE[verb](scene, subject)
    condition = _CONDITIONS.get(verb)
    if condition is None or subject.hop is None:
        return None
    return condition(scene, subject.hop, subject)
