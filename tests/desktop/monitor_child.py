"""A desk's window on a real screen: goes where it is told, says where it is when that changes, ends with its input."""

import json
import sys

from PySide6.QtCore import QRect, QSocketNotifier, QTimer
from PySide6.QtWidgets import QDialog

from desktop.application import make_app
from desktop.screens.main.window import DeskWindow

EVERY_MS = 50


def main() -> int:
    """Arguments: where to go (`x,y`), and a place that was kept, or nothing."""
    where, kept = sys.argv[1:]
    app = make_app()
    window = DeskWindow()
    window.take_place(kept)
    window.show()
    over = QDialog(window)
    over.resize(400, 300)
    if where:
        window.move(*(int(part) for part in where.split(",")))
    over.move(window.geometry().center())
    over.show()
    said = [""]

    def tell() -> None:
        places = [_numbers(each.frameGeometry()) for each in (window, over)]
        line = json.dumps({"window": places[0], "dialog": places[1], "kept": window.keep_place()})
        if line != said[0]:
            said[0] = line
            print(line, flush=True)

    ticker = QTimer(interval=EVERY_MS)
    ticker.timeout.connect(tell)
    ticker.start()
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(app.quit)
    return app.exec()


def _numbers(frame: QRect) -> list[int]:
    return [frame.left(), frame.top(), frame.right(), frame.bottom()]


if __name__ == "__main__":
    sys.exit(main())
