"""One attachment in the order's list: what it is, where its content is, and what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.actions.paper import Paper, Where
from desktop.kit import buttons, labels
from desktop.kit.dressing import wear
from desktop.screens.compose.tiles import file_icon
from sync.contract.words import size_words

_NAME_WIDTH = 240
_THUMB = QSize(48, 36)


class Thumb(QLabel):
    """The icon of a kind of file, or a small picture; as wide with either, so that names stand below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_THUMB)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.image: QImage | None = None
        self._icon = labels.IconLabel(file_icon(""), "ink_soft", 18, self)
        self._icon.move((_THUMB.width() - 18) // 2, (_THUMB.height() - 18) // 2)

    def show_icon(self, icon: str) -> None:
        """No picture (any more)."""
        self.image = None
        self.clear()
        self._icon.become(icon, "ink_soft")
        self._icon.show()

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
    """A line with its buttons; stays while its attachment comes, so that the keyboard's place on it does.

    `begin` gives it to another attachment. Signals carry the SHA-256.
    """

    open_wanted = Signal(str)
    save_wanted = Signal(str)
    stop_wanted = Signal(str)
    original_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self.sha256 = self.said = ""
        self.picture = Thumb()
        self.name = labels.text("", verbatim=True)
        self.words = labels.ElidedLabel("", "faint")
        self.original_button = self._button("取回原图", self.original_wanted)
        self.open_button = self._button("打开", self.open_wanted)
        self.save_button = self._button("另存为…", self.save_wanted)
        self.stop_button = self._button("停止", self.stop_wanted)
        self.stop_button.setToolTip("不再取回，已取回的部分清除")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.name)
        row.addWidget(self.words, 1)
        for button in (self.original_button, self.open_button, self.save_button, self.stop_button):
            row.addWidget(button)

    def begin(self, paper: Paper) -> None:
        """Another attachment; `put` says how it stands."""
        self.sha256, self.said = paper.sha256, ""
        self.picture.show_icon(file_icon(paper.media_type))
        self.name.setText(self.fontMetrics().elidedText(paper.name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
        self.name.setToolTip(paper.name)
        self.show()

    def rest(self) -> None:
        """Nothing of the attachment stays."""
        self.hide()
        self.sha256 = self.said = ""
        self.picture.show_icon(file_icon(""))
        for label in (self.name, self.words):
            label.clear()
            label.setToolTip("")

    def show_picture(self, picture: QImage) -> None:
        """What it is a picture of, instead of the icon."""
        self.picture.show_picture(picture)

    def put(self, paper: Paper, *, held_up: bool) -> None:
        """Show how it stands now; `held_up` while there is no line to fetch it by."""
        coming, away = paper.where is Where.COMING, paper.where is not Where.HERE
        self.words.setText(
            " · ".join(part for part in (size_words(paper.size), paper.by, self._how(paper, held_up)) if part)
        )
        wear(self.words, "role", "error" if paper.where is Where.FAILED else "faint")
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

    def _button(self, words: str, wanted: SignalInstance) -> QPushButton:
        return buttons.button(words, lambda: wanted.emit(self.sha256), kind="quiet")
