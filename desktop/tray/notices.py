"""The list of all that stands now: authoritative, whatever the desktop did with its toasts."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from desktop.actions.being_told import Snooze
from desktop.kit import buttons, labels
from desktop.kit.empty import EmptyState
from desktop.kit.snoozing import later_button
from desktop.tray.causebox import CauseBox
from desktop.tray.gather import Tidings
from desktop.tray.noticemodel import NoticesModel
from desktop.tray.noticepaint import NOTICE_ROLE, NoticeDelegate
from desktop.tray.reminder import Reminder
from desktop.tray.wording import Notice

_ESC: Final = (QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape)


class NoticesPane(QFrame):
    """提醒: most urgent first; Enter or a double click opens the order, Delete answers 知道了, Esc puts the list away.

    `opened`, `put_off` (with a Snooze) and `known` carry the Reminder that was chosen.
    """

    opened = Signal(object)
    put_off = Signal(object, object)
    known = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setProperty("overlay", True)  # lies over the work on purpose
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = NoticesModel()
        self.list = self._make_list()
        self.causes = CauseBox(self._show)
        self._standing: tuple[Notice, ...] = ()
        self._count = labels.text("", "faint")
        self._age = labels.text("", "faint")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self.list)
        self._foot = self._answers()
        self._lay_out()

    def show_tidings(self, tidings: Tidings) -> None:
        """Show what stands now."""
        self._standing = tidings.standing
        self.causes.offer(notice.reminder.cause for notice in tidings.standing)
        self._show()

    def show_age(self, words: str) -> None:
        """How old the data behind the list is."""
        self._age.setText(words)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the list while the keyboard is in it, whatever it does in the window."""
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == _ESC:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the list away, Delete answers 知道了."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._tell(self.known)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """The chosen cause only; the current line stays where it is, or the one that took its place is current."""
        current = self.list.currentIndex().row()
        shown = self.causes.narrow(self._standing)
        self.model.show_notices(shown)
        if shown:
            self.list.setCurrentIndex(self.model.index(min(max(current, 0), len(shown) - 1)))
        self._count.setText(self.tr("{n} 项").format(n=len(shown)) if shown else "")
        self._stack.setCurrentIndex(1 if shown else 0)
        self._foot.setVisible(bool(shown))

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(NoticeDelegate(made))
        made.setAccessibleName(self.tr("提醒"))
        made.setMouseTracking(True)
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.activated.connect(lambda _: self._tell(self.opened))
        return made

    def _nothing(self) -> EmptyState:
        advice = self.tr("新到、临期、超期、待审批和上级的决定会列在这里。")
        return EmptyState("bell-check-outline", self.tr("没有需要提醒的事项"), advice)

    def _answers(self) -> QWidget:
        """What can be done with the current entry."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(labels.rule())
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 4)
        column.addLayout(row)
        row.addWidget(
            buttons.button("知道了", lambda: self._tell(self.known), kind="quiet", tooltip="知道了（Delete）")
        )
        row.addStretch(1)
        row.addWidget(later_button(self._later))
        row.addWidget(buttons.button("打开", lambda: self._tell(self.opened), kind="primary"))
        return foot

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 12, 16, 10)
        head.addWidget(labels.text(self.tr("提醒"), "subtitle"))
        head.addSpacing(8)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._age)
        head.addSpacing(12)
        head.addWidget(self.causes)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(labels.rule())
        column.addLayout(self._stack, 1)
        column.addWidget(self._foot)

    def _current(self) -> Reminder | None:
        notice = self.list.currentIndex().data(NOTICE_ROLE)
        return notice.reminder if isinstance(notice, Notice) else None

    def _tell(self, signal: SignalInstance) -> None:
        if (reminder := self._current()) is not None:
            signal.emit(reminder)

    def _later(self, length: Snooze) -> None:
        if (reminder := self._current()) is not None:
            self.put_off.emit(reminder, length)
