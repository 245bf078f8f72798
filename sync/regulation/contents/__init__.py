"""What an act must contain: texts that the Measures ask for, units that exist and lie below, days that make sense."""

from typing import Final

from sync.regulation.acts import Act
from sync.regulation.contents import (
    aftercare,
    arriving,
    chasing,
    difficult,
    extensions,
    handling,
    identity,
    intake,
    limits,
    repeats,
    secrecy,
    together,
    upstream,
    upward,
    verifying,
)
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting
from sync.regulation.verdicts import Refused

__all__ = ["complete"]

_CHECKS: Final[Checks] = {
    **arriving.CHECKS,
    **handling.CHECKS,
    **extensions.CHECKS,
    **upward.CHECKS,
    **aftercare.CHECKS,
    **repeats.CHECKS,
    **upstream.CHECKS,
    **chasing.CHECKS,
    **verifying.CHECKS,
    **intake.CHECKS,
    **limits.CHECKS,
    **together.CHECKS,
    **difficult.CHECKS,
    **secrecy.CHECKS,
    **identity.CHECKS,
}


def complete(act: Act, setting: Setting) -> Refused | None:
    """The first thing that the act lacks, or None."""
    check = _CHECKS.get(type(act))
    return (check(act, setting) if check else None) or secrecy.outside(act, setting)
