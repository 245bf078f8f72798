"""Writes, orders and deletes one's own 常用语; every pause in typing is on the disk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.failure import noted
from desktop.actions.own_phrases import EMPTY, NEW
from desktop.actions.pacing import PAUSE
from desktop.background import Door, Ticker
from desktop.kit import asking
from desktop.kit.language import told
from desktop.screens.phrases.exchange import LANE, Exchange
from desktop.screens.phrases.shelf import PhraseShelf
from sync.cache.phrases import OwnPhrase
from sync.contract.phrasebook import Phrase


class PhraseManager(PhraseShelf):
    """`open_on` shows it; a text that is given begins a new one."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._phrases = door, desk.cache.phrases
        self.exchange = Exchange(desk, door, self)
        self.own: list[OwnPhrase] = []
        self._here = ""
        self._saving: Ticker | None = None
        self._connect()

    def open_on(self, text: str = "") -> None:
        """Show those there are; `text` becomes a new one."""
        self.page.put(None)
        self.open()
        if text:
            self.begin(text)
        else:
            self._reread()

    def begin(self, text: str = "") -> None:
        """A new one, on the disk at once."""
        self.flush()
        add = partial(self._phrases.add, Phrase(title=told(NEW), text=text))
        self._door.run(add, partial(self._reread, then=self._write_title), self._failed, lane=LANE)

    def flush(self) -> None:
        """Save what is unsaved."""
        if self._saving is not None:
            self._saving.stop()
            self._saving = None
            self._save()

    def done(self, result: int) -> None:
        """However it is closed, nothing written is lost."""
        self.flush()
        super().done(result)

    def _reread(self, here: str = "", then: Callable[[], object] | None = None) -> None:
        self._door.run(self._phrases.own, partial(self._put, here or self._here, then), self._failed, lane=LANE)

    def _put(self, here: str, then: Callable[[], object] | None, own: list[OwnPhrase]) -> None:
        """What was typed while this was being read is newer: it is saved, and all is read again."""
        if self._saving is not None:
            self.flush()
            self._reread(here, then)
            return
        self.own = own
        self.list.blockSignals(True)
        self.list.clear()
        for each in own:
            self.list.addItem(each.phrase.title)
        row = next((n for n, each in enumerate(own) if each.id == here), 0 if own else -1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._choose(row)
        self.said.setText("" if own else EMPTY)
        if then is not None:
            then()

    def _write_title(self) -> None:
        self.page.title.setFocus()
        self.page.title.selectAll()

    def _choose(self, row: int) -> None:
        self.flush()
        chosen = self.own[row] if row >= 0 else None
        self._here = chosen.id if chosen else ""
        self.page.put(chosen.phrase if chosen else None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self.own) - 1)
        for each in (self.remove, self.give_out):
            each.setEnabled(chosen is not None)

    def _edited(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        self.own[row] = OwnPhrase(id=self._here, phrase=self.page.phrase())
        self.list.item(row).setText(self.page.title.text())
        if self._saving is None:
            self._saving = self._door.after(PAUSE, self.flush)

    def _save(self) -> None:
        kept = next((each for each in self.own if each.id == self._here), None)
        if kept is not None:
            titled = kept.phrase if kept.phrase.title else Phrase(title=told(NEW), text=kept.phrase.text)
            self._door.run(partial(self._phrases.change, kept.id, titled), self._saved, self._failed, lane=LANE)

    def _saved(self, there: bool) -> None:
        self.said.setText(self.tr("已保存") if there else self.tr("这一条已经删除"))

    def _move(self, by: int) -> None:
        self.flush()
        row = self.list.currentRow()
        order = [each.id for each in self.own]
        order.insert(row + by, order.pop(row))
        self._door.run(partial(self._phrases.arrange, order), lambda _: self._reread(), self._failed, lane=LANE)

    def _ask_to_remove(self) -> None:
        title = self.page.title.text()
        asking.ask(
            self, self.tr("删除这条常用语？"), f"“{title}”删除后不能恢复。",
            yes=self.tr("删除"), then=partial(self._remove, self._here), danger=True,
        )  # fmt: skip

    def _remove(self, gone: str) -> None:
        self._door.run(partial(self._phrases.remove, gone), lambda _: self._reread(), self._failed, lane=LANE)

    def _came(self, words: str) -> None:
        self._reread(then=partial(self.said.setText, words))

    def _failed(self, error: Exception) -> None:
        self.said.setText(noted(error).sentence)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.page.edited.connect(self._edited)
        self.exchange.said.connect(self.said.setText)
        self.exchange.came.connect(self._came)
        for button, act in (
            (self.new, self.begin),
            (self.up, partial(self._move, -1)),
            (self.down, partial(self._move, 1)),
            (self.remove, self._ask_to_remove),
            (self.take_in, self._take_in),
            (self.give_out, self._give_out),
        ):
            button.clicked.connect(lambda *_, act=act: act())

    def _take_in(self) -> None:
        self.flush()
        self.exchange.ask_where_from()

    def _give_out(self) -> None:
        self.flush()
        self.exchange.ask_where_to()
