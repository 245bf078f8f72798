"""Starts a desk on a profile and tells what was imported when its first rows had been painted; there it ends."""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import DeskApp, make_app
from desktop.screens.unlock import presenter
from desktop.screens.unlock.presenter import Unlocking
from sync.cache.profile import Profile


def tell(_: Unlocking) -> None:
    """In place of opening the cache, which comes right behind the first paint: all modules, as one JSON list."""
    print(json.dumps(sorted(sys.modules)))
    QApplication.exit()


def main(folder: str, passphrase: str) -> None:
    """Print the list once the inbox can be read."""
    app = make_app()
    desk = DeskApp(app, Profile(Path(folder)), passphrase=passphrase)
    presenter.LONG_SECONDS = 3600.0  # type: ignore[misc]  # no card, however slow this machine is
    setattr(Unlocking, "open", tell)  # noqa: B010 - by mypy's leave; unittest.mock would import asyncio
    desk.begin()
    app.exec()
    assert desk.frame.inbox.list.isVisible()
    assert desk.frame.inbox.model.rowCount()
    desk.window.hide()
    desk.shut()


if __name__ == "__main__":
    main(*sys.argv[1:])
