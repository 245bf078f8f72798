"""The keys of the frame in one table, which the help page shows too."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

KEYS: Final[Mapping[str, tuple[str, str]]] = {
    "search": ("Ctrl+F", "搜索工单"),
    "sync": ("F5", "立即同步"),
    "next": ("Ctrl+PgDown", "下一件工单"),
    "previous": ("Ctrl+PgUp", "上一件工单"),
    "list": ("Ctrl+L", "回到列表"),
    "order": ("F6", "进入工单"),
    "status": ("F9", "为什么还没发出去"),
    "conflict": ("F7", "处理冲突"),
    "slip": ("Ctrl+P", "打印工作单"),
    "brief": ("Ctrl+Shift+C", "复制脱敏文字"),
    "back": ("Esc", "返回列表；再按：取消选择、清空搜索、清除筛选"),
    "close": ("Ctrl+Q", "退出"),
}
"""Name of the action: its key and what it does. F1 and Ctrl+, belong to their buttons, Alt+1 to 9 to the rail."""


def bind(widget: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Give every named action its key within the window of `widget`."""
    for name, act in acts.items():
        shortcut = QShortcut(QKeySequence(KEYS[name][0]), widget)
        shortcut.activated.connect(act)
