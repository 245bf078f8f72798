"""The palette with whatever may be typed into it, and the card for a caller."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from sync.cache.filters import Filter
from sync.regulation.terms import Kind
from sync.regulation.urgency import Urgency
from tests.gallery.guide import Guide


async def commanding(guide: Guide) -> None:
    """The palette with nothing typed, with words, with a number and with one that is not here; 答来电."""
    guide.desk.window.come_forward()
    control = Qt.KeyboardModifier.ControlModifier
    order = next(iter(guide.some_orders()), "")
    if order:
        await guide.show_order(order)
    for name, words in (
        ("palette", ""),
        ("palette-words", "ys"),
        ("palette-number", "0012"),
        ("palette-none", "9999999"),
    ):
        guide.press_key(Qt.Key.Key_K, control)
        guide.type_words(words)
        await guide.rest()
        await guide.shot(name)
        guide.press_key(Qt.Key.Key_Escape)
    await _kept_view(guide)
    if order:
        guide.press_key(Qt.Key.Key_F3)
        await guide.rest()
        await guide.shot("calling")
        guide.press_key(Qt.Key.Key_Escape)


async def _kept_view(guide: Guide) -> None:
    """A list that was kept under a name, found in the palette by what it shows, and forgotten again."""
    inbox, narrowing = guide.desk.frame.inbox, guide.desk.presenter.inbox.narrowing
    narrowing.narrow(Filter(kind=Kind.COMPLAINT, urgency=Urgency.CALM))
    inbox.header.keep_wanted.emit()
    dialog = inbox.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("不急的投诉")
    dialog.accept()
    narrowing.clear()
    await guide.rest()
    guide.desk.window.come_forward()  # the dialog that is gone still has the keyboard
    await guide.rest()
    guide.press_key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    await guide.rest()
    guide.type_words("投诉")
    await guide.rest()
    await guide.shot("palette-view")
    guide.press_key(Qt.Key.Key_Escape)
    inbox.header.delete_wanted.emit("不急的投诉")
    await guide.rest()
