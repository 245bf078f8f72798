"""The window of a print preview: what is printed, the pages, and the few things that can be done; widgets only."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QFrame, QGraphicsView, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.actions.printing import FOR_PAPER
from desktop.actions.reveal import PURPOSES
from desktop.kit import buttons, labels, theme
from desktop.kit.dressing import wear
from desktop.kit.fitting import come_forward
from desktop.screens.printing import painting
from sync.cache.access_log import Purpose

_SIZE: Final = (880, 700)
_LARGER: Final = 1.2


class PrintSheet(QDialog):
    """`print_wanted` and `file_wanted` are its ways out.

    `purpose_chosen` carries the purpose for which reporters are named, None to hide them again.
    `draw` is called with the preview's printer whenever the pages are to be drawn.
    """

    print_wanted = Signal()
    file_wanted = Signal()
    purpose_chosen = Signal(object)

    def __init__(self, draw: Callable[[QPrinter], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(*_SIZE)
        self.setMinimumWidth(640)
        self._printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        self._printer.setResolution(painting.RESOLUTION)
        self._printer.setPageLayout(painting.page_layout())
        self.preview = QPrintPreviewWidget(self._printer)
        self.preview.setAccessibleName("打印预览")
        self.pages = labels.text("", "soft")
        self.said = labels.text("", "body", wrap=True)
        self.naming = self._naming()
        self.print_button = buttons.button("打印…", self.print_wanted.emit, kind="primary", icon="printer-outline")
        self.file_button = buttons.button("存为 PDF…", self.file_wanted.emit, icon="file-pdf-box", key="Ctrl+S")
        self.preview.paintRequested.connect(lambda printer: self._count(draw(printer)))
        theme.theme().changed.connect(self._lay_on_the_table)
        self._lay_on_the_table()
        self._lay_out()

    def put(self, title: str, said: str, *, nameable: int, purpose: Purpose | None) -> None:
        """Show the pages anew; `said` is a sentence above them, `nameable` how many may name their reporter."""
        self.setWindowTitle(f"打印：{title}")
        self.naming.setVisible(nameable > 0)
        self.naming.setText(f"反映人：{PURPOSES[purpose]}" if purpose else "反映人：已隐去")
        self.complain(said)
        self.preview.updatePreview()

    def complain(self, sentence: str, role: str = "body") -> None:
        """Say something above the pages."""
        self.said.setText(sentence)
        wear(self.said, "role", role)
        self.said.setVisible(bool(sentence))

    def show_front(self) -> None:
        """Come before the user with the keyboard on 打印."""
        come_forward(self)
        self.preview.fitToWidth()
        self._sideways(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, pages: int) -> None:
        self.pages.setText(f"共 {pages} 页")

    def _naming(self) -> QPushButton:
        made = buttons.button("", kind="plain", icon="account-eye-outline")
        made.setToolTip("要在纸上写明反映人，请先选用途；用途和打印人记入日志")
        menu = QMenu(made)
        for purpose in FOR_PAPER:
            self._entry(menu, f"写明反映人，用于{PURPOSES[purpose]}", purpose)
        menu.addSeparator()
        self._entry(menu, "隐去反映人", None)
        made.setMenu(menu)
        return made

    def _entry(self, menu: QMenu, words: str, purpose: Purpose | None) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda *_: self.purpose_chosen.emit(purpose))
        return action

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 12)
        head.setSpacing(8)
        head.addWidget(self.pages)
        head.addStretch(1)
        head.addWidget(buttons.tool("magnify-minus-outline", "缩小", self._smaller, key="Ctrl+-"))
        head.addWidget(buttons.tool("magnify-plus-outline", "放大", self._larger, key="Ctrl+="))
        head.addWidget(buttons.tool("fit-to-page-outline", "看整页", self.preview.fitInView, key="Ctrl+0"))
        self.said.setContentsMargins(20, 0, 20, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.preview, 1)
        column.addWidget(self._bar())

    def _smaller(self) -> None:
        self.preview.zoomOut(_LARGER)

    def _larger(self) -> None:
        self._sideways(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.preview.zoomIn(_LARGER)

    def _lay_on_the_table(self) -> None:
        """Qt's own ground for the pages is the same grey in every theme."""
        view = self.preview.findChild(QGraphicsView)
        if isinstance(view, QGraphicsView):
            view.scene().setBackgroundBrush(QColor(theme.tokens().line))

    def _sideways(self, policy: Qt.ScrollBarPolicy) -> None:
        """For Qt a page that fits is a few pixels too broad: the bar for that comes with the first enlarging."""
        view = self.preview.findChild(QGraphicsView)
        if isinstance(view, QGraphicsView):
            view.setHorizontalScrollBarPolicy(policy)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(self.naming)
        row.addStretch(1)
        row.addWidget(buttons.button("关闭", self.close, tooltip="Esc"))
        row.addWidget(self.file_button)
        row.addWidget(self.print_button)
        self.print_button.setDefault(True)
        return bar
