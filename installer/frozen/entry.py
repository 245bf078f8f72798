"""Where the packaged programs begin: the name that it was called by tells which one is meant."""

import os
import sys
from pathlib import Path


def give_back_libraries() -> None:
    """Programs that we start (a browser, a viewer) get their own libraries; ours are found already."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


give_back_libraries()

if Path(sys.argv[0]).stem == "duban-sync":
    from sync.client.cli import main
else:
    from desktop.app import main

sys.exit(main())
