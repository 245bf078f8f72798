"""A window for one picture: as large as fits, nothing of it on the disk, saved only where the person says."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.actions.paper import Paper
from desktop.kit import buttons, labels
from sync.contract.words import size_words

_LARGEST = QSize(1040, 640)
_SMALLEST = QSize(420, 260)


class Canvas(QLabel):
    """The picture, always whole and never larger than it is."""

    def __init__(self, picture: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QPixmap.fromImage(picture)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(1, 1)

    def sizeHint(self) -> QSize:
        """Its own size, within reason."""
        size = self._whole.size()
        within = size.boundedTo(_LARGEST) == size
        return size if within else size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it anew, pixel by pixel on a fine screen."""
        super().resizeEvent(event)
        ratio = self.devicePixelRatio()
        room = (self.size() * ratio).boundedTo(self._whole.size())
        mode = Qt.TransformationMode.SmoothTransformation
        shown = self._whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, mode)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)


class Viewer(QDialog):
    """Shows `picture`, the content of `paper`. Esc closes it."""

    def __init__(
        self, paper: Paper, picture: QImage, save: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper.name)
        self.setMinimumSize(_SMALLEST)
        self.canvas = Canvas(picture)
        self.canvas.setAccessibleName(f"图片 {paper.name}")
        self.about = labels.ElidedLabel(
            " · ".join(p for p in (paper.name, size_words(paper.size), paper.by) if p), "soft"
        )
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(16, 10, 16, 12)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.about, 1)
        self.foot.addWidget(buttons.button("另存为…", save, icon="content-save-outline"))
        self.foot.addWidget(buttons.button("关闭", self.close, tooltip="关闭（Esc）"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(labels.rule())
        column.addLayout(self.foot)
        foot = self.foot.sizeHint().height() + 1
        self.resize((self.canvas.sizeHint() + QSize(0, foot)).expandedTo(_SMALLEST))
