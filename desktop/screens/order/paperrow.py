"""One attachment in the order's list: what it is, where its content is, and what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.actions.paper import Paper, Where
from desktop.kit import buttons, labels
from desktop.screens.compose.tiles import file_icon
from sync.contract.words import size_words

_NAME_WIDTH = 240
_THUMB = QSize(48, 36)


class Thumb(QLabel):
    """The icon of a kind of file, or a small picture; as wide with either, so that names stand below each other."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_THUMB)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.image: QImage | None = None
        self._icon = labels.IconLabel(icon, "ink_soft", 18, self)
        self._icon.move((_THUMB.width() - 18) // 2, (_THUMB.height() - 18) // 2)

    def show_picture(self, picture: QImage) -> None:
        """As large as fits, sharp on a fine screen."""
        ratio = self.devicePixelRatio()
        mode = Qt.TransformationMode.SmoothTransformation
        shown = QPixmap.fromImage(picture.scaled(self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, mode))
        shown.setDevicePixelRatio(ratio)
        self.image = picture
        self._icon.hide()
        self.setPixmap(shown)


class PaperRow(QFrame):
    """A line with its buttons; stays while its attachment comes, so that the keyboard's place on it does."""

    open_wanted = Signal()
    save_wanted = Signal()
    stop_wanted = Signal()
    original_wanted = Signal()

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self.said = ""
        self.name = labels.text(
            self.fontMetrics().elidedText(paper.name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH), verbatim=True
        )
        self.name.setToolTip(paper.name)
        self.words = labels.ElidedLabel("", "faint")
        self.open_button = buttons.button("打开", self.open_wanted.emit, kind="quiet")
        self.save_button = buttons.button("另存为…", self.save_wanted.emit, kind="quiet")
        self.stop_button = buttons.button(
            "停止", self.stop_wanted.emit, kind="quiet", tooltip="不再取回，已取回的部分清除"
        )
        self.original_button = buttons.button("取回原图", self.original_wanted.emit, kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(8)
        self.picture = Thumb(file_icon(paper.media_type))
        row.addWidget(self.picture)
        row.addWidget(self.name)
        row.addWidget(self.words, 1)
        for button in (self.original_button, self.open_button, self.save_button, self.stop_button):
            row.addWidget(button)

    def show_picture(self, picture: QImage) -> None:
        """What it is a picture of, instead of the icon."""
        self.picture.show_picture(picture)

    def put(self, paper: Paper, *, held_up: bool) -> None:
        """Show how it stands now; `held_up` while there is no line to fetch it by."""
        coming, away = paper.where is Where.COMING, paper.where is not Where.HERE
        self.words.setText(
            " · ".join(part for part in (size_words(paper.size), paper.by, self._how(paper, held_up)) if part)
        )
        self.words.setProperty("role", "error" if paper.where is Where.FAILED else "faint")
        self.words.style().polish(self.words)
        self.open_button.setVisible(paper.shows and not coming)
        self.save_button.setVisible(not coming)
        self.stop_button.setVisible(coming)
        better = paper.original if paper.has_more and not coming else None
        self.original_button.setVisible(better is not None)
        self.original_button.setToolTip(f"{size_words(better.size)}，取回后显示" if better else "")
        first = "从区级平台取回后" if away else ""
        self.open_button.setToolTip(f"{first}显示这张图片")
        self.save_button.setToolTip(f"{first}存到您选定的位置")

    def _how(self, paper: Paper, held_up: bool) -> str:
        if paper.where is Where.COMING:
            what = "原图" if paper.fetching else ""
            return f"{what}已取回 {paper.percent}%，连上后继续" if held_up else f"{what}取回中 {paper.percent}%"
        if paper.where is Where.FAILED:
            return f"取回失败：{paper.reason}"
        return self.said or paper.note
