"""Goes to every screen as the gallery does, writes something wherever words can be written, and presses Esc."""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.app import DeskApp
from sync.regulation.terms import Verb
from tests.gallery.guide import Guide, Visit, windows, windows_but
from tests.gallery.spelling import Speller
from tests.gallery.walking import Finding, described
from tests.story import hands

WORDS: Final = "写到一半𠮷𬱖👨‍👩‍👧‍👦"
Field = QLineEdit | QPlainTextEdit | QTextEdit


class Canceller(Guide):
    """Finds what is sent, what is lost and what stays open after Esc. Takes no pictures."""

    def __init__(self, desk: DeskApp, app: QApplication, visit: Visit) -> None:
        super().__init__(desk, app, visit)
        self._speller = Speller()

    async def shot(self, name: str, of: QWidget | None = None, *, toasts: bool = False) -> None:
        """No picture is taken; a word is spelt in every field that is new."""
        self._spell(name, of or self.desk.window)

    async def shot_of_new(self, name: str, open_it: Callable[[], object]) -> None:
        """Open a window, write, press Esc; open it again and read."""
        unsent = self._unsent()
        before = await self._opened(name, open_it)
        window = windows_but(before)[-1]
        self._spell(name, window)
        wrote = [described(field) for field in write_into(fields(window))]
        _press_esc(window)
        await self._rest()
        self._judge(name, "stays open after Esc", [described(window)] if window in windows() else [])
        self._judge(name, "was sent by Esc", sorted(self._unsent() - unsent))
        await self._put_away(before)
        if wrote:
            await self._opened(name, open_it)
            kept = [described(field) for field in fields(windows_but(before)[-1]) if WORDS in text_of(field)]
            lost = [each for each in wrote if each not in kept]
            self._judge(name, "was lost by Esc", lost if not self._is_a_phrase() else [])
            await self._put_away(before)
        self.visit.shots.append(name)

    async def edit(self, verb: Verb) -> None:
        """Open an editor, write into it and press Esc; then open it again, as it was left."""
        await super().edit(verb)
        unsent, composer = self._unsent(), self.pane.composer
        self._spell(f"form-{verb}", composer)
        wrote = [described(field) for field in write_into(fields(composer.sheet))]
        _press_esc(composer)
        await self._rest()
        self._judge(f"form-{verb}", "stays open after Esc", [described(composer)] if composer.isVisible() else [])
        self._judge(f"form-{verb}", "was sent by Esc", sorted(self._unsent() - unsent))
        await super().edit(verb)
        kept = [described(field) for field in fields(composer.sheet) if WORDS in text_of(field)]
        self._judge(f"form-{verb}", "was lost by Esc", [each for each in wrote if each not in kept])
        self.visit.shots.append(f"form-{verb}")

    async def _opened(self, name: str, open_it: Callable[[], object]) -> list[QWidget]:
        """The windows that were there before."""
        before = windows()
        open_it()
        await self._until(lambda: bool(windows_but(before)), f"a window for {name}")
        await self._rest()
        return before

    async def _put_away(self, before: list[QWidget]) -> None:
        while left := windows_but(before):
            left[-1].close()
            await self._rest()

    def _is_a_phrase(self) -> bool:
        return any(WORDS in own.phrase.title and WORDS in own.phrase.text for own in self._cache().phrases.own())

    def _unsent(self) -> set[str]:
        return {f"{item.verb} {item.id}" for item in self._cache().outbox.all()}

    def _spell(self, screen: str, window: QWidget) -> None:
        self._judge(screen, "lets go of a key while a word is spelt", self._speller.spell(window))

    def _judge(self, screen: str, rule: str, what: list[str]) -> None:
        self.visit.findings += [Finding(screen, rule, each) for each in what]


def fields(window: QWidget) -> list[Field]:
    """Where a person can write in a window; what is looked for in a box is no writing."""
    found: list[Field] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    found += window.findChildren(QTextEdit)
    return [each for each in found if each.isVisible() and each.isEnabled() and not each.isReadOnly() and _free(each)]


def text_of(field: Field) -> str:
    """What stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _free(field: QWidget) -> bool:
    """Neither the inner part of a number or a choice, nor a box to look for something."""
    searches = any(word in field.accessibleName() for word in ("查找", "筛选", "搜索"))
    return not searches and not isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox)


def _press_esc(within: QWidget) -> None:
    """Where the keyboard is in its window, whichever window is in front."""
    focused = cast("QWidget | None", within.window().focusWidget())
    QTest.keyClick(focused or within, Qt.Key.Key_Escape)


def write_into(found: list[Field]) -> list[Field]:
    """Write as an input method does."""
    for field in found:
        hands.write(field, WORDS)
    return found
