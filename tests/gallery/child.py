"""One desk in a process of its own (the scale of the screen is a matter of the process), shown around by a guide."""

import argparse
import asyncio
import json
import sys
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop import app as desk_app
from desktop.background import loop as event_loop
from desktop.kit import language, theme
from sync.cache.profile import Profile
from tests.gallery.cancelling import Canceller
from tests.gallery.guide import THEMES, Guide, Visit
from tests.gallery.houses import PASSPHRASE, clock
from tests.gallery.scenes import SCENES, Scene
from tests.gallery.stillness import hold_still
from tests.manual.illustrator import Illustrator

GUIDES: Final[dict[str, type[Guide]]] = {"camera": Guide, "esc": Canceller, "manual": Illustrator}


async def tour(guide: Guide, wanted: list[Scene]) -> list[str]:
    """Every scene in turn; what went wrong in one of them does not keep the others from being seen."""
    await guide.at_work()
    if guide.visit.wanted:
        await hold_still(guide.desk)
    failed = []
    for scene in wanted:
        try:
            await scene(guide)
        except Exception:  # noqa: BLE001  told at the end, with its place
            failed.append(f"{scene.__name__}: {traceback.format_exc(limit=-3)}")
    return failed


def main() -> int:
    """Print one JSON line: pictures taken, findings, failures."""
    options = _options()
    visit = _visit(options)
    app = desk_app.make_app()
    app.setCursorFlashTime(0)  # a cursor that blinks is there in one picture and away in the next
    theme.apply(app, THEMES[visit.themes[0]], visit.zoom)
    Profile(options.profile).keep_language(options.language)
    desk = desk_app.DeskApp(app, Profile(options.profile), passphrase=PASSPHRASE, clock=clock())
    app.aboutToQuit.connect(desk.shut)
    desk.begin()
    desk.window.resize(*(int(part) for part in options.window.split("x")))
    wanted = [scene for scene in SCENES if not options.only or scene.__name__ in options.only.split(",")]
    guide, failed = GUIDES[options.guide](desk, app, visit), []

    async def live() -> None:
        failed.extend(await tour(guide, wanted))
        desk.window.may_close = lambda: True  # what waits in the outbox would keep the window open
        QApplication.quit()

    desk.door.post(lambda: asyncio.get_running_loop().create_task(live()))
    code = event_loop.run(app)
    print(json.dumps(_told(visit, failed), ensure_ascii=False), flush=True)
    return code


def _visit(options: argparse.Namespace) -> Visit:
    wanted = frozenset(name for name in options.shots.split(",") if name)
    themes = tuple(options.themes.split(","))
    return Visit(options.content, options.size, options.pictures, options.zoom, themes, wanted)


def _told(visit: Visit, failed: list[str]) -> dict[str, object]:
    findings = [asdict(each) for each in visit.findings]
    return {"shots": visit.shots, "findings": findings, "words": visit.words, "failed": failed}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--content", required=True)
    parser.add_argument("--size", required=True, help="the folder's name")
    parser.add_argument("--window", default="1366x768", help="in logical pixels")
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--language", default=language.CHINESE)
    parser.add_argument("--only", default="", help="scenes")
    parser.add_argument("--guide", choices=GUIDES, default="camera")
    parser.add_argument("--shots", default="", help="take these alone, while nothing moves by itself")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
