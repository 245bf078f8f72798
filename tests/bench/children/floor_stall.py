"""Floor of a stall: an empty window that does nothing for as long; its gaps are the machine's own."""

import json
import sys
import time

from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.children.looping import Pulse, run_until


def main(seconds: str) -> None:
    """Print the longest gap in so many seconds, and the 95th percentile."""
    app = QApplication([])
    window, pulse = QWidget(), Pulse()
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    over = time.monotonic() + float(seconds)
    pulse.start()
    run_until(lambda: time.monotonic() > over, seconds=float(seconds) + 60)
    pulse.stop()
    print(json.dumps(pulse.plain()))


if __name__ == "__main__":
    main(*sys.argv[1:])
