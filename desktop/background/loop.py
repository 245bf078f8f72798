"""The event loop: Qt's, with coroutines beside the widgets through qasync."""

from PySide6.QtWidgets import QApplication


def run(app: QApplication) -> int:
    """Run until the application quits; the loop is closed before Qt goes, or Qt aborts at exit."""
    from qasync import QEventLoop

    loop = QEventLoop(app)
    with loop:
        loop.run_forever()
    return 0
