"""Dialogs that are answered through a callback: `open()` and never `exec()`, so that no event loop is nested."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.kit import buttons, labels
from desktop.kit.fitting import fit_height

_ICONS = {
    "info": "information-outline",
    "good": "check-circle-outline",
    "near": "help-circle-outline",
    "today": "alert-outline",
    "overdue": "alert-circle-outline",
}


class Question(QDialog):
    """A title, a sentence and named answers; Esc gives the last one, which is the harmless one."""

    def __init__(self, parent: QWidget | None, title: str, text: str, kind: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(460)
        self.answers: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(labels.text(title, "subtitle", wrap=True))
        words.addWidget(labels.text(text, "body", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(labels.IconLabel(_ICONS[kind], kind, 28), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(24)
        column.addLayout(top)
        column.addLayout(self._row)

    def offer(self, words: str, kind: str, act: Callable[[], object] | None) -> None:
        """Add an answer; the dialog is gone before `act` runs."""
        made = buttons.button(words, kind=kind, parent=self)

        def answered() -> None:
            self.done(0)
            if act is not None:
                act()

        made.clicked.connect(answered)
        self.answers.append(made)
        self._row.insertWidget(1, made)  # the first stands at the right, where every window has its deed
        if kind in ("primary", "danger"):
            made.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        fit_height(self)

    def reject(self) -> None:
        """Esc is the harmless answer."""
        self.answers[-1].click() if self.answers else super().reject()


def ask(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    yes: str,
    then: Callable[[], object],
    no: str = "取消",
    otherwise: Callable[[], object] | None = None,
    kind: str = "near",
    danger: bool = False,
) -> Question:
    """Ask; `then` runs on yes, `otherwise` on no or Esc. Returns at once with the open dialog."""
    dialog = Question(parent, title, text, kind)
    dialog.offer(yes, "danger" if danger else "primary", then)
    dialog.offer(no, "plain", otherwise)
    return _opened(dialog)


def tell(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    kind: str = "info",
    ok: str = "知道了",
    then: Callable[[], object] | None = None,
) -> Question:
    """Tell something that needs to be seen; `then` runs when it was put away. Returns at once."""
    dialog = Question(parent, title, text, kind)
    dialog.offer(ok, "primary", then)
    return _opened(dialog)


def _opened(dialog: Question) -> Question:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
