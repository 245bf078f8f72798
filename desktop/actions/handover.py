"""交接单: for some days of leave a deputy is named, and everybody who works here in them is told (R6.1, R20.1)."""

from dataclasses import replace

from desktop.actions.desk import Desk
from sync.cache.changed import NOTHING, Changed
from sync.contract.handover import Leave, fault
from sync.regulation.looking import only_looks
from sync.regulation.workdays import local_day


def kept(desk: Desk) -> Leave | None:
    """The note that was written last in this unit, here or at another workstation; None without one."""
    return desk.cache.handover.kept(local_day(desk.now()))


def standing(desk: Desk) -> tuple[Leave, bool] | None:
    """The note that is in force today, and whether whoever is signed in wrote it: then they are back."""
    note, actor = kept(desk), desk.cache.identity.actor
    if note is None or not note.in_force(local_day(desk.now())):
        return None
    return note, actor is not None and actor.user == note.giver


def signed(desk: Desk, note: Leave) -> Leave:
    """The note in the name of whoever wrote it first."""
    return note if note.giver else replace(note, giver=desk.actor.user, person=desk.actor.name)


def unfit(desk: Desk, note: Leave) -> str:
    """Why it cannot be kept so, in a sentence; empty when it can."""
    if refusal := only_looks(desk.actor):
        return f"{refusal.reason}{refusal.remedy}"
    return fault(signed(desk, note))


def keep(desk: Desk, note: Leave) -> Changed | str:
    """Keep it instead of the one before, for all workstations of the unit; or why not, in a sentence."""
    if why := unfit(desk, note):
        return why
    trimmed = replace(signed(desk, note), deputy=note.deputy.strip(), remark=note.remark.strip())
    return desk.cache.handover.keep(replace(trimmed, written_at=desk.now()))


def end(desk: Desk) -> Changed:
    """Back at work: nobody is told any more."""
    note = kept(desk)
    return desk.cache.handover.keep(replace(note, over=True, written_at=desk.now())) if note else NOTHING


def outdone(desk: Desk) -> Leave | None:
    """What was written here without a line and does not hold, because a newer note does."""
    return desk.cache.handover.outdone()


def let_go(desk: Desk) -> Changed:
    """Nobody needs it any more."""
    return desk.cache.handover.let_go()
