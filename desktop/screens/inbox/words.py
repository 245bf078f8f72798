"""What a row says about itself: kind, state of the last local action, the line below the subject."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.actions.looks import Detail
from desktop.kit import moments
from desktop.kit.endings import over_mark
from desktop.kit.language import joined, told
from desktop.screens.inbox.folds import Fold
from sync.cache.places import LocalState, Row
from sync.regulation.terms import HopState, label


class Mark(NamedTuple):
    """A chip: words, tone, icon; `short` is what is said where there is only room for the icon."""

    words: str
    tone: str
    icon: str
    short: str = ""


def local(row: Row) -> Mark | None:
    """How the last local action stands."""
    match row.local:
        case LocalState.DRAFT:
            return Mark(_tr("草稿"), "neutral", "pencil-outline")
        case LocalState.WAITING:
            return Mark(_tr("待发送"), "info", "send-clock-outline")
        case LocalState.SENT:
            return Mark(_tr("待回执"), "info", "timer-sand")
        case LocalState.PARKED:
            return Mark(_tr("被退回"), "overdue", "alert-circle-outline")
        case LocalState.DELIVERED:
            return Mark(_tr("已送达"), "good", "check-all")
    return None


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
    if not row.repeats:
        return None
    count = row.repeats + 1
    return Mark(_tr("重复 {n}").format(n=count), "neutral", "content-copy", short=str(count))


def marks(row: Row) -> list[Mark]:
    """All chips of a row."""
    return [mark for mark in (local(row), flow(row), repeats(row)) if mark is not None]


def detail(row: Row, which: Detail, now: datetime) -> str:
    """One detail of a row; empty where it has none."""
    match which:
        case Detail.KIND:
            return label(row.kind)
        case Detail.PLACE:
            return row.place
        case Detail.UNIT:
            return row.unit
        case Detail.NUMBER:
            return row.number
        case Detail.SOURCE:
            return row.source
        case Detail.ARRIVED:
            return _arrived(row.arrived, now) if row.arrived else ""


def details(row: Row, wanted: Sequence[Detail], now: datetime) -> str:
    """The details that are wanted, in a line; a place named as the unit stands once."""
    return _joined(detail(row, each, now) for each in wanted)


def below(row: Row) -> str:
    """`投诉·城关街道东风路·东风社区`: kind, where, who handles it."""
    return _joined((label(row.kind), row.place, row.unit))


def spoken(row: Row, fold: Fold = Fold.NONE) -> str:
    """The row as a sentence for a screen reader, and what can be done about its repeats."""
    said = (below(row), *(mark.words for mark in marks(row)), folded(fold))
    return joined(row.subject, *(told(words) for words in said if words))


def folded(fold: Fold) -> str:
    """What a row is to its repeats, in words."""
    return {
        Fold.NONE: "",
        Fold.SHUT: _tr("按 → 展开其他重复件"),
        Fold.OPEN: _tr("已展开其他重复件，按 ← 收起"),
        Fold.REPEAT: _tr("展开的重复件"),
    }[fold]


def _arrived(at: datetime, now: datetime) -> str:
    return _tr("{day}登记").format(day=moments.day_words(moments.local(at).date(), moments.local(now).date()))


def _joined(parts: Iterable[str]) -> str:
    return "·".join(dict.fromkeys(part for part in parts if part))


def _tr(words: str) -> str:
    return QCoreApplication.translate("inbox", words)
