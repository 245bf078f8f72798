"""Floor of a start: an empty window painted, the encrypted database imported, and a profile's key fetched."""

import json
import sys
from pathlib import Path

import keyring
import sqlcipher3
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from sync.cache.vault import SERVICE
from tests.bench.children.process import resident_mib, since_start


class Empty(QWidget):
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window is there."""
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


def main(folder: str) -> None:
    """Print seconds from the process's start to the first paint, and memory; `folder` is the profile of the key."""
    app = QApplication([])
    key = keyring.get_password(SERVICE, str(Path(folder).resolve()))
    assert key, "this profile has no key"
    window = Empty()
    window.resize(1366, 768)
    window.show()
    app.exec()
    seconds = since_start()
    print(json.dumps({"seconds": seconds, "mib": resident_mib(), "imported": len(sqlcipher3.version)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
