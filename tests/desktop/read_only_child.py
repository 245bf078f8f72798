"""Run where the folder cannot be written: what a window and the line without one say there, as one line of JSON."""

import json
import sys
from contextlib import redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path

from desktop.app import DeskApp, make_app
from desktop.screens.unlock.trouble import TroubleScreen
from sync.cache.profile import Profile
from sync.client.cli import main


def said(root: Path) -> dict[str, str]:
    """The page of the desk, and the problem that `duban-sync status` prints."""
    app = make_app()
    desk = DeskApp(app, Profile(root))
    desk.begin()
    page = desk.window.page()
    words = page.words() if isinstance(page, TroubleScreen) else type(page).__name__
    desk.window.hide()
    desk.shut()
    with redirect_stdout(TextIOWrapper(BytesIO(), encoding="utf-8")) as out:
        code = main(["--profile", str(root), "status"])
        printed = out.buffer.getvalue().decode()
    return {"window": words, "line": printed, "code": str(code)}


if __name__ == "__main__":
    print(json.dumps([said(Path(root)) for root in sys.argv[1:]]))
