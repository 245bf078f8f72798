"""The page of one conflict: three columns, the steps between them, and three ways out."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.resolve import Sides
from desktop.kit import buttons, labels
from desktop.kit.scrolling import Scroll
from desktop.screens.compose.promise import refusal_words
from desktop.screens.conflict.between import Between
from desktop.screens.conflict.column import Column, Said
from sync.cache.comparing import Conflict, Difference
from sync.cache.conflict_words import NO_WORDS, NOT_HERE, NOT_KEPT, cause_words
from sync.contract.words import size_words
from sync.regulation.glimpse import NOTHING
from sync.regulation.saying import moment_words
from sync.regulation.terms import label
from sync.regulation.workflow import Refused

_SIZE = (1080, 660)


class ConflictView(QDialog):
    """Widgets only, not modal. `chosen` carries the word of a way out: again, note or withdraw."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("处理冲突")
        self.resize(*_SIZE)
        self.title = labels.text("", "subtitle", wrap=True)
        self.cause = labels.text("", "body", wrap=True)
        self.count = labels.text("", "caption")
        self.base, self.mine, self.theirs = Column("原来"), Column("我写的"), Column("现在")
        self.between = Between()
        self.reason = labels.stated(role="error")
        self.again = buttons.button("照样再发", lambda: self.chosen.emit("again"), icon="send", key="Ctrl+Return")
        self.note = buttons.button("改为记录", lambda: self.chosen.emit("note"), icon="note-text-outline", key="Ctrl+B")
        self.withdraw = buttons.button(
            "撤回", lambda: self.chosen.emit("withdraw"), icon="undo-variant", key="Ctrl+Shift+Del"
        )
        self.copy_text = buttons.button("复制", kind="quiet", icon="content-copy")
        self.open_order = buttons.button("打开工单", kind="quiet", icon="file-document-outline")
        self._lay_out()

    def put(self, found: Sides, more: int, now: datetime) -> None:
        """Show a conflict; `more`: how many others wait."""
        conflict = found.conflict
        self.title.setText(f"“{label(conflict.item.verb)}”没有生效　{conflict.item.number} {conflict.item.subject}")
        self.cause.setText(cause_words(conflict))
        self.count.setText(f"另有 {more} 项冲突" if more else "")
        self._columns(conflict, now)
        self.between.put(conflict.steps, now)
        self._ways(found)

    def complain(self, words: str) -> None:
        """Say why a choice could not be carried out."""
        self.reason.setText(words)
        self.reason.setVisible(bool(words))

    def _columns(self, conflict: Conflict, now: datetime) -> None:
        then = f"{moment_words(conflict.item.created_at, now)} 填写时"
        rows = _worth_reading(conflict.rows)
        base = [Said(row.name, row.base, row.changed) for row in rows] if conflict.base else []
        theirs = [Said(row.name, row.theirs, row.changed) for row in rows] if conflict.theirs else []
        files = [Said("附件", f"{blob.name}（{size_words(blob.size)}）") for blob in conflict.item.envelope.blobs]
        mine = [Said(name, words) for name, words in conflict.mine]
        self.base.put(base, f"{then}看到的情况" if base else NOT_KEPT)
        self.mine.put([*mine, *files], f"{then}的内容" if mine else NO_WORDS)
        self.theirs.put(theirs, "区级平台现在的情况" if theirs else NOT_HERE)

    def _ways(self, found: Sides) -> None:
        against = (("照样再发", self.again, found.again), ("改为记录", self.note, found.note))
        for _, made, refused in against:
            made.setEnabled(refused is None)
        self.withdraw.setToolTip("不再发送，文字回到草稿" if found.keeps_words else "不再发送")
        self.complain("\n".join(_why_not(name, refused) for name, _, refused in against if refused))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(labels.IconLabel("source-branch", "today", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.cause)
        head.addLayout(words, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._body(), 1)
        column.addWidget(labels.rule())
        column.addWidget(self.reason)
        column.addLayout(self._buttons())

    def _body(self) -> QWidget:
        inside = QFrame()
        columns = QHBoxLayout()
        columns.setSpacing(12)
        for each in (self.base, self.mine, self.theirs):
            columns.addWidget(each, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(columns)
        column.addSpacing(4)
        column.addWidget(labels.text("这期间发生的", "label"))
        column.addWidget(self.between)
        column.addStretch(1)
        return Scroll(inside)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in (self.again, self.note, self.withdraw):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.open_order)
        row.addWidget(self.copy_text)
        row.addWidget(buttons.button("以后再说", self.close, tooltip="Esc"))
        return row


def _worth_reading(rows: Sequence[Difference]) -> list[Difference]:
    """What changed comes first; what never was and is not now is left out."""
    told = [row for row in rows if row.changed or NOTHING not in (row.base, row.theirs)]
    return sorted(told, key=lambda row: not row.changed)


def _why_not(name: str, refused: Refused) -> str:
    return f"不能{name}：{refusal_words(refused)}"
