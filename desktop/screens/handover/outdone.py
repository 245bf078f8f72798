"""What was written here without a line and did not come to hold, because the unit has a newer note: told, and kept."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.kit import buttons, labels
from sync.contract.handover import Leave
from sync.contract.words import sentences
from sync.regulation.saying import moment_words


def telling(note: Leave, now: datetime) -> tuple[str, str, str]:
    """Title, cause and advice."""
    when = moment_words(note.written_at, now) if isinstance(note.written_at, datetime) else ""
    cause = "本单位在那以后又写了一份，以较新的为准。"
    if note.over:
        return f"本机 {when} 结束交接没有生效", cause, "仍要结束的，请再点一次“结束交接”。"
    return f"本机 {when} 写的交接单没有生效", cause, "当时写的还在本机，可以取回来对照，需要的再保存一次。"


class Outdone(QFrame):
    """`wanted` carries the note whose words should be in the fields again; `unwanted`: nobody needs them."""

    wanted = Signal(object)
    unwanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._note: Leave | None = None
        self.title = labels.text("", "strong", wrap=True)
        self.words = labels.text("", "body", wrap=True)
        self.take = buttons.button("取回当时写的", lambda: self.wanted.emit(self._note))
        self.drop = buttons.button("不再需要", self.unwanted.emit, kind="quiet")
        self._lay_out()
        self.hide()

    def put(self, note: Leave | None, now: datetime) -> None:
        """Tell of it, or of nothing."""
        self._note = note
        if note is not None:
            title, cause, advice = telling(note, now)
            self.title.setText(title)
            self.words.setText(sentences(cause, advice))
            self.take.setVisible(not note.over)
        self.setVisible(note is not None)

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for deed in (self.take, self.drop):
            deeds.addWidget(deed, 0, Qt.AlignmentFlag.AlignLeft)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.title, self.words):
            column.addWidget(part)
        column.addLayout(deeds)
