"""The district's word on what was reported as a state secret (R17.1)."""

from enum import StrEnum
from typing import Final


class SecretDecision(StrEnum):
    """CONFIRM: it stays pulled and is handled outside; RELEASE: it comes back to the units that had it (R17.1)."""

    CONFIRM = "confirm"
    RELEASE = "release"


LABELS: Final[dict[StrEnum, str]] = {
    SecretDecision.CONFIRM: "确认涉密",
    SecretDecision.RELEASE: "排除涉密",
}
