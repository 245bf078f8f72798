"""Who may only look: a 分管领导 sees everything of the unit and acts in nothing (R6.1)."""

from sync.regulation.parties import Actor
from sync.regulation.terms import Role
from sync.regulation.verdicts import Refused, refused


def only_looks(actor: Actor) -> Refused | None:
    """What stands against whatever this person would do; None for whoever acts for the unit."""
    if actor.role is not Role.LEADER:
        return None
    return refused("R6.1", "分管领导账号只能查看，不能代为办理。", "请由本单位管理员办理。")
