"""Lists under a name: asks what they shall be called, keeps, renames and forgets them, and fills their menu."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from desktop.actions import saved_views
from desktop.actions.saved_views import SavedView
from desktop.background import Door
from desktop.kit import asking
from desktop.screens.inbox.view import InboxView

if TYPE_CHECKING:
    from desktop.actions.desk import Desk

LANE = "list settings"
"""What is kept is written in the order in which it was chosen."""


class KeptViews(QObject):
    """The presenter of the menu; `present` gives the list as it is now, under a proposed name.

    `views` are those that were kept when they were last read.
    """

    def __init__(self, view: InboxView, door: Door, desk: "Desk", present: Callable[[], SavedView]) -> None:
        super().__init__(view)
        self._view, self._door, self._desk, self._present = view, door, desk, present
        self.views: tuple[SavedView, ...] = ()
        head = view.header
        head.keep_wanted.connect(self._ask_name)
        head.rename_wanted.connect(self._ask_other_name)
        head.delete_wanted.connect(lambda name: self._do(saved_views.delete_view, name))
        self._do(saved_views.saved_views)

    def _ask_name(self) -> None:
        now = self._present()
        self._ask(self.tr("保存当前列表"), now.name, partial(self._save, now))

    def _save(self, now: SavedView, name: str) -> None:
        self._do(saved_views.save_view, replace(now, name=name), wanted=name)

    def _ask_other_name(self, name: str) -> None:
        self._ask(self.tr("视图改名"), name, lambda new: self._do(saved_views.rename_view, name, new, wanted=new))

    def _ask(self, title: str, proposed: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._view)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("名称（最多 {n} 个字）").format(n=saved_views.NAME))
        dialog.setTextValue(proposed)
        dialog.setOkButtonText(self.tr("保存"))
        dialog.setCancelButtonText(self.tr("取消"))
        dialog.textValueSelected.connect(lambda name: then(name) if name.strip() else None)
        dialog.open()

    def _do(self, action: Callable[..., Sequence[SavedView]], *given: object, wanted: str = "") -> None:
        self._door.run(partial(action, self._desk, *given), partial(self._show, wanted), lane=LANE)

    def _show(self, wanted: str, views: Sequence[SavedView]) -> None:
        self.views = tuple(views)
        self._view.header.show_views(views)
        if wanted.strip()[: saved_views.NAME] not in ("", *(view.name for view in views)):
            full = self.tr("最多保存 {n} 个常用视图，请先删除一个不用的。").format(n=saved_views.MOST)
            asking.tell(self._view, self.tr("没有保存"), full, kind="near")
