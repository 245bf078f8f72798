"""The icon and the tone of each cause, the same in a toast and in the list."""

from typing import Final

from desktop.actions.being_told import Cause

LOOKS: Final[dict[Cause, tuple[str, str]]] = {
    Cause.OVERDUE: ("alert-circle-outline", "overdue"),
    Cause.TODAY: ("clock-alert-outline", "today"),
    Cause.RATING: ("emoticon-sad-outline", "overdue"),
    Cause.SUPERVISED: ("gavel", "today"),
    Cause.URGED: ("bell-alert-outline", "today"),
    Cause.DECISION: ("check-circle-outline", "good"),
    Cause.APPROVAL: ("stamper", "info"),
    Cause.NEAR: ("timer-sand", "near"),
    Cause.NEW: ("email-outline", "info"),
    Cause.DIGEST: ("bell-outline", "info"),
}
"""Name of a Material icon and the tone whose ink it takes."""
