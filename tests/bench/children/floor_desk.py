"""Floor of a start: an empty window painted, with the encrypted database and the keyring imported."""

import json

import keyring
import sqlcipher3
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.children.process import resident_mib, since_start


class Empty(QWidget):
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window is there."""
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


def main() -> None:
    """Print seconds from the process's start to the first paint, and memory."""
    app = QApplication([])
    window = Empty()
    window.resize(1366, 768)
    window.show()
    app.exec()
    print(
        json.dumps(
            {"seconds": since_start(), "mib": resident_mib(), "imported": len((keyring.__name__, sqlcipher3.version))}
        )
    )


if __name__ == "__main__":
    main()
