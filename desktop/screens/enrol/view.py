"""Enrolment: where the district is and the one-time code that makes this workstation known to it."""

import platform

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.kit.forms import FormRow
from desktop.kit.gate import Gate


class EnrolScreen(Gate):
    """`submitted` carries address, code and the name of this workstation."""

    submitted = Signal(str, str, str)

    def __init__(self, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("登记这台电脑"))
        self.text.setText(self.tr("区级平台会给每台电脑一个一次性登记码。登记一次即可，以后只需登录。"))
        self.address = QLineEdit(address)
        self.address.setPlaceholderText("https://")
        self.code = QLineEdit()
        self.name = QLineEdit(platform.node()[:40])
        self._address_row = FormRow(self.tr("区级平台地址"), self.address, hint=self.tr("由区政务管理办提供"))
        self._code_row = FormRow(self.tr("一次性登记码"), self.code)
        self._name_row = FormRow(self.tr("电脑名称"), self.name, hint=self.tr("例如：便民服务中心 2 号机"))
        for row in (self._address_row, self._code_row, self._name_row):
            self.body.addWidget(row)
        self.go_button = self.add_button(self.tr("登记"), self._submit, kind="primary")
        for field in (self.address, self.code, self.name):
            field.returnPressed.connect(self._submit)
        self.setFocusProxy(self.code if address else self.address)

    def refuse(self, title: str, cause: str, advice: str) -> None:
        """The district said no, or could not be reached."""
        self.working(on=False)
        self.trouble(title, cause, advice)

    def working(self, *, on: bool) -> None:
        """While the district is asked."""
        self.busy(on)
        self.go_button.setEnabled(not on)
        if on:
            self.problem.hide()

    def _submit(self) -> None:
        address, code, name = (field.text().strip() for field in (self.address, self.code, self.name))
        self._address_row.complain(self._address_fault(address))
        self._code_row.complain("" if code else self.tr("请填写登记码"))
        self._name_row.complain("" if name else self.tr("请给这台电脑起个名字"))
        if code and name and not self._address_fault(address):
            self.working(on=True)
            self.submitted.emit(address.rstrip("/"), code, name)

    def _address_fault(self, address: str) -> str:
        if not address:
            return self.tr("请填写区级平台的地址")
        if not address.startswith(("https://", "http://")) or len(address) < len("http://a"):
            return self.tr("地址以 https:// 开头，例如 https://duban.example.gov.cn")
        return ""
