"""交接单: for some days of leave a deputy is named, and everybody who works here in them is told (R6.1, R20.1)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from desktop.actions.desk import Desk
from desktop.actions.open_orders import open_rows
from desktop.actions.printing import Printout, mark_of
from desktop.actions.words import due_words
from desktop.papers.handover import Handover, Row, handover_sheet
from desktop.papers.masking import masked_words
from sync.cache import places
from sync.cache.access_log import Purpose
from sync.cache.outbox_item import OutboxState
from sync.cache.why.telling import STATES
from sync.contract import codec
from sync.regulation.looking import only_looks
from sync.regulation.orders import Reporter
from sync.regulation.terms import HopState, label
from sync.regulation.workdays import local_day

SETTING: Final = "handover"
MOST: Final = 200
LONGEST: Final = timedelta(days=366)
REMARK_CHARACTERS: Final = 2000
TITLE: Final = "工作交接单"
_NOBODY: Final = Reporter()
_GIST: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Who is away from the first to the last day (both inclusive, Shanghai), and who acts meanwhile.

    `giver` is the user who wrote it, `person` their name; both are filled in when it is first kept.
    """

    deputy: str
    first: date
    last: date
    remark: str = ""
    giver: str = ""
    person: str = ""

    def in_force(self, today: date) -> bool:
        """Whether the deputy acts on this day."""
        return self.first <= today <= self.last

    @property
    def period(self) -> str:
        """`2026年9月28日 至 2026年9月30日`."""
        first, last = self.first, self.last
        return f"{first.year}年{first.month}月{first.day}日 至 {last.year}年{last.month}月{last.day}日"


def kept(desk: Desk) -> Leave | None:
    """The note that was written last on this workstation; None without one, or one that cannot be read."""
    found = desk.cache.settings.get(SETTING)
    try:
        return codec.loads(found, Leave) if found else None
    except codec.Malformed:
        return None


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
    if not note.deputy.strip():
        return "请写明由谁代办。"
    if note.deputy.strip() == signed(desk, note).person:
        return "代办人不能是交接人自己。"
    if note.last < note.first or note.last - note.first > LONGEST:
        return "结束日期应当不早于开始日期，并在一年以内。"
    if len(note.remark) > REMARK_CHARACTERS:
        return f"交代的事请写在 {REMARK_CHARACTERS} 字以内。"
    return ""


def keep(desk: Desk, note: Leave) -> str:
    """Keep it on this workstation instead of the one before; why not, in a sentence."""
    why = unfit(desk, note)
    if not why:
        trimmed = replace(signed(desk, note), deputy=note.deputy.strip(), remark=note.remark.strip())
        desk.cache.settings.set(SETTING, codec.dumps(trimmed).decode())
    return why


def end(desk: Desk) -> None:
    """Back at work: nobody is told any more."""
    desk.cache.settings.set(SETTING, "")


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
    return [(item.about, label(item.verb), item.reason_title or STATES[item.state]) for item in items]
