"""A drop-down that ends in an ellipsis where its words do not fit, instead of in half a letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget


class ChoiceBox(QComboBox):
    """The tooltip has what is chosen in full, as soon as a part of it is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted = True

    def words(self) -> str:
        """What it says when it is shut."""
        return self.currentText()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As every drop-down, with as much of its words as there is room for."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        whole = self.words()
        text = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width() - 4)
        option.currentText = text  # type: ignore[attr-defined]
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        self._tell_the_rest(whole, fits=text == whole)

    def _tell_the_rest(self, whole: str, *, fits: bool) -> None:
        """A tooltip that says something else is left alone where everything fits."""
        if not fits:
            self.setToolTip(whole)
        elif not self._fitted:
            self.setToolTip("")
        self._fitted = fits
