"""What a row says about itself: kind, state of the last local action, the line below the subject."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.kit.endings import over_mark
from desktop.kit.language import joined, told
from sync.cache.places import LocalState, Row
from sync.regulation.terms import HopState, label


@dataclass(frozen=True, slots=True)
class Mark:
    """A chip: words, tone, icon."""

    words: str
    tone: str
    icon: str


def local(row: Row) -> Mark | None:
    """How the last local action stands."""
    return {
        LocalState.NONE: None,
        LocalState.DRAFT: Mark(_tr("草稿"), "neutral", "pencil-outline"),
        LocalState.WAITING: Mark(_tr("待发送"), "info", "send-clock-outline"),
        LocalState.PARKED: Mark(_tr("被退回"), "overdue", "alert-circle-outline"),
        LocalState.DELIVERED: Mark(_tr("已送达"), "good", "check-all"),
    }[row.local]


def flow(row: Row) -> Mark | None:
    """What is remarkable about the flow: a 差评, a pending extension, a signature or a review that is awaited."""
    if row.rating is not None and row.rating.bad:
        return Mark(_tr("差评"), "overdue", "emoticon-sad-outline")
    if row.extension_pending:
        return Mark(_tr("延期待批"), "info", "stamper")
    if row.order_state.over:
        return Mark(*over_mark(row.order_state))
    if row.hop_state in (HopState.AWAITING_SIGNATURE, HopState.RESULT_SUBMITTED):
        return Mark(label(row.hop_state), "neutral", "file-sign")
    return None


def repeats(row: Row) -> Mark | None:
    """How many orders are about the same (R16.1); the first one counts."""
    return Mark(_tr("重复 {n}").format(n=row.repeats + 1), "neutral", "content-copy") if row.repeats else None


def below(row: Row) -> str:
    """`投诉·城关街道东风路·东风社区`: kind, where, who handles it; a place named as the unit stands once."""
    return "·".join(dict.fromkeys(part for part in (label(row.kind), row.place, row.unit) if part))


def spoken(row: Row) -> str:
    """The row as a sentence for a screen reader."""
    marks = [mark.words for mark in (local(row), flow(row), repeats(row)) if mark is not None]
    return joined(row.subject, *(told(words) for words in (below(row), *marks)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("inbox", words)
