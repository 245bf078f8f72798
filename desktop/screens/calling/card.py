"""The card to read from with the receiver in one hand: large words, and nothing that must not be told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.actions.calling import Telling
from desktop.kit import buttons, labels
from desktop.kit.overlay import Overlay

_WIDTH = 760
_SIDE = 24
_INSIDE = 20
_LOWEST = 96


class CallCard(Overlay):
    """`note_wanted` asks for a note about the call on this order; `number_begun` carries a digit typed over it.

    Somebody else calls while an order is open: his number is typed, and must not be answered with this order.
    """

    note_wanted = Signal()
    number_begun = Signal(str)

    def __init__(self, home: QWidget) -> None:
        super().__init__(home, _WIDTH)
        self.number = labels.text("", "strong", verbatim=True)
        self.reporter = labels.text("", "strong", wrap=True)
        self.caution = labels.text("", "soft", wrap=True)
        self.words = labels.text("", "spoken", wrap=True, verbatim=True)
        self.stale = labels.text("", "error", wrap=True)
        self.foot = labels.text("", "faint", wrap=True)
        self.copy_button = buttons.button(
            "复制这段话", self.copy, kind="primary", icon="content-copy", tooltip="Ctrl+C"
        )
        self.note_button = buttons.button("登记这次联系", self._note, icon="phone-outline", tooltip="Alt+L")
        self.close_button = buttons.button("关闭", self.put_away, tooltip="Esc")
        self._scroll, self._said = QScrollArea(), ""
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def put(self, telling: Telling, stale: str) -> None:
        """Show what can be told; `stale` says how old the data is where that matters."""
        self.number.setText(telling.number)
        self.reporter.setText(telling.reporter)
        self.reporter.setVisible(bool(telling.reporter))
        self.caution.setText(telling.caution)
        self._said = telling.words
        self.words.setText(telling.words.replace("。", "。\n").strip())
        self.stale.setText(stale)
        self.stale.setVisible(bool(stale))
        self.note_button.setVisible(telling.may_note)
        self.foot.setText(
            "只读上面这段话，反映人信息、内部意见和其他人的姓名不要另外告知。问的是别的工单，直接输入单号。"
        )
        self.bring()
        self.copy_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self) -> None:
        """The words get the height that they need; where the window has less, they are scrolled."""
        self.words.ensurePolished()
        self.words.setFixedHeight(self.words.heightForWidth(self.width_of_card() - 2 * (_SIDE + _INSIDE) - 12))
        needed = self.words.height() + 2 * _INSIDE
        self._scroll.setFixedHeight(needed)
        over = self.height_wanted() - self.height_there()
        if over > 0:
            self._scroll.setFixedHeight(max(_LOWEST, needed - over))
        super().fit()

    def copy(self) -> None:
        """The words into the clipboard, and nothing else."""
        QGuiApplication.clipboard().setText(self._said)
        self.foot.setText("已复制，可以粘贴到微信或短信里。")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Alt+L notes the call, and the key that opened the card puts it away."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif alt and event.key() == Qt.Key.Key_L and self.note_button.isVisible():
            self._note()
        elif event.key() == Qt.Key.Key_F3:
            self.put_away()
        elif event.text().isdecimal() and not alt:
            self.put_away()
            self.number_begun.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _note(self) -> None:
        self.put_away()
        self.note_wanted.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(labels.IconLabel("phone-in-talk-outline", "accent", 22))
        head.addWidget(labels.text("答来电", "subtitle"))
        head.addStretch(1)
        head.addWidget(self.number)
        inside = QWidget()
        spoken = QVBoxLayout(inside)
        spoken.setContentsMargins(_INSIDE, _INSIDE - 4, _INSIDE, _INSIDE - 4)
        spoken.addWidget(self.words)
        spoken.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.note_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.copy_button)
        column = self.column
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        for part in (self.reporter, self.caution, self.stale):
            column.addWidget(part)
        column.insertLayout(0, head)
        column.addWidget(_sunken(self._scroll), 1)
        column.addWidget(self.foot)
        column.addLayout(row)


def _sunken(content: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("surface", "sunken")
    box = QVBoxLayout(frame)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(content)
    return frame
