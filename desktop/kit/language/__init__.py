"""English is laid over the glass: the house speaks Chinese, and what stands in a window passes through `told`.

    told(text)          the text as it is shown: Chinese as it is, or its English; what is not known stays Chinese
    choose(app, code)   change the language while people work: nothing is built anew, nothing that was typed is touched

The kit's labels, buttons and chips keep what they were told in Chinese and show it through `told`; what Qt's own
widgets say (tooltips, titles, choices, menus) is told by the `Glass`. Data stays as it is: its labels are `verbatim`.
Book and glass are imported with the first language that is not Chinese.
"""

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

import resources

if TYPE_CHECKING:
    from desktop.kit.language.book import Book
    from desktop.kit.language.glass import Glass

CHINESE: Final = "zh_CN"
ENGLISH: Final = "en"
LANGUAGES: Final = (CHINESE, ENGLISH)
DESK: Final = "desk"
ORIGINAL: Final = "original"
"""Property of widgets whose tooltip is the Chinese of what they say."""
INDEX: Final = "index"
"""A catalogue cannot be listed; this context of it holds the Chinese of every entry under its number."""


class Language(QObject):
    """The present language; `changed` tells painters that keep words of their own."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = CHINESE
        self.chosen = False
        self.book: Book | None = None
        self.glass: Glass | None = None
        self.qt_words = QTranslator(self)


@cache
def language() -> Language:
    """The one language of this process."""
    return Language()


def told(text: str) -> str:
    """The text as it is shown to people now; microseconds."""
    book = language().book
    return book.say(text) if book else text


def joined(*parts: str) -> str:
    """What is said of one thing after the other, as a screen reader reads it; the parts are told already."""
    return ("，" if language().code == CHINESE else ", ").join(part for part in parts if part)


def place() -> QLocale:
    """How the present language writes numbers, days and the names of months."""
    if language().code == CHINESE:
        return QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    return QLocale(QLocale.Language.English)


def choose(app: QApplication, code: str) -> None:
    """Speak another language at once, in every window that is open; an unknown code is Chinese."""
    here, wanted = language(), code if code in LANGUAGES else CHINESE
    if here.chosen and here.code == wanted:
        return
    here.code, here.chosen = wanted, True
    here.book = english() if here.code == ENGLISH else None
    _speak_as_qt(app, here)
    app.setApplicationDisplayName(told("督办通"))
    _put_glass(app, here)
    here.changed.emit()


@cache
def english() -> "Book":
    """The English phrase book, read once."""
    from desktop.kit.language.book import Book

    words = QTranslator()
    words.load(str(resources.path("translations", "desk_en.qm")))
    return Book(_entries(words))


def _entries(words: QTranslator) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    while chinese := words.translate(INDEX, str(len(found))):
        found.append((chinese, words.translate(DESK, chinese)))
    return found


def _speak_as_qt(app: QApplication, here: Language) -> None:
    """Qt's own buttons and menus too, and how it writes numbers."""
    chinese = here.code == CHINESE
    QLocale.setDefault(place())
    app.removeTranslator(here.qt_words)
    if chinese and here.qt_words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(here.qt_words)


def _put_glass(app: QApplication, here: Language) -> None:
    """Take the old glass off, so that everything shows its Chinese again, and lay the new one on."""
    if here.glass is not None:
        app.removeEventFilter(here.glass)
    elif here.book is not None:
        from desktop.kit.language.glass import Glass

        here.glass = Glass(told, here)
    if here.glass is not None:
        here.glass.tell_all(app)
    if here.glass is not None and here.book is not None:
        app.installEventFilter(here.glass)
