"""流量, below the line: how often it is asked for news, and whether it spares what nobody asked for."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.fitting import tall
from desktop.kit.forms import FormRow
from desktop.screens.settings.section import Choice
from sync.cache.settings import INTERVALS

_MINUTE: Final = 60
_WHY: Final = "只影响收取；您提交的内容总是马上发送。间隔越长越省流量，新到的工单也知道得越晚。"
_SPARED: Final = "省流量打开时至少间隔 5 分钟，选得更短也按 5 分钟。"
_SPARING: Final = (
    "较长的文字先只收开头，打开工单时再取全文；照片先发小图，关闭后补发原图；"
    "大约每 5 分钟收一次，您提交的内容仍然马上发送。"
)


class Traffic(QWidget):
    """`every_chosen` carries seconds, 0 for at once."""

    every_chosen = Signal(int)
    low_data_chosen = Signal(bool)

    def __init__(self, *, low_data: bool, every: int) -> None:
        super().__init__()
        self.every = Choice({str(each): _words(each) for each in INTERVALS}, str(every))
        self.row = FormRow("收取新内容", self.every)
        self.low_data = QCheckBox(self.tr("省流量"))
        self.low_data.setChecked(low_data)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.row)
        column.addWidget(self.low_data)
        column.addWidget(tall(labels.text(_SPARING, "caption", wrap=True)))
        self._explain(low_data)
        self.every.activated.connect(lambda _: self.every_chosen.emit(int(self.every.value())))
        self.low_data.toggled.connect(self._explain)
        self.low_data.toggled.connect(self.low_data_chosen)

    def _explain(self, low_data: bool) -> None:
        self.row.advise(_SPARED if low_data else _WHY)


def _words(seconds: int) -> str:
    return f"每 {seconds // _MINUTE} 分钟一次" if seconds else "有新内容马上收（推荐）"
