"""查看记录: who saw what of a reporter on this workstation, when and what for; of one order or of all (R17.2)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.reveal import parts_words, purpose_words, seen_of
from desktop.background import Door
from desktop.kit import buttons, labels, moments
from desktop.kit.empty import EmptyState
from desktop.screens.lines import Line
from desktop.screens.lines.view import LineList
from sync.cache.access_log import Access, AccessAct

_SIZE = (640, 520)
_ICONS = {AccessAct.SHOW: "eye-outline", AccessAct.COPY: "content-copy"}


class AccessPage(QDialog):
    """A list to read; not modal."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._order_id = ""
        self.setWindowTitle("查看记录")
        self.resize(*_SIZE)
        self.count = labels.text("", "soft", wrap=True)
        self.all = QCheckBox("所有工单(&A)")
        self.all.toggled.connect(self.refresh)
        self.list = LineList("查看记录")
        self._empty = EmptyState("eye-off-outline", "没有人看过", "每次显示或复制反映人信息，都会记在这里。")
        self._lay_out()

    def show_of(self, order_id: str) -> None:
        """Show the entries of an order."""
        self._order_id = order_id
        self.all.setChecked(False)
        self.refresh()
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, *_: object) -> None:
        """Read them again."""
        order = "" if self.all.isChecked() else self._order_id
        self._door.run(partial(seen_of, self._desk, order), self._put)

    def _put(self, found: tuple[Sequence[Access], int]) -> None:
        entries, count = found
        self.list.put([_line(entry, self._desk) for entry in entries])
        rest = f"共 {count} 条，列出最近 {len(entries)} 条。" if count > len(entries) else f"共 {count} 条。"
        self.count.setText(f"{rest}只记看了哪几项，不记内容；记录只增加，不能修改或删除。")
        self._stack.setCurrentIndex(0 if entries else 1)

    def _lay_out(self) -> None:
        home = QWidget()
        self._stack = QStackedLayout(home)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 16, 0)
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(buttons.button("关闭", self.close, tooltip="关闭（Esc）"))
        self.count.setContentsMargins(20, 0, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        column.addWidget(self.count)
        column.addWidget(labels.rule())
        column.addWidget(home, 1)
        column.addWidget(labels.rule())
        column.addLayout(foot)


def _line(entry: Access, desk: Desk) -> Line:
    when = moments.stamp(entry.at, desk.now())
    return Line(
        key=entry.id,
        title=f"{entry.person} · {parts_words(entry)}",
        below=f"{when} · {entry.number} · {purpose_words(entry)}",
        chip="复制" if entry.act is AccessAct.COPY else "",
        tone="today",
        icon=_ICONS[entry.act] if entry.act is AccessAct.COPY else "",
    )
