"""A window for pictures: nothing of them on the disk, saved only where the person says, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.paper import Paper
from desktop.kit import buttons, labels
from desktop.screens.order.picture import PictureView
from sync.contract.words import size_words

_SMALLEST = QSize(560, 360)
_PAN: Final = 80


@dataclass(frozen=True, slots=True)
class Place:
    """Which picture it is of how many that are here, and how many more have not been fetched."""

    number: int
    count: int
    away: int = 0

    def words(self) -> str:
        """`2 / 5`, with what is not here."""
        place = f"{self.number} / {self.count}"
        return f"{place}，另有 {self.away} 张未取回" if self.away else place


class Viewer(QDialog):
    """Shows pictures of an order. `stepped` asks for the next (1) or the one before (-1); Esc closes it."""

    stepped = Signal(int)

    def __init__(self, paper: Paper, picture: QImage, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_SMALLEST)
        self._save: Callable[[], object] = lambda: None
        self.view = PictureView(picture)
        self.canvas = self.view.canvas
        self.about = labels.ElidedLabel("", "soft", verbatim=True)
        self.place = labels.text("", "soft")
        self.scale = labels.text("", "soft")
        self.back = buttons.tool("chevron-left", "上一张（←）", lambda: self.stepped.emit(-1))
        self.on = buttons.tool("chevron-right", "下一张（→）", lambda: self.stepped.emit(1))
        self.foot = QHBoxLayout()
        self._lay_out()
        self._bind()
        self.view.zoomed.connect(lambda scale: self.scale.setText(f"{round(scale * 100)}%"))
        self.put(paper, picture, place)
        foot = self.foot.sizeHint().height() + 1
        self.resize((self.canvas.sizeHint() + QSize(0, foot)).expandedTo(_SMALLEST))

    def put(self, paper: Paper, picture: QImage, place: Place) -> None:
        """Show another picture."""
        self.setWindowTitle(paper.name)
        self.canvas.setAccessibleName(f"图片 {paper.name}")
        self.view.put(picture)
        self.about.setText(" · ".join(p for p in (paper.name, size_words(paper.size), paper.by) if p))
        self.place.setText(place.words())
        for made, there in ((self.back, place.number > 1), (self.on, place.number < place.count)):
            made.setEnabled(there)
            made.setVisible(place.count > 1)

    def save_by(self, save: Callable[[], object]) -> None:
        """What 另存为 does with the picture that is shown."""
        self._save = save

    def _save_this(self) -> None:
        self._save()

    def _arrow(self, way: int) -> None:
        """The next picture; near by, along the one that is shown."""
        if self.canvas.scale:
            bar = self.view.horizontalScrollBar()
            bar.setValue(bar.value() + way * _PAN)
        else:
            self.stepped.emit(way)

    def _bind(self) -> None:
        view = self.view
        keys: dict[str, Callable[[], object]] = {
            "Left": lambda: self._arrow(-1),
            "Right": lambda: self._arrow(1),
            "PgUp": lambda: self.stepped.emit(-1),
            "PgDown": lambda: self.stepped.emit(1),
            **{key: lambda: view.nearer(1) for key in ("+", "=", "Ctrl++", "Ctrl+=")},
            **{key: lambda: view.nearer(-1) for key in ("-", "Ctrl+-")},
            "0": view.fit,
            "1": lambda: view.show_at(1.0),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _lay_out(self) -> None:
        view = self.view
        self.foot.setContentsMargins(16, 10, 16, 12)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.about, 1)
        for widget in (
            self.back,
            self.place,
            self.on,
            buttons.tool("magnify-minus-outline", "缩小（-）", lambda: view.nearer(-1)),
            self.scale,
            buttons.tool("magnify-plus-outline", "放大（+）", lambda: view.nearer(1)),
            buttons.tool("fit-to-page-outline", "适合窗口（0）", view.fit),
            buttons.button("另存为…", self._save_this, icon="content-save-outline"),
            buttons.button("关闭", self.close, tooltip="关闭（Esc）"),
        ):
            self.foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view, 1)
        column.addWidget(labels.rule())
        column.addLayout(self.foot)
