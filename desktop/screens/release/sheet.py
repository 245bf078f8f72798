"""The window of a new version: what it brings, how far its file is, where it lies, what is typed; widgets only."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.actions.release import Standing, command
from desktop.kit import buttons, labels, theme
from desktop.kit.banner import Banner
from desktop.kit.beside import BesideWindow
from desktop.kit.fitting import keep_on_screen
from desktop.kit.forms import FormRow
from desktop.kit.points import Points
from desktop.kit.snoozing import later_button
from desktop.screens.release import words
from sync.cache.releases import Stage
from sync.contract.release import Offer, Refusal

_SIZE: Final = (680, 600)
_BY_HAND: Final = "督办通不会自己安装，也不会打开这个文件。安装由管理这台电脑的人员进行，安装前请先关闭督办通。"


class ReleaseSheet(BesideWindow):
    """The signals are what somebody may do about it."""

    fetch_wanted = Signal()
    stop_wanted = Signal()
    put_off_wanted = Signal()
    snooze_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("新版本", _SIZE, parent)
        self._page = QWidget()
        self._parts = QVBoxLayout(self._page)
        self.title = labels.text("", "title", wrap=True)
        self.facts = labels.text("", "soft", wrap=True)
        self.head = labels.text("更新内容", "subtitle")
        self.changes = Points()
        self.state, self.bar = Banner(), QProgressBar()
        self.state.fix()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("下载进度")
        self.place, self.typed = _shown("安装包在这里"), _shown("请管理员在终端里输入")
        self.by_hand = labels.text(_BY_HAND, "caption", wrap=True)
        self.copy = buttons.button("复制命令", self._copy, icon="content-copy")
        self.later = buttons.button("以后再说", self.put_off_wanted.emit)
        self.snooze = later_button(self.snooze_wanted.emit)
        self.stop = buttons.button("停止下载", self.stop_wanted.emit)
        self.fetch = buttons.button("下载", self.fetch_wanted.emit, kind="primary", icon="tray-arrow-down")
        self._lay_out()

    def put(self, standing: Standing) -> None:
        """Show how it stands."""
        verdict, fetch = standing.verdict, standing.fetch
        stage = fetch.stage if fetch else None
        self.title.setText(words.title(standing))
        self.facts.setText(facts := words.facts(standing))
        self.facts.setVisible(bool(facts))
        changes = verdict.release.changes if isinstance(verdict, Offer) else ()
        self.changes.put(changes)
        for part in (self.head, self.changes, self.by_hand):
            part.setVisible(bool(changes))
        said = words.state(standing)
        self.state.setVisible(any(said))
        if any(said):
            self.state.say(said[0], said[1], "", said[2])
        self.bar.setVisible(stage is Stage.WANTED)
        self.bar.setValue(words.percent(standing))
        self._show_place(fetch.place if fetch and stage is Stage.HERE else "")
        self.later.setVisible(bool(changes) and fetch is None and standing.told)
        self.snooze.setVisible(isinstance(verdict, Refusal) and standing.told)
        self.stop.setVisible(stage is Stage.WANTED)
        self.fetch.setVisible(bool(changes) and stage in (None, Stage.FAILED))
        self.fetch.setText("重新下载" if stage is Stage.FAILED else "下载")

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Again when other words stand in it: only then is it known how high they are."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """No higher than a window should be: what is new may be long, and scrolls then."""
        most = (QSize(*_SIZE) * theme.theme().zoom).boundedTo(self.screen().availableSize())
        self.resize(most)
        self.column.activate()
        page, words = self._page, self._parts
        needed = max(words.totalHeightForWidth(page.width()), words.totalMinimumSize().height())
        self.resize(most - QSize(0, max(0, page.height() - needed)))
        keep_on_screen(self)

    def _show_place(self, place: str) -> None:
        typed = command(Path(place)) if place else ""
        for row, text in ((self.place, place), (self.typed, typed)):
            row.setVisible(bool(text))
            field = row.field
            if isinstance(field, QLineEdit) and field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
                field.setToolTip(text)
        self.copy.setVisible(bool(typed))

    def _copy(self) -> None:
        field = self.typed.field
        if isinstance(field, QLineEdit):
            QGuiApplication.clipboard().setText(field.text())

    def _lay_out(self) -> None:
        column = self._parts
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        above = (self.title, self.facts, self.state, self.bar, self.place, self.typed, self.by_hand)
        for part in (*above, self.head, self.changes):
            column.addWidget(part)
        column.addStretch(1)
        self.add_page(self._page)
        self._page.installEventFilter(self)
        self.add_foot(self.later, self.snooze, self.stop, self.copy, first=self.fetch)


def _shown(name: str) -> FormRow:
    field = QLineEdit()
    field.setReadOnly(True)
    return FormRow(name, field)
