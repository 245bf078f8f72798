"""What Qt's own widgets say, told where it appears: tooltips, titles, hints, choices, menus, tabs.

A widget's Chinese is kept beside what it shows, so that it can be told again in another language. In Chinese no glass
is there at all.
"""

from collections.abc import Callable
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QGroupBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop.kit.language import ORIGINAL

Tell = Callable[[str], str]

VERBATIM: Final = "verbatim"
"""Property of widgets whose words are data."""
VERBATIM_ITEMS: Final = "verbatim_items"
"""Property of lists whose items are data."""
_SAID: Final = Qt.ItemDataRole.UserRole + 77
_ITSELF: Final[tuple[tuple[type[QWidget], tuple[str, ...]], ...]] = (
    (QWidget, ("windowTitle", "toolTip", "accessibleName", "accessibleDescription")),
    (QAbstractButton, ("text",)),
    (QLineEdit, ("placeholderText",)),
    (QPlainTextEdit, ("placeholderText",)),
    (QTextEdit, ("placeholderText",)),
    (QGroupBox, ("title",)),
    (QMenu, ("title",)),
    (QAbstractSpinBox, ("specialValueText",)),
    (QSpinBox, ("prefix", "suffix")),
    (QDateTimeEdit, ("displayFormat",)),
)
_APPEARS: Final = frozenset(
    {
        QEvent.Type.Polish,
        QEvent.Type.Show,
        QEvent.Type.FocusIn,
        QEvent.Type.ToolTipChange,
        QEvent.Type.WindowTitleChange,
        QEvent.Type.ActionAdded,
        QEvent.Type.ActionChanged,
    }
)


@runtime_checkable
class Tells(Protocol):
    """A widget of the kit, which tells its text itself."""

    def retell(self) -> None:
        """Show the text again, in the present language."""


class Glass(QObject):
    """An event filter of the application while it does not speak Chinese."""

    def __init__(self, tell: Tell, parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what is about to be seen; takes no event away."""
        kind = event.type()
        wide = QWidget if kind in _APPEARS else QAbstractButton | QComboBox
        if (kind in _APPEARS or kind == QEvent.Type.Paint) and isinstance(watched, wide):
            self.tell(watched)
        return False

    def tell_all(self, app: QApplication) -> None:
        """Every widget there is, also those that nobody sees at present."""
        for widget in app.allWidgets():
            if isinstance(widget, Tells):
                widget.retell()
            self.tell(widget)
            QWidget.update(widget)  # a list has another `update`

    def tell(self, widget: QWidget) -> None:
        """Everything that one widget says by itself."""
        if widget.property(VERBATIM):
            return
        for kind, names in _ITSELF:
            if isinstance(widget, kind) and not (kind is QAbstractButton and isinstance(widget, Tells)):
                for name in names:
                    if name != "toolTip" or not widget.property(ORIGINAL):
                        self._tell_one(widget, name)
        for action in widget.actions():
            self._tell_action(action)
        if isinstance(widget, QComboBox):
            self._tell_choices(widget)
        elif isinstance(widget, QListWidget) and not widget.property(VERBATIM_ITEMS):
            self._tell_items(widget)
        elif isinstance(widget, QTabBar):
            self._tell_tabs(widget)

    def _tell_one(self, thing: QObject, name: str) -> None:
        shown, kept = str(thing.property(name) or ""), thing.property(f"_said_{name}")
        chinese = self._chinese(shown, kept)
        said = self._tell(chinese)
        if name == "displayFormat":
            said = said[:1].lower() + said[1:]  # letters of a format are no sentence
        if said != shown:
            thing.setProperty(f"_said_{name}", [chinese, said])
            thing.setProperty(name, said)

    def _tell_action(self, action: QAction) -> None:
        if not action.isSeparator() and not action.property(VERBATIM):
            self._tell_one(action, "text")

    def _tell_choices(self, box: QComboBox) -> None:
        for row in range(box.count()):
            shown = box.itemText(row)
            chinese = self._chinese(shown, box.itemData(row, _SAID))
            if (said := self._tell(chinese)) != shown:
                box.setItemData(row, [chinese, said], _SAID)
                box.setItemText(row, said)

    def _tell_items(self, items: QListWidget) -> None:
        for item in (items.item(row) for row in range(items.count())):
            chinese = self._chinese(item.text(), item.data(_SAID))
            if (said := self._tell(chinese)) != item.text():
                item.setData(_SAID, [chinese, said])
                item.setText(said)

    def _tell_tabs(self, bar: QTabBar) -> None:
        kept = bar.property("_said_tabs") or {}
        for at in range(bar.count()):
            shown = bar.tabText(at)
            chinese = self._chinese(shown, kept.get(str(at)))
            if (said := self._tell(chinese)) != shown:
                kept[str(at)] = [chinese, said]
                bar.setTabText(at, said)
        bar.setProperty("_said_tabs", kept)

    @staticmethod
    def _chinese(shown: str, kept: Any) -> str:
        """What was meant: the Chinese that was kept, unless something else has been set since."""
        return str(kept[0]) if kept and kept[1] == shown else shown
