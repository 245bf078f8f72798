"""Drafts: what somebody is writing, kept through crashes until it is submitted or thrown away on purpose."""

from dataclasses import dataclass, field
from typing import Any, Final

from desktop.actions.case import Case, Values
from desktop.actions.desk import Desk
from desktop.actions.form import Form, is_asked
from sync.cache.changed import NOTHING, Changed
from sync.cache.drafts import Draft
from sync.contract.commands import BlobRef
from sync.regulation.looking import only_looks
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused

_CARET: Final = "_caret"
_REQUEST: Final = "_request"


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """The state of an editor: values by field, where the caret stands (field, position) and what is decided on."""

    values: dict[str, Any] = field(default_factory=dict)
    caret: tuple[str, int] = ("", 0)
    request: str = ""


def begin_draft(desk: Desk, order: str, verb: Verb) -> Draft:
    """A new draft, whatever others there are: nobody's words are written over."""
    return desk.cache.drafts.begin(order, verb)


def begun(desk: Desk, order: str) -> list[Draft]:
    """Drafts on an order, so that it can say so and reopen them."""
    return list(desk.cache.drafts.of(order))


def writing_of(draft: Draft) -> Writing:
    """What was being written when the draft was last saved."""
    values = {name: value for name, value in draft.fields.items() if not name.startswith("_")}
    caret = draft.fields.get(_CARET) or ("", 0)
    return Writing(values=values, caret=(str(caret[0]), int(caret[1])), request=str(draft.fields.get(_REQUEST, "")))


def save_draft(desk: Desk, draft_id: str, writing: Writing, blobs: tuple[BlobRef, ...] | None = None) -> Changed:
    """Keep what is being written; on return it is on the disk."""
    fields = {**writing.values, _CARET: list(writing.caret), _REQUEST: writing.request}
    return desk.cache.drafts.save(draft_id, fields, blobs)


def stands_against(desk: Desk) -> Refused | None:
    """Why whoever is signed in leaves drafts alone: they are the words of those who act for the unit (R6.1)."""
    actor = desk.cache.identity.actor
    return only_looks(actor) if actor else None


def discard_draft(desk: Desk, draft_id: str) -> Changed:
    """Throw a draft away for good; whoever only looks changes nothing."""
    return NOTHING if stands_against(desk) else desk.cache.drafts.discard(draft_id)


def is_blank(form: Form, case: Case | None, values: Values, blobs: tuple[BlobRef, ...]) -> bool:
    """True when nothing was written beyond what the form starts with: such a draft need not be kept."""
    start = form.start(case) if form.start and case else {}
    written = {f.name: values.get(f.name) for f in form.fields if is_asked(f, values)}
    return not blobs and all(value in (None, "", False, start.get(name)) for name, value in written.items())
