"""The event loop: Qt's, with coroutines beside the widgets through qasync."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication


def run(app: QApplication, unexpected: Callable[[BaseException], object] | None = None) -> int:
    """Run until the application quits; the loop is closed before Qt goes, or Qt aborts at exit.

    `unexpected` hears what a coroutine or its callback let fall.
    """
    from qasync import QEventLoop

    def fallen(_loop: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if unexpected is not None and isinstance(error, BaseException):
            unexpected(error)

    loop = QEventLoop(app)
    if unexpected is not None:
        loop.set_exception_handler(fallen)
    with loop:
        loop.run_forever()
    return 0
