"""A picture to look at: whole at first, then as near as one wants, drawn only where it is seen."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget

_LARGEST = QSize(1040, 640)
_STEP = 1.25
_NEAREST = 8.0
_FURTHEST = 0.05


class Canvas(QLabel):
    """The picture: as large as fits and never larger than it is, or at a `scale` of its own."""

    def __init__(self, picture: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = 0.0
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(1, 1)
        self.put(picture)

    def put(self, picture: QImage) -> None:
        """Show another one."""
        self.whole = QPixmap.fromImage(picture)
        self._fit()

    def sizeHint(self) -> QSize:
        """Its own size, within reason."""
        size = self.whole.size()
        within = size.boundedTo(_LARGEST) == size
        return size if within else size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio)

    def fitting(self, room: QSize) -> float:
        """The scale at which all of it is seen in `room`, whose pixels a fine screen has several of."""
        fine = room * self.devicePixelRatio()
        shown = self.whole.size().scaled(fine.boundedTo(self.whole.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return shown.width() / max(1, self.whole.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it anew, pixel by pixel on a fine screen."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nearer than it fits only the part that is seen is drawn."""
        if not self.scale:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), self.whole, QRectF(self.whole.rect()))
        painter.end()

    def _fit(self) -> None:
        if self.scale:
            self.update()
            return
        ratio = self.devicePixelRatio()
        room = (self.size() * ratio).boundedTo(self.whole.size())
        mode = Qt.TransformationMode.SmoothTransformation
        shown = self.whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, mode)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)


class PictureView(QScrollArea):
    """Ctrl and the wheel come nearer, a double click changes between whole and full size, a drag moves it.

    `zoomed` carries the scale, 1.0 for one pixel of the picture on each of the screen.
    """

    zoomed = Signal(float)

    def __init__(self, picture: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(picture)
        self._held: QPoint | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidgetResizable(True)
        self.setWidget(self.canvas)

    @property
    def scale(self) -> float:
        """How large it is shown now."""
        return self.canvas.scale or self.canvas.fitting(self.viewport().size())

    def put(self, picture: QImage) -> None:
        """Show another one, whole."""
        self.canvas.scale = 0.0
        self.canvas.put(picture)
        self.fit()

    def fit(self) -> None:
        """All of it."""
        self.canvas.scale = 0.0
        self.setWidgetResizable(True)
        self.canvas.resize(self.viewport().size())
        self.zoomed.emit(self.scale)

    def nearer(self, steps: int = 1) -> None:
        """Nearer by so many steps, further away by negative ones."""
        self.show_at(self.scale * _STEP**steps)

    def show_at(self, scale: float) -> None:
        """At a scale; what was in the middle stays there."""
        scale, seen = max(_FURTHEST, min(_NEAREST, scale)), self.viewport()
        bars = ((self.horizontalScrollBar(), seen.width()), (self.verticalScrollBar(), seen.height()))
        middles = [(bar.value() + room / 2) / (bar.maximum() + room) for bar, room in bars]
        self.canvas.scale = scale
        self.setWidgetResizable(False)
        large = self.canvas.whole.size() * (scale / self.canvas.devicePixelRatio())
        self.canvas.resize(large.expandedTo(QSize(1, 1)))
        for (bar, room), middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + room) - room / 2))
        self.zoomed.emit(scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is seen whole is seen larger or smaller."""
        super().resizeEvent(event)
        self.zoomed.emit(self.scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.nearer(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Full size, or whole again."""
        self.fit() if self.canvas.scale else self.show_at(1.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is not None:
            way = event.position().toPoint() - self._held
            self._held = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - way.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - way.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
