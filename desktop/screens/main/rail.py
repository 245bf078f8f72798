"""The rail of places: where one is, and where one goes."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListView, QWidget

from desktop.kit import theme
from desktop.screens.main.railmodel import PLACE_ROLE, RailModel
from desktop.screens.main.railpaint import RailDelegate
from desktop.screens.main.railplaces import keyed_places, row_of
from sync.cache.places import Place


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
        self.clicked.connect(self._come_back)
        self.activated.connect(self._come_back)
        self._bind_keys()
        theme.theme().changed.connect(self._fit)
        self.offer(Place.UNITS, offered=False)

    def offer(self, place: Place, *, offered: bool) -> None:
        """Show or hide the last place: who has nobody below needs none for them."""
        for row in (row_of(place) - 1, row_of(place)):
            self.setRowHidden(row, not offered)
        self._fit()

    def go(self, place: Place) -> None:
        """Choose a place, also when it is chosen already; one that the focus alone made current is lit then."""
        index = self.places.index(row_of(place))
        if self.currentIndex() == index:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.chosen.emit(place)
        else:
            self.setCurrentIndex(index)

    def place(self) -> Place | None:
        """Where the user is."""
        found = self.currentIndex().data(PLACE_ROLE)  # Qt hands a StrEnum back as a plain string
        return Place(found) if found else None

    def leave(self, *, away: bool) -> None:
        """The list shows what a search found everywhere: no place is lit until one comes back to one."""
        if away is not self._delegate.away:
            self._delegate.away = away
            self.viewport().update()

    @property
    def away(self) -> bool:
        """True while no place is lit."""
        return self._delegate.away

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

    def _come_back(self, _: QModelIndex) -> None:
        """To the place where one was before; another one has told already."""
        place = self.place()
        if self.away and place is not None:
            self.chosen.emit(place)

    def _bind_keys(self) -> None:
        for number, place in enumerate(keyed_places(), start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number % 10}"), self)
            shortcut.activated.connect(lambda place=place: self.jump(place))

    def jump(self, place: Place) -> None:
        """Go to a place in order to do something there, unless it is hidden."""
        if not self.isRowHidden(row_of(place)):
            self.go(place)
            self.jumped.emit(place)
