"""启动: whether the desk starts when its user signs in to the computer; off unless somebody wants it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop.actions.autostart import Standing
from desktop.actions.failure import noted
from desktop.kit import labels
from desktop.kit.fitting import tall
from desktop.screens.settings.section import Section


class StartSection(Section):
    """`chosen` carries whether it shall start; what is shown is what the system says, not what was clicked."""

    title = "启动"
    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("登录电脑后自动启动督办通"))
        self.box.setEnabled(False)
        self.said = tall(labels.stated("", "caption"))
        self.said.hide()
        why = (
            "启动后收在托盘里，照常同步和提醒；桌面没有托盘时最小化在任务栏。需要输入口令或重新登录时，会在任务栏等您。"
        )
        self.add_check(self.box, why)
        self.column.addWidget(self.said)
        once = "督办通已经打开时再次启动，只会把原来的窗口调到前面，不会打开第二个。"
        self.column.addWidget(tall(labels.text(once, "caption", wrap=True)))
        self.box.clicked.connect(self.chosen)

    def show_standing(self, standing: Standing) -> None:
        """How it stands."""
        self.box.setEnabled(not standing.fixed)
        self.box.setChecked(standing.on)
        self._say(standing.sentence)

    def refused(self, error: Exception, standing: Standing) -> None:
        """It was not changed, and stands as before."""
        self.show_standing(standing)
        self.failed(error)

    def failed(self, error: Exception) -> None:
        """It could not be read, or changed: title, cause and advice."""
        self._say(noted(error).sentence)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
