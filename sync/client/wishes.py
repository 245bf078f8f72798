"""What is asked of a workstation without a window, and what became of it."""

from dataclasses import dataclass, field
from typing import Any

from sync.regulation.terms import Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One act: `order` is a number or an id; `fields` as in the act, its hop or request may be left out.

    What a unit declares of itself (R6.7) names no order. `attach` names files to send along.
    """

    verb: Verb
    order: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    attach: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """What became of a wish: `command` with its id, or the reason why not (with the article, or the field at fault).

    `look_at`: what the checklist finds in a reply that was queued all the same (R21.1).
    """

    order: str
    verb: Verb
    command: str = ""
    article: str = ""
    field: str = ""
    reason: str = ""
    remedy: str = ""
    look_at: tuple[str, ...] = ()


def unqueued(wish: Wish, *, article: str = "", field: str = "", reason: str, remedy: str = "") -> Queued:
    """A wish that was not queued, with the reason."""
    return Queued(order=wish.order, verb=wish.verb, article=article, field=field, reason=reason, remedy=remedy)
