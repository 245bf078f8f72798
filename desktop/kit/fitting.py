"""Windows that fit: as high as their words, on their screen, before the user."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.kit.labels import Label


def tall(label: Label) -> Label:
    """A wrapped label that asks its layout for the height of its words at the width that it gets."""
    policy = label.sizePolicy()
    policy.setHeightForWidth(True)
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # else it is never lower than at the width that Qt guesses
    label.setSizePolicy(policy)
    return label


def fit_height(widget: QWidget) -> None:
    """Make a window as high as its words need at its present width; one without a layout stays as it is."""
    layout = widget.layout()
    if layout is None:
        return
    widget.ensurePolished()
    layout.activate()
    needed = layout.totalHeightForWidth(widget.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
    widget.resize(widget.width(), max(needed, layout.totalMinimumSize().height()))
    keep_on_screen(widget)


def keep_on_screen(window: QWidget) -> None:
    """Move a window that grew back onto its screen; where it is larger, its upper left corner is what is seen."""
    if not (window.isVisible() and window.isWindow()):
        return
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    left = max(room.left(), min(frame.left(), room.left() + room.width() - frame.width()))
    top = max(room.top(), min(frame.top(), room.top() + room.height() - frame.height()))
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)


def come_forward(window: QWidget) -> None:
    """Show a window before all others, on the screen, with the keyboard."""
    window.show()
    keep_on_screen(window)
    window.raise_()
    window.activateWindow()
