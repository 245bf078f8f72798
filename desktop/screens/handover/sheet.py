"""The window of 请假交接: who acts meanwhile, from when to when, and what is to be minded; widgets only."""

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.kit import buttons, labels
from desktop.kit.beside import BesideWindow
from desktop.kit.forms import FormRow
from desktop.screens.handover.outdone import Outdone
from desktop.screens.trip.days import Period
from sync.contract.handover import NAME_CHARACTERS, REMARK_CHARACTERS, Leave

_SIZE: Final = (620, 560)


class HandoverSheet(BesideWindow):
    """`kept`, `ended` and `print_wanted` are its ways out; `edited` fires when a hand wrote something."""

    kept = Signal()
    ended = Signal()
    print_wanted = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("请假交接", _SIZE, parent)
        self._giver = ("", "")
        self.state = labels.text("", "body", wrap=True)
        self.outdone = Outdone()
        self.deputy = QLineEdit()
        self.deputy.setMaxLength(NAME_CHARACTERS)
        self.period = Period("从", "到", self)
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setPlaceholderText("要紧的工单、约好的时间、该找谁；不要写反映人的姓名和电话")
        self.said = labels.text("", "soft", wrap=True)
        self.end_button = buttons.button("结束交接", self.ended.emit)
        self.print = buttons.button("打印交接单", self.print_wanted.emit, icon="printer-outline", key="Ctrl+P")
        self.keep_button = buttons.button(
            "保存", self.kept.emit, kind="primary", icon="content-save-outline", key="Ctrl+S"
        )
        self._lay_out()
        self.remark.textChanged.connect(self._count)
        for written in (self.deputy.textChanged, self.remark.textChanged, self.period.changed):
            written.connect(lambda *_: self.edited.emit())

    def put(self, note: Leave | None, today: date, summary: str, *, fields: bool = True) -> None:
        """Show the note that is kept, or an empty one from today on; `summary` is what the paper will list.

        Without `fields` what is written stays.
        """
        self.state.setText(_state(note, today))
        self.said.setText(summary)
        self.end_button.setVisible(note is not None and note.last >= today)
        if fields:
            self._write(note if note and note.last >= today else Leave(deputy="", first=today, last=today))
        self.complain("")

    def go_on(self, words: dict[str, Any]) -> None:
        """Show what was left half written instead of what is kept."""
        first, last = (date.fromisoformat(words[name]) for name in ("first", "last"))
        giver, person = (words.get(name, "") for name in ("giver", "person"))
        deputy, remark = words["deputy"], words["remark"]
        self._write(Leave(deputy=deputy, first=first, last=last, remark=remark, giver=giver, person=person))

    def take_back(self, note: Leave) -> None:
        """Its words are being written again."""
        self._write(note)
        self.edited.emit()
        self.deputy.setFocus()

    def words(self) -> dict[str, Any]:
        """What is written, so that `go_on` can show it again."""
        note = self.leave()
        first, last = note.first.isoformat(), note.last.isoformat()
        said = {"deputy": note.deputy, "first": first, "last": last, "remark": note.remark}
        return said | {"giver": note.giver, "person": note.person}

    def leave(self) -> Leave:
        """What is written; whoever began the note remains its giver."""
        first, last = self.period.days()
        giver, person = self._giver
        return Leave(
            giver=giver,
            person=person,
            deputy=self.deputy.text(),
            first=first,
            last=last,
            remark=self.remark.toPlainText(),
        )

    def complain(self, sentence: str) -> None:
        """Say why it cannot be kept."""
        self._deputy_row.complain(sentence)

    def _write(self, note: Leave) -> None:
        self._giver = note.giver, note.person
        with QSignalBlocker(self):
            self.deputy.setText(note.deputy)
            self.remark.setPlainText(note.remark)
            self.period.put(note.first, note.last)

    def _count(self) -> None:
        written = len(self.remark.toPlainText())
        self._remark_row.count(f"{written} / {REMARK_CHARACTERS} 字", over=written > REMARK_CHARACTERS)

    def _lay_out(self) -> None:
        self._deputy_row = FormRow("代办人", self.deputy, hint="代办人用自己的账号登录", required=True)
        self._remark_row = FormRow("交代的事", self.remark)
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(FormRow("从", self.period.first), 1)
        days.addWidget(FormRow("到", self.period.last), 1)
        column = self.column
        column.addWidget(self.state)
        column.addWidget(self.outdone)
        column.addWidget(labels.rule())
        column.addWidget(self._deputy_row)
        column.addLayout(days)
        column.addWidget(self._remark_row, 1)
        column.addWidget(self.said, 0, Qt.AlignmentFlag.AlignTop)
        self.add_foot(self.print, self.end_button, first=self.keep_button)


def _state(note: Leave | None, today: date) -> str:
    if note is None or note.last < today:
        return "写明谁代办、到哪一天。这段时间里，谁在本单位的电脑上登录都会看到提示。"
    if note.in_force(today):
        return f"正在交接：{note.person} {note.period}由 {note.deputy} 代办。"
    return f"已经写好，还没有开始：{note.person} {note.period}由 {note.deputy} 代办。"
