"""Where somebody in danger is passed on to, and why a wish could not be met (R10.1, R11.2, R13.5)."""

from enum import StrEnum
from typing import Final


class EmergencyLine(StrEnum):
    """The lines to which an emergency goes at once; the code is the number (R10.1)."""

    POLICE = "110"
    FIRE = "119"
    AMBULANCE = "120"
    TRAFFIC = "122"


class Cause(StrEnum):
    """What an explanation is owed for (R11.2, R13.5)."""

    LAW = "law"
    POLICY = "policy"
    EXPECTATION = "expectation"


LABELS: Final[dict[StrEnum, str]] = {
    EmergencyLine.POLICE: "110 报警",
    EmergencyLine.FIRE: "119 消防",
    EmergencyLine.AMBULANCE: "120 急救",
    EmergencyLine.TRAFFIC: "122 交通事故",
    Cause.LAW: "法律规定",
    Cause.POLICY: "政策限制",
    Cause.EXPECTATION: "期望过高",
}
