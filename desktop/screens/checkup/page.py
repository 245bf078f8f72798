"""The window: the code above, what was found below it, and the bundle for the technician."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import buttons, labels, theme
from desktop.kit.fitting import tall
from desktop.kit.scrolling import Scroll
from desktop.screens.checkup.code import CodeCard
from desktop.screens.checkup.found import LOOKS, Found, FoundRow

_SIZE: Final = QSize(660, 620)
_NAME: Final = "duban-diagnostics.zip"
_WHY: Final = "打电话求助时，先报支持码：技术人员由它知道版本和检查结果。支持码里没有群众、同事和工单的信息。"


class CheckupPage(QDialog):
    """Non-modal. `look_wanted` asks for a look, `bundle_wanted` carries the file that the bundle shall become.

    `mend_wanted` asks to mend the open data. `nameless` takes out of what is copied who sits here: it is sent to
    others.
    """

    look_wanted = Signal()
    bundle_wanted = Signal(str)
    mend_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, nameless: Callable[[str], str] = str) -> None:
        super().__init__(parent)
        self._nameless = nameless
        self.setWindowTitle(self.tr("出了问题？"))
        self.card = CodeCard(buttons.button("复制", self._copy, kind="quiet", icon="content-copy"))
        self.again = buttons.button("再检查一次", self.look_wanted.emit, kind="primary", icon="refresh")
        self.save = buttons.button("保存诊断包…", self._ask_where, icon="archive-arrow-down-outline")
        self.mend = buttons.button("修复本机数据", self.mend_wanted.emit, icon="wrench-outline")
        self.mend.hide()
        self.told = tall(labels.stated("", "caption"))
        self.told.hide()
        self.dialog: QFileDialog | None = None
        self._found: Sequence[Found] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self._lay_out()
        self.wait()

    def wait(self) -> None:
        """A look has begun; what was found before is not true any more."""
        self.card.wait()
        self.again.setEnabled(False)
        self.save.setEnabled(False)
        self.mend.setEnabled(False)
        self._put(())

    def show_found(self, found: Sequence[Found], code: str, *, mendable: bool = False) -> None:
        """The look is over."""
        self.mend.setVisible(mendable)
        self.mend.setEnabled(True)
        self.card.put(code)
        self.again.setEnabled(True)
        self.save.setEnabled(True)
        self._put(found)

    def say(self, words: str) -> None:
        """What came of the bundle, or why there was no look."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def mending(self) -> None:
        """It takes a while."""
        self.mend.setEnabled(False)
        self.say("正在核对本机数据……")

    def mended(self, words: str) -> None:
        """What came of it."""
        self.mend.setEnabled(True)
        self.say(words)

    def failed(self, words: str) -> None:
        """There was no look; it may be tried again."""
        self.again.setEnabled(True)
        self.say(words)

    def text(self) -> str:
        """Code and findings, as they are copied."""
        lines = (f"[{LOOKS[each.state][0]}] {each.about}：{each.said}{each.advice}" for each in self._found)
        return self._nameless("\n".join((f"支持码：{self.card.code}", *lines)))

    def _put(self, found: Sequence[Found]) -> None:
        self._found = found
        while self._rows.count():
            self._rows.takeAt(0).widget().deleteLater()
        for each in sorted(found, key=lambda one: list(LOOKS).index(one.state), reverse=True):
            self._rows.addWidget(FoundRow(each))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.say("已复制，可以粘贴到信息里发给技术人员。")

    def _ask_where(self) -> None:
        """The name tells of nobody."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = QFileDialog(self, self.tr("保存诊断包"), folder, "ZIP (*.zip)")
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("zip")
        self.dialog.selectFile(_NAME)
        self.dialog.fileSelected.connect(self.bundle_wanted)
        self.dialog.open()

    def _lay_out(self) -> None:
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(24, 4, 24, 16)
        outer.addLayout(self._rows)
        outer.addStretch(1)
        scroll = Scroll(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("检查结果"))
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 8)
        top.setSpacing(12)
        top.addWidget(tall(labels.text(_WHY, "body", wrap=True)))
        top.addWidget(self.card)
        top.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addWidget(labels.rule())
        column.addLayout(self._foot())
        self.resize((_SIZE * theme.theme().zoom).boundedTo(self.screen().availableSize()))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.save)
        foot.addWidget(self.mend)
        foot.addStretch(1)
        foot.addWidget(buttons.button("关闭", self.accept))
        foot.addWidget(self.again)
        return foot
