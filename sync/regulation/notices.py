"""What the reporter still has to be told, besides the result (R12.9)."""

from sync.regulation.hops import Extension
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import RequestState


def owed_notices(order: WorkOrder, unit: str) -> tuple[Extension, ...]:
    """The granted extensions of this unit's live assignments of which nobody has told the reporter yet (R12.9)."""
    mine = (hop for hop in order.assignments if hop.live and hop.receiver == unit)
    return tuple(extension for hop in mine for extension in untold_extensions(order, hop))


def untold_extensions(order: WorkOrder, hop: Assignment) -> tuple[Extension, ...]:
    """The same of one assignment, the oldest first."""
    told = {notice.extension for notice in order.intake.notices} if order.intake else set()
    granted = (each for each in order.extensions if each.hop == hop.id and each.state is RequestState.GRANTED)
    return tuple(each for each in granted if each.id not in told)


def awaits_extension(order: WorkOrder, hop: Assignment) -> bool:
    """True while an extension of it is undecided: filed in time, it stands as 待批 and not as overdue (R12.9)."""
    return any(each.hop == hop.id and each.state is RequestState.PENDING for each in order.extensions)
