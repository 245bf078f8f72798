"""A whole desk on a real screen with a bus and a tray; prints the id of every order that is shown."""

import sys
from pathlib import Path

from desktop.app import DeskApp, make_app
from desktop.background import loop
from sync.cache.profile import Profile


def main() -> int:
    """`desk_child PROFILE PASSPHRASE`."""
    app = make_app()
    desk = DeskApp(app, Profile(Path(sys.argv[1])), passphrase=sys.argv[2])
    app.aboutToQuit.connect(desk.shut)
    desk.begin()
    desk.presenter.order_chosen.connect(lambda order: print("order", order, flush=True))
    return loop.run(app)


if __name__ == "__main__":
    sys.exit(main())
