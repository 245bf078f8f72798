"""Run on a small file system that is full: whoever writes a file whole says so and leaves the one before."""

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desktop.actions import papers
from desktop.actions.autostart import NotKept, xdg
from desktop.actions.desk import Desk
from desktop.actions.paper import Paper
from desktop.checkup import bundle
from desktop.papers.sheet import Sheet
from desktop.screens.printing.painting import write_pdf
from sync.cache.profile import Profile
from sync.cache.where import moved_to, point_to
from tests.cache.scenery import desk
from tests.helpers.clocks import SteadyClock

OLD = "before"


def main(full: Path, elsewhere: Path) -> None:
    """Prints what each of them says, and at last what lies on the full disk."""
    clock = SteadyClock()
    cache = desk(Profile(elsewhere / "profile"), clock)
    ref = cache.blobs.add(os.urandom(200_000), "方案.pdf", "application/pdf")
    paper = Paper(sha256=ref.sha256, name=ref.name, size=ref.size, media_type=ref.media_type)
    os.environ["XDG_CONFIG_HOME"] = str(full)
    point_to(Path(OLD))
    files = [full / name for name in ("方案.pdf", "单.pdf", "包.zip")]
    at = xdg.Folders(full / "autostart", ())
    xdg.choose(True, [sys.executable], at)
    entry = (full / "autostart" / xdg.NAME).read_bytes()
    for file in files:
        file.write_text(OLD)
    fill(full)
    print(papers.save(Desk(cache, clock), paper, files[0]))
    writers: tuple[Callable[[], None], ...] = (
        lambda: write_pdf([Sheet(title="单", number="1", mark="", blocks=())], files[1]),
        lambda: bundle.write(files[2], Profile(elsewhere / "profile"), [], None, "", clock.now() + timedelta(days=1)),
        lambda: point_to(Path("/" + "x" * 4000)),
    )
    for write in writers:
        try:
            write()
        except OSError as error:
            print(papers.not_saved(error))
    try:
        xdg.choose(True, ["x" * 5000], at)
    except NotKept as problem:
        print(problem.cause)
    kept = [file.read_text() == OLD for file in files] + [(full / "autostart" / xdg.NAME).read_bytes() == entry]
    print(all(kept), moved_to() == Path(OLD), not list(full.rglob("*.part")))
    cache.close()


def fill(full: Path) -> None:
    """Not one page is free any more."""
    with (full / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(4096))
        except OSError:
            return


if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    main(Path(sys.argv[1]), Path(sys.argv[2]))
