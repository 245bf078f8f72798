"""The rail of places: what each is called, how many orders wait there, and which key leads to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListView, QWidget

from desktop.kit import theme
from desktop.kit.language import told
from desktop.screens.main.railpaint import Line, RailDelegate
from sync.cache.places import Place

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
PLACE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""All that the painter draws, in one value: to ask for each part by itself costs more than to draw it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the rail: a place, or a gap between two groups when `place` is None."""

    place: Place | None
    icon: str = ""


ENTRIES: Final = (
    Entry(Place.REPORTED, "inbox-arrow-down-outline"),
    Entry(Place.TO_SIGN, "file-sign"),
    Entry(Place.TO_DO, "clipboard-text-outline"),
    Entry(Place.DUE_TODAY, "calendar-today"),
    Entry(Place.NEAR, "timer-sand"),
    Entry(Place.OVERDUE, "alert-circle-outline"),
    Entry(Place.APPROVALS, "stamper"),
    Entry(None),
    Entry(Place.BAD_RATING, "emoticon-sad-outline"),
    Entry(Place.SUPERVISED, "gavel"),
    Entry(Place.ASSISTING, "account-group-outline"),
    Entry(Place.DIFFICULT, "help-circle-outline"),
    Entry(None),
    Entry(Place.DRAFTS, "file-edit-outline"),
    Entry(Place.OUTBOX, "send-clock-outline"),
    Entry(None),
    Entry(Place.CLOSED, "check-circle-outline"),
    Entry(Place.ARCHIVE, "archive-outline"),
    Entry(None),
    Entry(Place.UNITS, "home-group"),
)


class RailModel(QAbstractListModel):
    """The places with their counts."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[Place, int] = {}

    def show_counts(self, counts: Mapping[Place, int]) -> None:
        """Take over new counts; the same ones need no painting."""
        if dict(counts) == self._counts:
            return
        self._counts = dict(counts)
        self.dataChanged.emit(self.index(0), self.index(len(ENTRIES) - 1), [LINE_ROLE])

    def count(self, place: Place) -> int:
        """How many orders are in a place."""
        return self._counts.get(place, 0)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are places and gaps."""
        return 0 if parent.isValid() else len(ENTRIES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Gaps cannot be chosen."""
        return super().flags(index) if ENTRIES[index.row()].place else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, place, what is drawn, and a sentence for a screen reader."""
        entry = ENTRIES[index.row()]
        place = entry.place
        if place is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return told(place.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                return told(self.tr("{place}，{n} 件").format(place=place.label, n=self.count(place)))
            case Qt.ItemDataRole.ToolTipRole:
                return told(_tooltip(place))
        return {PLACE_ROLE: place, LINE_ROLE: Line(place, entry.icon, self.count(place))}.get(role)


class Rail(QListView):
    """The places; `chosen` says where the user went, `jumped` that it was by the place's own key."""

    chosen = Signal(object)
    jumped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = RailModel()
        self.setModel(self.places)
        self._delegate = RailDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setProperty("surface", "rail")
        self.setAccessibleName(self.tr("位置"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self._bind_keys()
        theme.theme().changed.connect(self._fit)
        self.offer(Place.UNITS, offered=False)

    def offer(self, place: Place, *, offered: bool) -> None:
        """Show or hide the last place: who has nobody below needs none for them."""
        for row in (_row_of(place) - 1, _row_of(place)):
            self.setRowHidden(row, not offered)
        self._fit()

    def go(self, place: Place) -> None:
        """Choose a place, also when it is chosen already."""
        index = self.places.index(_row_of(place))
        if self.currentIndex() == index:
            self.chosen.emit(place)
        else:
            self.setCurrentIndex(index)

    def place(self) -> Place | None:
        """Where the user is."""
        found = self.currentIndex().data(PLACE_ROLE)  # Qt hands a StrEnum back as a plain string
        return Place(found) if found else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the places move closer together before one has to scroll."""
        self._fit()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Repaint when the mouse leaves, so that no line stays lit."""
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)

    def _fit(self) -> None:
        if self._delegate.fit(self.places.index(0), self.height()):
            self.scheduleDelayedItemsLayout()

    def _tell(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.data(PLACE_ROLE):
            self.chosen.emit(Place(current.data(PLACE_ROLE)))

    def _bind_keys(self) -> None:
        for number, place in enumerate(keyed_places(), start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number % 10}"), self)
            shortcut.activated.connect(lambda place=place: self.jump(place))

    def jump(self, place: Place) -> None:
        """Go to a place in order to do something there, unless it is hidden."""
        if not self.isRowHidden(_row_of(place)):
            self.go(place)
            self.jumped.emit(place)


def keyed_places() -> list[Place]:
    """The places of Alt+1 to Alt+9: where an administrator is all day, then what waits to leave; Alt+0 the units."""
    return [*(entry.place for entry in ENTRIES[:7] if entry.place), Place.DRAFTS, Place.OUTBOX, Place.UNITS]


def key_of(place: Place) -> str:
    """`Alt+1`; empty for a place without a key."""
    keyed = keyed_places()
    return f"Alt+{(keyed.index(place) + 1) % 10}" if place in keyed else ""


def _row_of(place: Place) -> int:
    return next(row for row, entry in enumerate(ENTRIES) if entry.place == place)


def _tooltip(place: Place) -> str:
    key = key_of(place)
    return f"{place.label}（{key}）" if key else place.label
