"""交接单 as paper: everything that the deputy takes over, as it stands at the moment of printing (R20.1)."""

from typing import Final

from desktop.actions.desk import Desk
from desktop.actions.handover import signed
from desktop.actions.open_orders import open_rows
from desktop.actions.printing import Printout, mark_of
from desktop.actions.words import due_words
from desktop.papers.handover import Handover, Row, handover_sheet
from desktop.papers.masking import masked_words
from sync.cache import places
from sync.cache.access_log import Purpose
from sync.cache.outbox_item import OutboxState
from sync.cache.why.telling import state_word
from sync.contract.handover import Leave
from sync.regulation.orders import Reporter
from sync.regulation.terms import HopState, label

MOST: Final = 200
TITLE: Final = "工作交接单"
_NOBODY: Final = Reporter()
_GIST: Final = 60


def note_on_paper(desk: Desk, note: Leave, _purpose: Purpose | None = None) -> Printout:
    """The note with everything that the deputy takes over, as it stands now."""
    sheet = handover_sheet(_written(desk, signed(desk, note)))
    return Printout(title=TITLE, name=f"{TITLE}-{note.first:%Y%m%d}", sheets=(sheet,))


def _written(desk: Desk, note: Leave) -> Handover:
    now, unit = desk.now(), desk.cache.identity.unit
    rows = open_rows(desk, now)
    return Handover(
        number=note.period,
        unit=unit.name if unit else "",
        giver=note.person,
        deputy=note.deputy,
        period=note.period,
        remark=note.remark,
        orders=tuple(_order(desk, row) for row in rows[:MOST]),
        more=max(0, len(rows) - MOST),
        decisions=tuple(_decision(desk, asked) for asked in desk.cache.views.approvals(now)),
        drafts=tuple(_drafts(desk)),
        unsent=tuple(_unsent(desk)),
        mark=mark_of(desk),
    )


def _order(desk: Desk, row: places.Row) -> Row:
    due = due_words(row.due, desk.now()) if row.due else "没有期限"
    late = "（已超期）" if row.due and row.due <= desk.now() and not row.awaited else ""
    return f"{due}{late}", row.number, masked_words(row.subject, _NOBODY), waits_for(desk, row)


def waits_for(desk: Desk, row: places.Row) -> str:
    """Whose turn it is: ours, that of a unit below, or of the one above."""
    unit = desk.cache.identity.unit
    if row.extension_pending:
        return "等延期审批"
    if row.hop_state is HopState.RESULT_SUBMITTED:
        return "等审核办理结果"
    if unit and row.unit and row.unit != unit.name:
        return f"等{row.unit}办理"
    return "等本单位签收" if row.hop_state is HopState.AWAITING_SIGNATURE else "等本单位办理"


def _decision(desk: Desk, asked: places.Approval) -> Row:
    due = due_words(asked.due, desk.now()) if asked.due else ""
    return due, asked.asked_by, masked_words(asked.subject, _NOBODY), label(asked.verb)


def _drafts(desk: Desk) -> list[Row]:
    found: list[Row] = []
    for draft in desk.cache.drafts.all():
        row = desk.cache.views.row(draft.order)
        words = max((value for value in draft.fields.values() if isinstance(value, str)), key=len, default="")
        gist = masked_words(" ".join(words.split()), _NOBODY)[:_GIST]
        found.append((row.number if row else "已不在本单位范围内", label(draft.verb), gist))
    return found


def _unsent(desk: Desk) -> list[Row]:
    waiting = (OutboxState.WAITING, OutboxState.PARKED, OutboxState.CONFLICT)
    items = (item for item in desk.cache.outbox.all() if item.state in waiting)
    return [(item.about, label(item.verb), item.reason_title or state_word(item)) for item in items]
