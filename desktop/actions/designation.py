"""Whether a unit below is the designated 具体承办单位 for an order, in words; it only advises (R6.7)."""

from desktop.actions.case import Case
from sync.regulation.designation import Designation
from sync.regulation.workdays import local_day


def designation_of(case: Case, unit: str) -> Designation | None:
    """The designation in force today that covers this order, None without one."""
    here, order = case.units.get(case.actor.unit), case.order
    made = here.designations if here else ()
    today = local_day(case.now)
    fits = (each for each in made if each.unit == unit and each.in_force(today))
    return next((each for each in fits if each.covers(order.category, order.place)), None)


def advice(case: Case, unit: str) -> str:
    """A sentence for whoever assigns down; empty where this unit designates nobody, or the order says nothing."""
    here = case.units.get(case.actor.unit)
    if here is None or not here.designations:
        return ""
    found = designation_of(case, unit)
    if found is None:
        return f"{case.name(unit)} 现在没有被指定承办此类事项，仍可交办。"
    return f"{case.name(unit)} 是指定的具体承办单位（{found.scope}）。"
