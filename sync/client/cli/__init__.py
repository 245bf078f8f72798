"""`duban-sync`: the line without a window. JSON on standard output, one value; exit codes for scripts.

`why` and `watch` speak to people, in JSON only with `--json`; `watch` prints one value a line.

0 done · 2 wrong use · 3 no line (offline, portal, server down) · 4 enrolment or sign-in needed · 5 refused or parked ·
6 storage (wrong key, damaged, full, in use)
"""

from sync.client.cli.main import main

__all__ = ["main"]
