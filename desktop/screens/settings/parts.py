"""常用语与模板, and 关于: what is managed elsewhere, and what this desk is and stands on (R1.1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit

from desktop.kit import buttons, labels
from desktop.screens.settings.section import Section


@dataclass(frozen=True, slots=True)
class About:
    """What the last section says."""

    version: str
    person: str
    unit: str
    district: str
    device: str
    measures: str
    rule_set: str
    data: str
    address: str = ""


class PhrasesSection(Section):
    """`manager_wanted` asks for the dialog that has them."""

    title = "常用语与模板"
    manager_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        why = "写作时按 Ctrl+/ 插入常用语，其中的变量会换成当前工单的内容。"
        self.column.addWidget(labels.text(why, "body", wrap=True))
        self.add_line(buttons.button("管理常用语", self.manager_wanted.emit, icon="format-list-text"))
        shared = "本机的常用语只在本机使用；区级平台统一下发的常用语也列在写作时的清单里。"
        self.column.addWidget(labels.text(shared, "caption", wrap=True))


class AboutSection(Section):
    """`sign_out_wanted` ends the session, `release_wanted` asks for what is known of a new version.

    `changes_wanted` asks for what is new in this one, `checkup_wanted` for the support code and a look at the computer.
    """

    title = "关于"
    checkup_wanted = Signal()
    sign_out_wanted = Signal()
    release_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, about: About) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(_pairs(about)):
            grid.addWidget(labels.text(name, "soft"), line, 0)
            grid.addWidget(labels.ElidedLabel(value or "（无）"), line, 1)
        self.column.addLayout(grid)
        self.add_line(
            buttons.button("更新内容", self.changes_wanted.emit, icon="text-box-outline"),
            buttons.button("查看新版本", self.release_wanted.emit, icon="update"),
            buttons.button("退出登录", self.sign_out_wanted.emit, icon="logout"),
        )
        self.add_head("出了问题？", "检查这台电脑，得到打电话求助时要报的支持码；也可以保存交给技术人员的诊断包。")
        self.add_line(buttons.button("检查这台电脑", self.checkup_wanted.emit, icon="stethoscope"))
        self.add_head("开放源代码许可", "本程序用到的软件及其许可。")
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setMinimumHeight(160)
        self.licences.setAccessibleName(self.tr("开放源代码许可"))
        self.column.addWidget(self.licences)

    def show_licences(self, lines: Sequence[str]) -> None:
        """One line for each piece of software."""
        self.licences.setPlainText("\n".join(lines))


def _pairs(about: About) -> tuple[tuple[str, str], ...]:
    return (
        ("版本", about.version),
        ("当前用户", about.person),
        ("所属单位", about.unit),
        ("区级平台", about.district),
        ("本机编号", about.device),
        ("依据的办法", about.measures),
        ("规则版本", about.rule_set),
        ("数据位置", about.data),
    )
