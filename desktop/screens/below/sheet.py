"""催办 in two keys: the text stands there already, who is urged is said below it, and one key sends it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.chase import Chase, Plan
from desktop.actions.urge import READY
from desktop.kit import buttons, labels
from desktop.kit.choicebox import ChoiceBox
from desktop.kit.escaping import EscapingFrame
from desktop.kit.forms import FormRow
from desktop.kit.scrolling import Scroll
from desktop.screens.below import words
from desktop.screens.compose.promise import Promise
from desktop.screens.compose.texts import TextEditor
from sync.contract.version import MAX_TEXT_CHARACTERS

SEND_KEY = "Ctrl+Return"


class ChaseSheet(EscapingFrame):
    """`submitted` carries the urges, their text and how many were left out; `rescoped` asks for all or less."""

    submitted = Signal(object, str, int)
    rescoped = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self._title = labels.ElidedLabel("", "subtitle")
        self.phrases = ChoiceBox()
        self.text = TextEditor(2, self.tr("要求办到哪一步、何时答复"))
        self._row = FormRow(self.tr("催办内容"), self.text)
        self.everything = QCheckBox()
        self.again = QCheckBox()
        self.promise = Promise()
        tip = self.tr("放入发件箱（{key}）").format(key=SEND_KEY)
        self.send = buttons.button(self.tr("催办"), self.submit, kind="primary", icon="bullhorn-outline", tooltip=tip)
        self._cancel = buttons.button(self.tr("取消"), self.closed.emit)
        self._plan: Plan | None = None
        self._more = self._hurried = False
        self._lay_out()
        self._connect()

    def begin(self, title: str, *, scoped: bool) -> None:
        """A new chase, whose plan is on its way; the text of an unsent one before stays."""
        self._title.setText(title)
        self._plan, self._hurried = None, False
        self.everything.setVisible(scoped)
        _check(self.everything, on=False)
        _check(self.again, on=False)
        if not self.text.toPlainText().strip():
            self.text.setPlainText(READY[0])
        self.promise.foretell(self.tr("正在核对选中的工单……"))
        self._tell()
        self.text.setFocus()

    def put(self, plan: Plan, *, more: bool, everything: bool) -> None:
        """What would be done, now that it is known; a key that was pressed meanwhile counts."""
        self._plan, self._more = plan, more
        _check(self.everything, on=everything)
        self._tell()
        if self._hurried and plan.chosen(again=self.again.isChecked()):
            self.submit()

    def submit(self) -> None:
        """Hand it in, as soon as it is known whom it is to."""
        if self._plan is None:
            self._hurried = True
            return
        said = self.text.toPlainText().strip()
        if len(said) > MAX_TEXT_CHARACTERS:
            self._row.complain(f"最多 {MAX_TEXT_CHARACTERS} 字，现在 {len(said)} 字。")
            return
        chosen = self._chosen()
        if chosen:
            left_out = 0 if self.again.isChecked() else len(self._plan.again)
            self._hurried, self._plan = False, None
            self.send.setEnabled(False)
            self.submitted.emit(chosen, said, left_out)

    def empty(self) -> None:
        """It was sent: the next one begins with the ready text."""
        self.text.clear()

    def escape(self) -> None:
        """Esc puts it away; what was written stays for the next time."""
        self.closed.emit()

    def _chosen(self) -> tuple[Chase, ...]:
        return self._plan.chosen(again=self.again.isChecked()) if self._plan else ()

    def _tell(self) -> None:
        plan = self._plan
        self.again.setVisible(plan is not None and bool(plan.again))
        self.send.setEnabled(plan is None or bool(self._chosen()))
        self._row.complain("")
        if plan is not None:
            self.again.setText(f"今天已经催过的 {len(plan.again)} 件也再催一次")
            self.promise.foretell(words.foretold(plan, again=self.again.isChecked(), more=self._more))

    def _connect(self) -> None:
        self.phrases.activated.connect(lambda row: self.text.setPlainText(READY[row]))
        self.again.toggled.connect(lambda _: self._tell())
        self.everything.toggled.connect(self.rescoped)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(SEND_KEY), self, context=within).activated.connect(self.submit)

    def _lay_out(self) -> None:
        self.phrases.addItems(READY)
        self.phrases.setAccessibleName(self.tr("常用语"))
        self.phrases.setToolTip(self.tr("选一句常用语，代替现在的内容"))
        self.phrases.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phrases.setMinimumContentsLength(8)
        self.everything.setText(self.tr("不只是超期、临期和未签收的，全部在办的都催"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        for part in (self._row, self.everything, self.again):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Scroll(inside), 1)
        outer.addWidget(self._bar())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.phrases, 1)
        return head

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 10, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.promise, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.send)
        return bar


def _check(box: QCheckBox, *, on: bool) -> None:
    """Without telling anybody."""
    with QSignalBlocker(box):
        box.setChecked(on)
