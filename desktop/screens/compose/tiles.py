"""An attachment as a small tile, and the icons of kinds of files."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.kit import buttons, labels
from sync.contract.words import size_words


def file_tile(name: str, size: int, media_type: str, remove: Callable[[], object]) -> QFrame:
    """One attachment: icon, name, size, and a cross to remove it."""
    tile = QFrame()
    tile.setProperty("surface", "sunken")
    row = QHBoxLayout(tile)
    row.setContentsMargins(8, 4, 2, 4)
    row.setSpacing(8)
    row.addWidget(labels.IconLabel(file_icon(media_type), "ink_soft", 18))
    shown = labels.text(tile.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 220), verbatim=True)
    shown.setToolTip(name)
    row.addWidget(shown)
    row.addWidget(labels.text(size_words(size), "faint"))
    row.addWidget(buttons.tool("close", f"移除 {name}", remove))
    return tile


def file_icon(media_type: str) -> str:
    """The icon of a kind of file."""
    kind = media_type.partition("/")[0]
    return {"image": "image-outline", "audio": "microphone-outline", "video": "video-outline"}.get(
        kind, "file-document-outline"
    )
