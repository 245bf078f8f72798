"""Light and dark: our own palette and style sheet, because half of the desktops ignore Qt's colour scheme."""

from dataclasses import asdict
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

import resources
from desktop.kit import tokens as scale
from desktop.kit.tokens import DARK, LIGHT, Tokens

_TALL = 20
"""Pixels inside a button or a field of one line, which no lack of room may press below its letters."""
_HALF = 128
"""Lightness below which a ground counts as dark."""


class Theme(QObject):
    """The present scheme; `changed` tells painters that keep colours of their own."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.choice: bool | None = None
        self.zoom = 1.0
        self.family = ""


@cache
def theme() -> Theme:
    """The one theme of this process."""
    return Theme()


def tokens() -> Tokens:
    """The colours in force now."""
    return theme().tokens


def apply(app: QApplication, dark: bool | None = None, zoom: float = 1.0, family: str | None = None) -> None:
    """Dress the application; `dark` None follows the system. `zoom` multiplies every text size (1.0 to 1.5).

    `family` is preferred to our fonts, an empty one takes ours, and None leaves it as it is.
    """
    here = theme()
    here.choice, here.zoom = dark, zoom
    here.family = here.family if family is None else family
    here.tokens = DARK if (system_is_dark(app) if dark is None else dark) else LIGHT
    app.setStyle("Fusion")
    app.setFont(_font(zoom))
    app.setPalette(_palette(here.tokens))
    app.setStyleSheet(_sheet(here.tokens, zoom))
    here.changed.emit()


def follow_system(app: QApplication) -> None:
    """Change with the desktop's scheme while the user has not chosen one."""
    app.styleHints().colorSchemeChanged.connect(lambda _: apply(app, None, theme().zoom) if _follows() else None)


def system_is_dark(app: QApplication) -> bool:
    """What the desktop prefers; where Qt does not know, the system palette tells."""
    scheme = app.styleHints().colorScheme()
    if scheme != Qt.ColorScheme.Unknown:
        return scheme == Qt.ColorScheme.Dark
    return _began_dark(app)


def color(value: str) -> QColor:
    """A token as a QColor."""
    return QColor(value)


def size(pixels: int) -> int:
    """A text size of the scale under the present zoom."""
    return round(pixels * theme().zoom)


@cache
def _began_dark(app: QApplication) -> bool:
    """By the palette it came with: it is asked before the application is dressed for the first time."""
    return bool(app.palette().color(QPalette.ColorRole.Window).lightness() < _HALF)


def _follows() -> bool:
    return theme().choice is None


def _font(zoom: float) -> QFont:
    chosen = theme().family
    font = QFont([chosen, *scale.FAMILIES] if chosen else list(scale.FAMILIES))
    font.setPixelSize(round(scale.BODY * zoom))
    return font


def _palette(now: Tokens) -> QPalette:
    role = QPalette.ColorRole
    pairs = {
        role.Window: now.canvas, role.WindowText: now.ink, role.Base: now.surface, role.AlternateBase: now.canvas,
        role.Text: now.ink, role.Button: now.raised, role.ButtonText: now.ink, role.BrightText: now.on_accent,
        role.Highlight: now.accent, role.HighlightedText: now.on_accent, role.ToolTipBase: now.raised,
        role.ToolTipText: now.ink, role.PlaceholderText: now.ink_faint, role.Link: now.accent,
        role.LinkVisited: now.accent, role.Mid: now.line_strong, role.Midlight: now.line, role.Light: now.raised,
        role.Dark: now.line_strong, role.Shadow: now.line_strong, role.Accent: now.accent,
    }  # fmt: skip
    palette = QPalette()
    for key, value in pairs.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(now.ink_faint))
    return palette


def _sheet(now: Tokens, zoom: float) -> str:
    """The style sheet with `@name` replaced; longer names first, so that `@ink_soft` is not read as `@ink`."""
    values: dict[str, Any] = {}
    for name, value in asdict(now).items():
        if isinstance(value, dict):
            values |= {f"{name}_{part}": shade for part, shade in value.items()}
        else:
            values[name] = value
    for name in ("CAPTION", "BODY", "SUBTITLE", "TITLE", "DISPLAY"):
        values[name.lower()] = f"{round(getattr(scale, name) * zoom)}px"
    values["tall"] = f"{round(_TALL * zoom)}px"
    values["icons"] = resources.path("icons").as_posix() + ("/dark" if now.dark else "/light")
    sheet = resources.text("styles", "desk.qss")
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", str(values[name]))
    return sheet
