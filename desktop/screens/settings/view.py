"""Settings: how the desk looks, who is signed in, and which Measures and rule set are in force (R1.1)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.kit import buttons, labels
from desktop.kit.fitting import fit_height
from desktop.screens.settings.languages import Languages

LOOKS = ("system", "light", "dark")
ZOOMS = (100, 110, 125, 150)
_SPARING = (
    "较长的文字先只收开头，打开工单时再取全文；照片先发小图，关闭后补发原图；"
    "大约每 5 分钟收一次，您提交的内容仍然马上发送。"
)


@dataclass(frozen=True, slots=True)
class About:
    """What the lower part says."""

    version: str
    person: str
    unit: str
    district: str
    device: str
    measures: str
    rule_set: str
    data: str


class SettingsPage(QDialog):
    """`look_chosen` carries `system`, `light` or `dark` and the text size in percent."""

    look_chosen = Signal(str, int)
    low_data_chosen = Signal(bool)
    language_chosen = Signal(str)
    sign_out_wanted = Signal()
    diagnosis_wanted = Signal()

    def __init__(
        self, look: str, zoom: int, about: About, parent: QWidget | None = None, *, low_data: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("设置"))
        self.setMinimumWidth(560)
        self._looks = QButtonGroup(self)
        self._zoom = QComboBox()
        self.low_data = QCheckBox(self.tr("省流量"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        self._add_looks(column, look)
        self._add_zoom(column, zoom)
        self.languages = Languages()
        self.languages.chosen.connect(self.language_chosen)
        column.addWidget(self.languages)
        column.addWidget(labels.rule())
        self._add_line(column, low_data=low_data)
        column.addWidget(labels.rule())
        self._add_about(column, about)
        self._add_foot(column)

    def choose(self, look: str) -> None:
        """Choose a look as the user would."""
        self._looks.button(LOOKS.index(look)).click()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need in large letters."""
        super().showEvent(event)
        fit_height(self)

    def _tell(self, *_: object) -> None:
        self.look_chosen.emit(LOOKS[self._looks.checkedId()], ZOOMS[self._zoom.currentIndex()])

    def _add_looks(self, column: QVBoxLayout, look: str) -> None:
        names = (self.tr("跟随系统"), self.tr("浅色"), self.tr("深色"))
        row = QHBoxLayout()
        row.setSpacing(16)
        for number, name in enumerate(names):
            made = QRadioButton(name)
            made.setChecked(LOOKS[number] == look)
            self._looks.addButton(made, number)
            row.addWidget(made)
        row.addStretch(1)
        self._looks.idClicked.connect(self._tell)
        column.addWidget(labels.text(self.tr("外观"), "subtitle"))
        column.addLayout(row)

    def _add_zoom(self, column: QVBoxLayout, zoom: int) -> None:
        for percent in ZOOMS:
            self._zoom.addItem(f"{percent}%")
        self._zoom.setCurrentIndex(ZOOMS.index(zoom) if zoom in ZOOMS else 0)
        self._zoom.setAccessibleName(self.tr("文字大小"))
        self._zoom.activated.connect(self._tell)
        row = QHBoxLayout()
        row.addWidget(labels.text(self.tr("文字大小")))
        row.addWidget(self._zoom)
        row.addStretch(1)
        column.addLayout(row)

    def _add_line(self, column: QVBoxLayout, *, low_data: bool) -> None:
        self.low_data.setChecked(low_data)
        self.low_data.toggled.connect(self.low_data_chosen)
        column.addWidget(labels.text(self.tr("流量"), "subtitle"))
        column.addWidget(self.low_data)
        column.addWidget(labels.text(self.tr(_SPARING), "soft", wrap=True))

    def _add_about(self, column: QVBoxLayout, about: About) -> None:
        column.addWidget(labels.text(self.tr("关于"), "subtitle"))
        pairs = (
            (self.tr("版本"), about.version),
            (self.tr("当前用户"), about.person),
            (self.tr("单位"), about.unit),
            (self.tr("区级平台"), about.district),
            (self.tr("本机编号"), about.device),
            (self.tr("依据"), about.measures),
            (self.tr("规则版本"), about.rule_set),
            (self.tr("数据位置"), about.data),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(pairs):
            grid.addWidget(labels.text(name, "soft"), line, 0)
            grid.addWidget(labels.ElidedLabel(value or self.tr("（无）")), line, 1)
        column.addLayout(grid)

    def _add_foot(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(buttons.button(self.tr("退出登录"), self.sign_out_wanted.emit, kind="quiet", icon="logout"))
        look = self.diagnosis_wanted.emit
        row.addWidget(buttons.button(self.tr("线路诊断"), look, kind="quiet", icon="stethoscope"))
        row.addStretch(1)
        row.addWidget(buttons.button(self.tr("关闭"), self.accept, kind="primary"))
        column.addSpacing(8)
        column.addLayout(row)
