"""The chain of assignments: who gave the order to whom, how each stands and when each is due (R4.1)."""

from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.actions.words import due_words
from desktop.kit import chips, labels, moments, theme
from desktop.kit.endings import over_mark
from desktop.kit.kept import Kept
from desktop.screens.order.view import OrderView
from sync.regulation.notices import awaits_extension
from sync.regulation.orders import Assignment
from sync.regulation.terms import HopState, OrderState, RequestState, label

_TONES = {
    HopState.AWAITING_SIGNATURE: ("near", "file-sign"),
    HopState.HANDLING: ("info", "progress-clock"),
    HopState.RESULT_SUBMITTED: ("info", "clipboard-search-outline"),
    HopState.RETURNED: ("neutral", "undo-variant"),
    HopState.FINISHED: ("good", "check"),
}


_ROOMY = 440
"""Pixels from which name, state and deadline stand beside each other, at the usual size of letters."""
_BESIDE = ((0, 0, 1), (0, 1, 1), (0, 2, 1))
_BELOW = ((0, 0, 1), (0, 1, 1), (1, 0, 2))
"""Line, column and columns taken by name, state and deadline."""


class Hops(QWidget):
    """One line for each assignment; a lower hop is set in. Its lines serve every order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[object, ...] = ()
        self._narrow = False
        self._kept = Kept(self._made)

    def put(self, view: OrderView) -> None:
        """Show the assignments of an order."""
        state = (view.order.assignments, *(_chip(hop, view) for hop in view.order.assignments))
        if state == self._shown:
            return
        self._shown = state
        hops = view.order.assignments
        for line, hop in zip(self._kept.take(len(hops)), hops, strict=True):
            line.say(_name(hop, view), _chip(hop, view), _limit(hop, view), _tooltip(hop, view.case.now))

    def _made(self, place: int) -> "_Line":
        made = _Line()
        self._put_at(place, made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a line has no room for all three, what is due stands below."""
        super().resizeEvent(event)
        narrow = self.width() < _ROOMY * theme.theme().zoom
        if narrow is not self._narrow:
            self._narrow = narrow
            for place, line in enumerate(self._kept.parts):
                self._put_at(place, line)

    def _put_at(self, place: int, line: "_Line") -> None:
        spots = _BELOW if self._narrow else _BESIDE
        for part, (down, right, across) in zip((line.name, line.chip, line.limit), spots, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, place * 2 + down, right, 1, across)


class _Line:
    """Whose it is, how it stands, when it is due."""

    def __init__(self) -> None:
        self.name, self.chip, self.limit = labels.ElidedLabel(), chips.Chip(), labels.text("", "soft")

    def say(self, name: str, mark: tuple[str, str, str], limit: str, tooltip: str) -> None:
        """Show an assignment."""
        self.name.setText(name)
        self.chip.say(*mark)
        self.limit.setText(limit)
        self.limit.setToolTip(tooltip)
        self.name.show()
        self.limit.show()

    def rest(self) -> None:
        """Say nothing, out of sight."""
        for label_ in (self.name, self.limit):
            label_.hide()
            label_.clear()
        self.limit.setToolTip("")
        self.chip.rest()

    def deleteLater(self) -> None:  # noqa: N802  Qt's name
        """All three."""
        for part in (self.name, self.chip, self.limit):
            part.deleteLater()


def _name(hop: Assignment, view: OrderView) -> str:
    name = view.case.name(hop.receiver)
    mine = "（本单位）" if hop.receiver == view.case.actor.unit else ""
    mine += "（协办）" if hop.assists else ""
    lead = "　└ " if hop.parent else ""
    return f"{lead}{name}{mine}"


def _chip(hop: Assignment, view: OrderView) -> tuple[str, str, str]:
    """Words, tone and icon; a live assignment past its due moment says so to whoever looks, whose it is or not."""
    if view.order.state is OrderState.REFERRED and hop.ended_at == view.order.closed_at:
        return over_mark(view.order.state)  # R10.1: it ended with the order, nobody had finished it
    tone, icon = _TONES[hop.state]
    if not hop.live or view.case.now < hop.due:
        return label(hop.state), tone, icon
    awaited = awaits_extension(view.order, hop)
    late = moments.remaining(hop.due, view.case.now, view.case.rules.calendar, awaited=awaited)
    return f"{label(hop.state)} · {late.words}", late.tone, late.icon


def _limit(hop: Assignment, view: OrderView) -> str:
    """Working days, those granted beside the limit's own (R12.9), and until when."""
    provisional = " 暂定" if hop.provisional else ""
    granted = [each for each in view.order.extensions if each.hop == hop.id and each.state is RequestState.GRANTED]
    added = sum(each.days_granted or each.days for each in granted)
    days = f"{hop.limit_days}+{added} 个工作日" if added else f"{hop.limit_days} 个工作日"
    return f"{days if hop.limit_days else '随牵头单位'} · {due_words(hop.due, view.case.now)}{provisional}"


def _tooltip(hop: Assignment, now: datetime) -> str:
    """Both limits where they differ (R12.4, R12.8)."""
    over = "牵头单位" if hop.assists else "上级"
    words = f"自身期限 {due_words(hop.own_due, now)}"
    if hop.own_due != hop.due:
        words += f"；{over}期限 {due_words(hop.due, now)} 更早，以{over}为准"
    return f"{words}\n交办意见：{hop.note}" if hop.note else words
