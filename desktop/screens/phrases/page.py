"""One 常用语 as it is written: its title, the forms it is for, its text, and the variables that may stand in it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.actions.forms import FORMS
from desktop.actions.variables import VARIABLES
from desktop.kit import buttons, labels
from desktop.kit.flow import FlowLayout
from desktop.kit.forms import FormRow
from sync.contract.phrasebook import TEXT_CHARACTERS, TITLE_CHARACTERS, Phrase


class PhrasePage(QWidget):
    """`edited` fires on every change by the user, never by `put`."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.text = QLineEdit(), QPlainTextEdit()
        self.title.setMaxLength(TITLE_CHARACTERS)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("写常说的一句或一段；大括号里写变量或留给以后补齐的内容"))
        hint = self.tr("选中的表单里优先列出；都不选，所有表单都列出")
        self.fits = buttons.button("", kind="choice", tooltip=hint)
        self._menu = QMenu(self.fits)
        self._verbs: dict[str, QAction] = {}
        for verb, form in FORMS.items():
            self._verbs[verb.value] = self._menu.addAction(form.title)
            self._verbs[verb.value].setCheckable(True)
            self._verbs[verb.value].toggled.connect(self._edited)
        self.fits.setMenu(self._menu)
        self._text_row = FormRow(self.tr("内容"), self.text, required=True)
        self._putting = False
        self._later: tuple[str, ...] = ()
        self._lay_out()
        self.title.textChanged.connect(self._edited)
        self.text.textChanged.connect(self._edited)

    def put(self, phrase: Phrase | None) -> None:
        """Show one; None shows that there is none."""
        self._putting = True
        self.setEnabled(phrase is not None)
        self.title.setText(phrase.title if phrase else "")
        self.text.setPlainText(phrase.text if phrase else "")
        verbs = phrase.verbs if phrase else ()
        self._later = tuple(verb for verb in verbs if verb not in self._verbs)
        for verb, action in self._verbs.items():
            action.setChecked(verb in verbs)
        self._putting = False
        self._tell()

    def phrase(self) -> Phrase:
        """What is written now."""
        verbs = tuple(verb for verb, action in self._verbs.items() if action.isChecked())
        return Phrase(title=self.title.text().strip(), text=self.text.toPlainText(), verbs=(*verbs, *self._later))

    def insert(self, variable: str) -> None:
        """Put a variable where the cursor stands."""
        self.text.insertPlainText(f"{{{variable}}}")
        self.text.setFocus()

    def _edited(self) -> None:
        if not self._putting:
            self._tell()
            self.edited.emit()

    def _tell(self) -> None:
        written = len(self.text.toPlainText())
        self._text_row.count(f"{written} / {TEXT_CHARACTERS} 字", over=written > TEXT_CHARACTERS)
        self.fits.setText(_fits([action.text() for action in self._verbs.values() if action.isChecked()]))

    def _lay_out(self) -> None:
        home = QWidget()
        flow = FlowLayout(home, gap=4)
        for name in VARIABLES:
            flow.addWidget(buttons.button(f"{{{name}}}", partial(self.insert, name), kind="quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FormRow(self.tr("标题"), self.title, required=True))
        column.addWidget(FormRow(self.tr("用在哪些表单"), self.fits))
        column.addWidget(self._text_row, 1)
        column.addWidget(labels.text(self.tr("点一下插入变量，用到时自动换成工单上的内容："), "caption", wrap=True))
        column.addWidget(home)


def _fits(titles: Sequence[str]) -> str:
    if not titles:
        return "所有表单"
    return titles[0] if len(titles) == 1 else f"{titles[0]}等 {len(titles)} 种"
