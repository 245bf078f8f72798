"""The order as it would be after an act: the regulation's own effect, applied to a copy that nobody keeps."""

from typing import Final

from desktop.actions.case import Case
from sync.regulation.acts import Act
from sync.regulation.effects import Stamp, apply
from sync.regulation.orders import WorkOrder

PREVIEW: Final = "preview"


def after(case: Case, act: Act) -> WorkOrder:
    """What `act` would make of the order if the district received it now."""
    stamp = Stamp(
        id=PREVIEW,
        at=case.now,
        composed_at=case.now,
        actor=case.actor,
        unit_name=case.name(case.actor.unit),
        device="",
        rev=case.order.rev,
        pending=True,
    )
    return apply(case.order, act, stamp, case.rules, case.units)
