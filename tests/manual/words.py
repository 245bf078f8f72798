"""What a screen says in the desk's own words: by them a picture is known to be of yesterday, at hardly any cost."""

from functools import cache

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QWidget

from tests.english import catalogue


def own_words(of: QWidget) -> list[str]:
    """The desk's own whole sentences on a screen, sorted: what is data, counted or dated is left out."""
    seen = [widget for widget in (of, *of.findChildren(QWidget)) if widget is of or widget.isVisibleTo(of)]
    said = {words.strip() for widget in seen for words in _words(widget)}
    return sorted(said & _known())


def _words(widget: QWidget) -> list[str]:
    if isinstance(widget, QLineEdit):
        return [widget.placeholderText()]
    if isinstance(widget, QMenu):
        return [action.text() for action in widget.actions()]
    return [widget.text()] if isinstance(widget, QLabel | QAbstractButton) else []


@cache
def _known() -> frozenset[str]:
    return frozenset(catalogue.read())


def in_english(words: dict[str, list[str]]) -> dict[str, list[str]]:
    """The same pictures' words as the catalogue tells them today: an English picture shows these."""
    known = catalogue.read()
    return {name: [known[word] for word in said] for name, said in words.items()}
