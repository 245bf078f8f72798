"""Labels of the typographic scale, and one that ends in an ellipsis instead of pushing its neighbours away."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.kit import icons, theme
from desktop.kit.language import ORIGINAL, told

Shown = TypeVar("Shown", bound=QLabel)


class Label(QLabel):
    """Shows its words in the language of the desk; `verbatim` words are data and stay as they are."""

    def __init__(self, words: str = "", parent: QWidget | None = None, *, verbatim: bool = False) -> None:
        super().__init__(parent)
        self._words, self._verbatim = words, verbatim
        self.setProperty("verbatim", verbatim)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.retell()

    def setText(self, words: str) -> None:
        """Say something else, in Chinese."""
        self._words = words
        self.retell()

    def say(self, words: str, *, verbatim: bool) -> None:
        """Say words in Chinese, or show data as it is: for a label that serves both."""
        self._verbatim = verbatim
        self.setProperty("verbatim", verbatim)
        self.setText(words)

    def clear(self) -> None:
        """Say nothing."""
        self.setText("")

    def words(self) -> str:
        """What it was told to say, in Chinese."""
        return self._words

    def retell(self) -> None:
        """Show it again, in the present language."""
        super().setText(self._words if self._verbatim else told(self._words))


def text(
    words: str = "", role: str = "body", *, wrap: bool = False, verbatim: bool = False, parent: QWidget | None = None
) -> Label:
    """A label; `role` is caption, body, strong, subtitle, title, display, soft or faint. Never reads words as HTML."""
    made = Label(words, parent, verbatim=verbatim)
    made.setProperty("role", role)
    return _wrapped(made, role) if wrap else made


def _wrapped(made: Shown, role: str) -> Shown:
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


class Stated(Label):
    """What the Measures or the district said: in another language the tooltip has the Chinese, which is what counts."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty(ORIGINAL, True)

    def retell(self) -> None:
        """With the words as they were said, where these are others."""
        super().retell()
        self.setToolTip(self.words() if self.text() != self.words() else "")


def stated(words: str = "", role: str = "body", *, parent: QWidget | None = None) -> Stated:
    """A wrapped label for a refusal or a problem."""
    return _wrapped(Stated(words, parent), role)


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between two parts."""
    line = QFrame(parent)
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line


class IconLabel(QLabel):
    """An icon as a picture that follows the theme."""

    def __init__(self, name: str, role: str = "ink_soft", side: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._side = name, role, side
        self.setFixedSize(side, side)
        theme.theme().changed.connect(self._redraw)
        self._redraw()

    def become(self, name: str, role: str) -> None:
        """Show another icon."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self._redraw()

    def _redraw(self) -> None:
        picture = icons.icon(self._name, self._role)
        self.setPixmap(picture.pixmap(QSize(self._side, self._side), self.devicePixelRatio()))


class ElidedLabel(Label):
    """One line that is cut with an ellipsis when it does not fit; the whole text is in the tooltip."""

    def __init__(
        self, words: str = "", role: str = "body", parent: QWidget | None = None, *, verbatim: bool = False
    ) -> None:
        self._measured: tuple[object, ...] = ()
        super().__init__(words, parent, verbatim=verbatim)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few characters; the rest gives way."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def setText(self, words: str) -> None:
        """Other words."""
        super().setText(words)
        self._tell_the_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room may cut what fitted before."""
        super().resizeEvent(event)
        self._tell_the_rest()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._tell_the_rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self._shown())
        painter.end()

    def _shown(self) -> str:
        words = " ".join(self.text().split())
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _tell_the_rest(self) -> None:
        """The tooltip has the whole text as long as a part of it is cut; to measure that is dear."""
        measured = (self.text(), self.contentsRect().width(), self.font())
        if measured != self._measured:
            self._measured = measured
            whole = not self.text() or self._shown() == " ".join(self.text().split())
            self.setToolTip("" if whole else self.text())
