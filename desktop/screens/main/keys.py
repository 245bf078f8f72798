"""The keys of the frame in one table, which the help page shows too."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.kit.commands import Commands

KEYS: Final[Mapping[str, tuple[str, str]]] = {
    "palette": ("Ctrl+K", "找操作、页面和工单"),
    "search": ("Ctrl+F", "搜索工单"),
    "call": ("F3", "答来电"),
    "sync": ("F5", "立即同步"),
    "next": ("Ctrl+PgDown", "下一件工单"),
    "previous": ("Ctrl+PgUp", "上一件工单"),
    "list": ("Ctrl+L", "回到列表"),
    "chase": ("F2", "催办下级单位"),
    "order": ("F6", "进入工单"),
    "status": ("F9", "为什么还没发出去"),
    "conflict": ("F7", "处理冲突"),
    "slip": ("Ctrl+P", "打印工作单"),
    "brief": ("Ctrl+Shift+C", "复制脱敏文字"),
    "repeats": ("Ctrl+G", "看选中工单的全部重复件"),
    "trip": ("Ctrl+T", "下乡准备"),
    "handover": ("Ctrl+J", "请假交接"),
    "back": ("Esc", "返回列表；再按：取消选择、清空搜索、清除筛选"),
    "designations": ("F11", "具体承办单位"),
    "close": ("Ctrl+Q", "退出"),
}
"""Name of the action: its key and what it does. F1 and Ctrl+, belong to their buttons, Alt+0 to 9 to the rail."""

FOUND_AS: Final[Mapping[str, tuple[str, str]]] = {
    "search": ("magnify", "sousuo 查找"),
    "call": ("phone-in-talk-outline", "dalaidian jiedianhua 电话 群众来电 进度"),
    "sync": ("sync", "tongbu 刷新 更新"),
    "designations": ("calendar-account-outline", "juti chengbandanwei zhiding 指定 终止指定"),
    "next": ("arrow-down", "xiayijian"),
    "previous": ("arrow-up", "shangyijian"),
    "list": ("format-list-bulleted", "liebiao"),
    "chase": ("bullhorn-outline", "cuiban 村 社区 提醒"),
    "order": ("file-document-outline", "gongdan"),
    "status": ("help-network-outline", "weishenme faburuqu 发不出去 线路 发送"),
    "conflict": ("source-branch", "chongtu 对照"),
    "slip": ("printer-outline", "dayin gongzuodan 纸质"),
    "brief": ("content-copy", "fuzhi tuomin 微信"),
    "trip": ("bus-clock", "xiaxiang zhunbei 出门 进村 离线"),
    "handover": ("account-switch-outline", "jiaojie qingjia 交接单 代办人 休假"),
    "close": ("exit-to-app", "tuichu guanbi"),
}
"""Icon, and other words, by which the palette finds an action; those that are not here are found by their names."""
_NOT_FOUND: Final = ("palette", "back")
"""Nobody looks for the key that he has just pressed, nor for Esc."""


def bind(widget: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Give every named action its key within the window of `widget`."""
    for name, act in acts.items():
        shortcut = QShortcut(QKeySequence(KEYS[name][0]), widget)
        shortcut.activated.connect(act)


def register(commands: Commands, acts: Mapping[str, Callable[[], object]]) -> None:
    """Let Ctrl+K find every named action, with its key."""
    for name, act in acts.items():
        if name not in _NOT_FOUND:
            key, title = KEYS[name]
            icon, also = FOUND_AS.get(name, ("gesture-tap-button", ""))
            commands.add(title, act, key=key, icon=icon, also=also)
