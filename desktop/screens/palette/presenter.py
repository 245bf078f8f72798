"""Fills the palette while somebody types and does what was chosen; orders are looked for on a thread."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.finding import Found, find, known
from desktop.background import Door, Latest
from desktop.kit.commands import Commands
from desktop.screens.palette.answers import SEARCH, Asked, Ways, entries
from desktop.screens.palette.memory import Memory
from desktop.screens.palette.ranking import Entry
from desktop.screens.palette.view import PaletteView
from sync.cache.numbers import number_in
from sync.cache.places import Row

_ORDERS: Final = 8
_HINT: Final = "↑↓ 选择，Enter 执行，Esc 关闭。输入工单号或末四位可直接打开，Ctrl+Enter 打开并答来电。"

_HINT_CALL: Final = "答来电：输入对方报出的工单号或末四位，Enter 打开工单并显示要念的话，Esc 关闭。"


class Palette(QObject):
    """`open` shows it. What was used is remembered on this workstation."""

    def __init__(self, home: QWidget, desk: Desk, door: Door, commands: Commands, ways: Ways) -> None:
        super().__init__(home)
        self.view = PaletteView(home)
        self._desk, self._door, self._commands, self._ways = desk, door, commands, ways
        self._latest = Latest(door, self)
        self._memory = Memory(desk, door)
        self._found = Found(words="")
        self._lately: tuple[Row, ...] = ()
        self._impatient = ""
        self._for_call = False
        self.view.typed.connect(self._typed)
        self.view.chosen.connect(self._chosen)
        self.view.entered_nothing.connect(self._waited_for)
        self.view.closed.connect(self._latest.forget)

    def open_for_call(self, begun: str = "") -> None:
        """Show it for somebody on the telephone, whose number may have been `begun`; Enter opens the order and card."""
        self.open()
        self._for_call = True
        self._put()
        self.view.box.setText(begun)

    def open(self) -> None:
        """Show it empty, with what was used of late."""
        self._found, self._impatient = Found(words=""), ""
        self._for_call = False
        self._lately = ()
        self.view.begin()
        self._put()
        if orders := self._memory.orders():
            self._latest.ask(partial(known, self._desk, orders), self._knew)

    @property
    def words(self) -> str:
        """What is typed now."""
        return self.view.box.text().strip()

    def _typed(self, _: str) -> None:
        self.view.retyped()
        self._impatient = ""
        if self.words:
            self._latest.ask(partial(find, self._desk, self.words, _ORDERS), self._answered)
        else:
            self._latest.forget()
            self._found = Found(words="")
        self._put()

    def _knew(self, rows: tuple[Row, ...]) -> None:
        self._lately = rows
        self._put()

    def _answered(self, found: Found) -> None:
        if found.words != self.words:
            return
        self._found = found
        self._put()
        if self._impatient == found.words and self.view.entries.entries:
            self._act(self.view.entries.entries[0], second=self.view.second)

    def _put(self) -> None:
        asked = Asked(words=self.words, found=self._found, lately=self._lately, recent=self._memory.names)
        self.view.put(list(entries(asked, self._commands.now(), self._ways)), self._hint())

    def _hint(self) -> str:
        waiting, usual = self._found.waiting, _HINT_CALL if self._for_call else _HINT
        return f"还有 {waiting:,} 件工单正在建立索引，找得慢一些，但不会漏。" if waiting and self.words else usual

    def _waited_for(self) -> None:
        """Enter came before the answer; with nothing typed it means nothing."""
        self._impatient = self.words

    def _chosen(self, entry: Entry) -> None:
        unanswered = number_in(self.words) and self._found.words != self.words
        if unanswered:
            self._waited_for()
        else:
            self._act(entry, second=self.view.second)

    def _act(self, entry: Entry, *, second: bool) -> None:
        """A refused one says why and stays; everything else is done when the palette is gone."""
        command = entry.command
        if entry.inert or command.refused:
            return
        self.view.put_away()
        if command.name != SEARCH:
            self._memory.keep(command.memory)
        act = command.second if (second or self._for_call) and command.second else command.act
        act()
