"""Where the packaged programs begin: the name that it was called by tells which one is meant."""

import os
import sys
from pathlib import Path


def give_back_surroundings() -> None:
    """Programs that we start get what they would have without us, also when they start us again; ours is found already.

    PyInstaller marks the environment. A desk that a marked one starts, itself or through a file manager that it opened,
    would take the marks for its own and miss its libraries.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    for name in [*os.environ]:
        if name.startswith("_PYI_") or name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
            del os.environ[name]


give_back_surroundings()

if Path(sys.argv[0]).stem == "duban-sync":
    from sync.client.cli import main
else:
    from desktop.app import main

sys.exit(main())
