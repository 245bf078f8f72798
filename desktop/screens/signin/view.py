"""Sign-in: who works here. The same form fills the window at the start and a small one over the work later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.kit import theme
from desktop.kit.forms import FormRow
from desktop.kit.gate import Gate


class SignInScreen(Gate):
    """`submitted` carries user name and password."""

    submitted = Signal(str, str)

    def __init__(self, username: str = "", why: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("登录"))
        self.text.setText(why or self.tr("请用区级平台分配的管理员账号登录。"))
        self.username = QLineEdit(username)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._user_row = FormRow(self.tr("账号"), self.username)
        self._password_row = FormRow(self.tr("密码"), self.password)
        self.body.addWidget(self._user_row)
        self.body.addWidget(self._password_row)
        self.go_button = self.add_button(self.tr("登录"), self._submit, kind="primary")
        for field in (self.username, self.password):
            field.returnPressed.connect(self._submit)
        self.setFocusProxy(self.password if username else self.username)

    def refuse(self, title: str, cause: str, advice: str) -> None:
        """Wrong password, no line, or another reason."""
        self.working(on=False)
        self.trouble(title, cause, advice)
        self.password.selectAll()
        self.password.setFocus()

    def working(self, *, on: bool) -> None:
        """While the district is asked."""
        self.busy(on)
        self.go_button.setEnabled(not on)
        if on:
            self.problem.hide()

    def _submit(self) -> None:
        username, password = self.username.text().strip(), self.password.text()
        self._user_row.complain("" if username else self.tr("请输入账号"))
        self._password_row.complain("" if password else self.tr("请输入密码"))
        if username and password:
            self.working(on=True)
            self.submitted.emit(username, password)


class SignInDialog(QDialog):
    """The form over the work; non-modal, so that an open editor stays usable."""

    def __init__(self, username: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("重新登录"))
        why = self.tr("登录已过期。草稿和待发送的内容都在本机，登录后自动发送。")
        self.form = SignInScreen(username, why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.setMinimumSize(500, round(460 * theme.theme().zoom))
