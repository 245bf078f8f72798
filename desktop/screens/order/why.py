"""Why an order is due when it is: every counted day and every skipped one with its reason; folded until asked for."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.words import article_words, due_words, weekday
from desktop.kit import buttons, icons, labels, moments
from desktop.kit.flow import FlowLayout
from desktop.screens.order.daycell import DayCell
from desktop.screens.order.view import OrderView
from sync.regulation.deadlines import Deadline, statutory
from sync.regulation.owing import owed_letter


class WhyDue(QWidget):
    """A quiet button that unfolds into a strip of days; `unfolded` fires when it was opened."""

    unfolded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = buttons.button("", self._flip, kind="quiet", icon="chevron-right")
        self.toggle.setStyleSheet("padding-left: 0")
        self.inside = QWidget()
        self.sentence = labels.text("", "soft", wrap=True)
        self.note = labels.text("", "soft", wrap=True)
        self._days_home = QWidget()
        self._days = FlowLayout(self._days_home, 6)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        for widget in (self.sentence, self._days_home, self.note):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.inside)
        self.inside.hide()
        self._order_id = ""
        self._why: Deadline | None = None
        self._own = 0

    def put(self, view: OrderView) -> None:
        """Explain the deadline of the assignment that this unit answers for."""
        self.setVisible(view.why is not None and view.clock is not None)
        if view.order.id != self._order_id or view.why is None or view.clock is None:
            self._forget()  # two orders can have the same days: those of a 函告 name no assignment
        self._order_id = view.order.id
        if view.why is None or view.clock is None:
            return
        if view.why == self._why:
            return
        if self._why is None or self._why.hop != view.why.hop:
            self._unfold(opened=False)
        self._why, self._own = view.why, view.why.limit_days - _added(view, view.why)
        words = f"{due_words(view.why.due_at, view.case.now)}（{weekday(view.why.due_at)}）"
        self.toggle.setText(f"为什么是 {words}到期？")
        self.sentence.setText(_sentence(view, view.why))
        self.note.setText(_note(view, view.why))
        self.note.setVisible(bool(self.note.text()))
        self._days.clear()
        if not self.inside.isHidden():
            self._lay_days()

    def unfold(self) -> None:
        """Show the days."""
        self._unfold(opened=True)

    def _flip(self) -> None:
        self._unfold(opened=self.inside.isHidden())

    def _forget(self) -> None:
        """Nothing of another order's deadline stays."""
        if self._why is not None:
            self._why = None
            self._unfold(opened=False)
            self._days.clear()
            for said in (self.toggle, self.sentence, self.note):
                said.setText("")

    def _lay_days(self) -> None:
        """Only where somebody looks at them: most orders are read without."""
        for cell in _cells(self._why, self._own) if self._why else ():
            self._days.addWidget(cell)
        self._days_home.updateGeometry()

    def _unfold(self, *, opened: bool) -> None:
        if opened and not self._days.count():
            self._lay_days()
        self.inside.setVisible(opened)
        self.toggle.setIcon(icons.icon("chevron-down" if opened else "chevron-right", "accent"))
        if opened:
            self.unfolded.emit()


def _cells(why: Deadline, own: int) -> list[DayCell]:
    """The first `own` working days are the limit's, those after them were granted (R12.9)."""
    skipped = {each.date: each.why for each in why.skipped}
    counted = {day: number for number, day in enumerate(why.counted, start=1)}
    return [
        DayCell(
            day,
            _count(counted[day], own) if day in counted else skipped[day],
            counted=day in counted,
            last=day == why.due_date,
        )
        for day in sorted({*skipped, *counted})
    ]


def _count(number: int, own: int) -> str:
    return f"第 {number} 天" if number <= own else f"延期第 {number - own} 天"


def _added(view: OrderView, why: Deadline) -> int:
    """Working days that were granted beyond the limit of the assignment that decides (R12.9)."""
    hop = view.order.hop(why.hop) if why.hop else None
    return max(0, why.limit_days - hop.limit_days) if hop else 0


def _sentence(view: OrderView, why: Deadline) -> str:
    letter = owed_letter(view.order)
    if letter is not None:
        reached, who = moments.stamp(letter.reached_at, view.case.now), view.case.name(letter.asked_by)
        counted = f"再次差评于{reached}送达{who}，当天不计，从下一个工作日起数 {why.limit_days} 个工作日"
        return f"{counted}，函告在最后一天结束前送达为按时。依据{article_words(why.article)}。"
    hop = view.order.hop(why.hop) if why.hop else view.clock
    if hop is None:
        return ""
    begun = f"{view.case.name(hop.receiver)}于{moments.stamp(hop.assigned_at, view.case.now)}收到交办"
    law = statutory(hop, view.order)
    more = _more(_added(view, why), why, law.due_day if law else None)
    basis = f"依据{law.citation}、" if law else "依据"
    basis = f"{basis}{article_words(why.article)}。" if why.article else ""
    if law and law.due_day:
        day = f"{law.due_day.month}月{law.due_day.day}日"
        return f"{begun}，法定截止日期为{day}{more}，最后一天结束时到期。{basis}"
    return f"{begun}，当天不计，从下一个工作日起数 {hop.limit_days} 个工作日{more}，最后一天结束时到期。{basis}"


def _more(added: int, why: Deadline, fixed: date | None) -> str:
    """The granted days by number and by what they moved."""
    if not added:
        return ""
    before, after = fixed or why.counted[-added - 1], why.due_date
    moved = f"{before.month}月{before.day}日 → {after.month}月{after.day}日"
    return f"，加上批准延期的 {added} 个工作日（{moved}）"


def _note(view: OrderView, why: Deadline) -> str:
    notes = []
    if view.clock and why.hop and why.hop != view.clock.id:
        notes.append("协办以牵头单位的期限为准。" if view.clock.assists else "上级单位的期限更早，以上级的为准。")
    if why.provisional:
        notes.append("其中有的日子尚未公布放假安排，期限为暂定，公布后重新计算。")
    return "".join(notes)
