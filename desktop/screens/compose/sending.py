"""What a submitted form becomes, on a worker: a question, a complaint, or a command in the outbox."""

from dataclasses import dataclass
from typing import Any

from desktop.actions.desk import Desk
from desktop.actions.doubts import Doubt, doubt
from desktop.actions.form import Finish, faults
from desktop.actions.opening import Opened
from desktop.actions.submit import Done, Incomplete, fill_in
from desktop.screens.compose.saving import Keeper
from sync.contract.commands import BlobRef
from sync.regulation.workflow import Refused

Answer = Done | Incomplete | Refused | Doubt


@dataclass(frozen=True, slots=True)
class Sending:
    """A form as it stood when it was submitted; `sure`: somebody was asked whether it is the right order."""

    now: Opened
    finish: Finish
    values: dict[str, Any]
    blobs: tuple[BlobRef, ...]
    sure: bool = False


def send(desk: Desk, keeper: Keeper, what: Sending) -> Answer:
    """Submit it. The keeper ends here, so that no save behind this one brings the draft back."""
    strange = None if what.sure else _strange(desk, what)
    if strange is not None:
        return strange
    now = what.now
    answer = fill_in(
        desk, now.order, now.form, what.values, what.finish,
        request=now.request, draft=keeper.draft or None, blobs=what.blobs,
    )  # fmt: skip
    if isinstance(answer, Done):
        keeper.end()
    return answer


def _strange(desk: Desk, what: Sending) -> Doubt | None:
    """Nobody is asked about a form that is not complete."""
    if faults(what.now.form, what.values, what.finish):
        return None
    case = desk.case(what.now.order, what.now.request)
    return doubt(desk, case, what.now.form, what.values) if case else None
