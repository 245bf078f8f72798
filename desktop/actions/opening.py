"""What an editor needs before it opens, read in one go: form, case, and the draft begun earlier with its words."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from desktop.actions.case import Case, Values
from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begun, is_blank, writing_of
from desktop.actions.form import Form
from desktop.actions.forms import DECISIONS, FORMS
from desktop.actions.submit import OUTSIDE, standing
from sync.cache.drafts import Draft
from sync.contract.commands import BlobRef
from sync.regulation.checklist import Item
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody wants to write: a verb on an order, where it matters the request decided or the very draft."""

    order: str
    verb: Verb
    request: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One form on one order. `case` is None when the order is no longer in scope: then its words can still be read."""

    order: str
    form: Form
    request: str = ""
    case: Case | None = None
    draft: Draft | None = None
    writing: Writing = field(default_factory=Writing)

    @property
    def text(self) -> tuple[str, Verb, str]:
        """Which text this is: two editors of the same text would write over each other."""
        return self.order, self.form.verb, self.request

    def start(self) -> dict[str, Any]:
        """The form's first values, and over them what was written before."""
        first = dict(self.form.start(self.case)) if self.form.start and self.case else {}
        return {**first, **self.writing.values}

    def blank(self, values: Values, blobs: tuple[BlobRef, ...]) -> bool:
        """True when nothing was written that is worth keeping."""
        return is_blank(self.form, self.case, values, blobs)

    def standing(self, now: datetime, *, papers: bool) -> Refused | None:
        """What stands against the verb at `now`, whatever is written; None when nothing does."""
        if self.case is None:
            return OUTSIDE
        return standing(replace(self.case, now=now), self.form.verb, papers=papers)

    def checked(self, values: Values) -> tuple[Item, ...]:
        """The checklist over these values (R21.1); empty where the form has none."""
        return self.form.check(self.case, values) if self.form.check and self.case else ()

    def foretold(self, values: Values, now: datetime) -> str:
        """What submitting these values at `now` would do; empty when the order is not here."""
        return self.form.foretell(replace(self.case, now=now), values) if self.case else ""


def opened(desk: Desk, wanted: Wanted) -> Opened:
    """Read what `wanted` needs. A decision always names its request: the one wanted, or the one that waits."""
    drafts = [draft for draft in begun(desk, wanted.order) if draft.verb is wanted.verb]
    draft = next((each for each in drafts if each.id == wanted.draft), None)
    request = wanted.request or (writing_of(draft).request if draft else "")
    case = desk.case(wanted.order, request)
    if wanted.verb in DECISIONS and not request and case:
        request = case.waiting(wanted.verb)
        case = replace(case, request=request)
    draft = draft or next(_about(drafts, request), None)
    writing = writing_of(draft) if draft else Writing()
    return Opened(
        order=wanted.order, form=FORMS[wanted.verb], request=request or writing.request,
        case=case, draft=draft, writing=writing,
    )  # fmt: skip


def seen_again(desk: Desk, known: Opened) -> Opened:
    """The same form on the order as it is now; the words are the editor's own."""
    return replace(known, case=desk.case(known.order, known.request))


def _about(drafts: list[Draft], request: str) -> Iterator[Draft]:
    """Drafts that are not about another request: its opinion must never be written over."""
    return (draft for draft in drafts if not request or writing_of(draft).request in ("", request))
