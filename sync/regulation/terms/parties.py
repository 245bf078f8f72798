"""Levels of units, and what a user may do in one (R3.1)."""

from enum import StrEnum
from typing import Final


class Level(StrEnum):
    """Level of a unit in the tree (R3.1)."""

    DISTRICT = "district"
    TOWNSHIP = "township"
    DEPARTMENT = "department"
    OTHER_UNIT = "other_unit"
    VILLAGE = "village"
    SECTION = "section"
    ENTERPRISE = "enterprise"


class Role(StrEnum):
    """What a user may do in the unit: act for it, or only look (分管领导)."""

    ADMINISTRATOR = "administrator"
    LEADER = "leader"


LABELS: Final[dict[StrEnum, str]] = {
    Level.DISTRICT: "区级平台",
    Level.TOWNSHIP: "镇街",
    Level.DEPARTMENT: "区级部门",
    Level.OTHER_UNIT: "有关单位",
    Level.VILLAGE: "村（社区）",
    Level.SECTION: "内设机构",
    Level.ENTERPRISE: "企事业单位",
    Role.ADMINISTRATOR: "管理员",
    Role.LEADER: "分管领导",
}
