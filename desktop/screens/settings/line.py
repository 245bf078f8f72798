"""连接: which district, by which way and whose certificates, and how sparingly; a try tells what is wrong."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop.actions.failure import noted
from desktop.actions.way import SYSTEM, proxy_of, shown
from desktop.kit import buttons, labels
from desktop.screens.settings.section import Choice, Section
from desktop.screens.settings.traffic import Traffic
from sync.cache.settings import NO_PROXY

_MANUAL: Final = "manual"


@dataclass(frozen=True, slots=True)
class Way:
    """How the line goes: the district's address, the proxy as it is kept, the owner of the added certificate.

    `every`: seconds between two looks for news, 0 at once.
    """

    address: str = ""
    proxy: str = SYSTEM
    authority: str = ""
    low_data: bool = False
    every: int = 0


class LineSection(Section):
    """`proxy_chosen` carries the proxy as it is kept, `authority_chosen` a file or nothing to take it away.

    `authority_taken`: another certificate, or none, is believed from now on.
    """

    title = "连接"
    proxy_chosen = Signal(str)
    authority_chosen = Signal(str)
    authority_taken = Signal()
    try_wanted = Signal()
    diagnosis_wanted = Signal()

    def __init__(self, now: Way) -> None:
        super().__init__()
        manual = now.proxy not in (SYSTEM, NO_PROXY)
        offers = {SYSTEM: "跟随系统", NO_PROXY: "不使用代理", _MANUAL: "手动填写"}
        self.proxy = Choice(offers, _MANUAL if manual else now.proxy)
        self.host = QLineEdit(shown(now.proxy) if manual else "")
        self.traffic = Traffic(low_data=now.low_data, every=now.every)
        self.said = labels.text("", "caption", wrap=True)
        self.authority = labels.text("", "body", wrap=True)
        self._add_address(now.address)
        self._add_proxy()
        self._add_authority(now.authority)
        self.add_head("流量")
        self.column.addWidget(self.traffic)
        self._connect()

    def say(self, words: str) -> None:
        """What came of a try or of a file."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.trying.setEnabled(True)

    def reached(self, name: str) -> None:
        """A try went well; `name` is the district's."""
        self.say(f"已连上“{name}”，线路正常。")

    def failed(self, error: Exception) -> None:
        """Title, cause and advice, which every problem of ours has."""
        self.say(noted(error).sentence)

    def take_authority(self, owner: str | None) -> None:
        """A certificate was added, or taken away."""
        self.show_authority(owner or "")
        self.say("")
        self.authority_taken.emit()

    def show_authority(self, owner: str) -> None:
        """Whose certificate was added."""
        self.authority.setText(f"已添加：{owner}" if owner else "没有添加，只信任系统自带的证书。")
        self.taking_away.setVisible(bool(owner))

    def _add_address(self, address: str) -> None:
        field = QLineEdit(address)
        field.setReadOnly(True)
        why = "由区政务管理办提供；更换平台要用新的登记码重新登记本机。"
        self.add_row("区级平台地址", field, why)

    def _add_proxy(self) -> None:
        self.add_row("代理", self.proxy, "单位上网要经过代理时才需要改；改了马上按新的方式连接。")
        self.host_row = self.add_row("代理地址", self.host, "主机和端口，例如 10.1.2.3:8080；按回车生效。")
        self.host_row.setVisible(self.proxy.value() == _MANUAL)
        self.trying = buttons.button("测试连接", self._try, icon="lan-connect")
        self.add_line(
            self.trying, buttons.button("线路诊断", self.diagnosis_wanted.emit, kind="quiet", icon="stethoscope")
        )
        self.column.addWidget(self.said)
        self.said.hide()

    def _add_authority(self, owner: str) -> None:
        self.add_head(
            "附加证书", "区级平台使用自建的证书颁发机构时，在这里选择对方提供的 PEM 文件；选中时会检查是否可用。"
        )
        self.column.addWidget(self.authority)
        choose = buttons.button("选择证书文件", self._ask_authority, icon="certificate-outline")
        self.taking_away = buttons.button("移除", lambda: self.authority_chosen.emit(""), kind="quiet")
        self.add_line(choose, self.taking_away)
        self.show_authority(owner)

    def _connect(self) -> None:
        self.proxy.activated.connect(self._choose_proxy)
        self.host.editingFinished.connect(self._choose_proxy)

    def _choose_proxy(self, *_: object) -> None:
        """What is no address yet is complained of and not taken over."""
        manual = self.proxy.value() == _MANUAL
        self.host_row.setVisible(manual)
        proxy = proxy_of(self.host.text()) if manual else self.proxy.value()
        wrong = manual and bool(self.host.text()) and not proxy
        self.host_row.complain("请写成 主机:端口，例如 10.1.2.3:8080。" if wrong else "")
        if proxy or not manual:
            self.proxy_chosen.emit(proxy)

    def _try(self) -> None:
        self.say("正在连接……")
        self.trying.setEnabled(False)
        self.try_wanted.emit()

    def _ask_authority(self) -> None:
        dialog = QFileDialog(self, self.tr("选择证书文件"))
        dialog.setNameFilter("PEM (*.pem *.crt *.cer)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.authority_chosen)
        dialog.open()
