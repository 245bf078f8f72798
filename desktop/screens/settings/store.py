"""存储: where the data lies, what it weighs, and what may be let go because the district can give it again."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.actions.stored import Stored, size_words
from desktop.kit import buttons, labels
from desktop.screens.settings.section import Choice, Section

QUOTAS: Final = (100, 300, 1000, 3000)


class StoreSection(Section):
    """`quota_chosen` carries megabytes; `clear_wanted` asks to let go of downloaded attachments."""

    title = "存储"
    quota_chosen = Signal(int)
    clear_wanted = Signal()

    def __init__(self, folder: str, quota: int) -> None:
        super().__init__()
        place = QLineEdit(folder)
        place.setReadOnly(True)
        place.setCursorPosition(0)
        self.quota = Choice({str(each): f"{each} MB" for each in sorted({*QUOTAS, quota})}, str(quota))
        self.used = labels.text("正在统计……", "body", wrap=True)
        self.clearing = buttons.button("清除已下载的附件", self.clear_wanted.emit, icon="broom")
        self.add_row("数据位置", place, "全部加密存放，只有本系统账号可以读取；备份时请在程序退出后复制整个文件夹。")
        self.column.addWidget(self.used)
        why = "超过时先清掉最久没有打开的；需要时会从区级平台重新取回。"
        self.add_row("附件占用上限", self.quota, why)
        self.add_line(self.clearing)
        kept = "只清除能重新取回的附件。您写的草稿、待发送的内容和随附的文件不会被清除。"
        self.column.addWidget(labels.text(kept, "caption", wrap=True))
        self.add_head(
            "保存期限", "工单在本机保存多久由区级平台决定：平台不再向本单位发送的工单，会连同附件一起从本机删除。"
        )
        self.quota.activated.connect(lambda _: self.quota_chosen.emit(int(self.quota.value())))

    def show_stored(self, stored: Stored) -> None:
        """What lies here now."""
        whole, files = size_words(stored.database), size_words(stored.bytes)
        self.used.setText(f"本机数据共 {whole}，其中已下载的附件 {stored.files} 个，{files}。")
        self.clearing.setEnabled(stored.files > 0)
