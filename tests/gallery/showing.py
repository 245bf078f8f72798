"""Furnishes the houses and sends a guide through each: every content in every size."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.gallery.houses import CONTENTS, furnish

ROOT: Final = Path(__file__).resolve().parents[2]
LIMIT_S: Final = 900
NO_BUS: Final = "unix:path=/nonexistent"


@dataclass(frozen=True)
class Size:
    """A screen: its logical size, its scale, and the size of the letters."""

    name: str
    window: str
    scale: float = 1.0
    zoom: float = 1.0


SIZES: Final = {
    size.name: size
    for size in (
        Size("1366x768", "1366x768"),
        Size("2560x1440-200%", "1280x720", scale=2.0),
        Size("1280x720-letters-150%", "1280x720", zoom=1.5),
    )
}


@dataclass
class Tour:
    """What came of one visit."""

    content: str
    size: str
    shots: list[str] = field(default_factory=list)
    findings: list[dict[str, str]] = field(default_factory=list)
    words: dict[str, list[str]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Part:
    """What of a gallery is wanted, each as names between commas; empty is all (of `language`: Chinese)."""

    themes: str = ""
    only: str = ""
    shots: str = ""
    language: str = ""
    guide: str = ""

    def options(self) -> list[str]:
        """As the child takes it."""
        named = {"--themes": self.themes, "--only": self.only, "--shots": self.shots}
        named |= {"--language": self.language, "--guide": self.guide}
        return [word for name, value in named.items() if value for word in (name, value)]


ALL: Final = Part()


def visited(folder: Path, pictures: Path, content: str, size: str, part: Part = ALL) -> Tour:
    """Furnish a house in `folder` (once) and take its pictures. Raises RuntimeError when the desk ended badly."""
    house = folder / content
    if not house.exists():
        furnish(house, CONTENTS[content])
    desk = house / f"desk-{size}"
    shutil.rmtree(desk, ignore_errors=True)
    shutil.copytree(house / "desk", desk)
    return Tour(content, size, **_sent(desk, pictures, content, SIZES[size], part))


def summed_up(findings: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """What is wrong, each once, with the screens where it was seen."""
    found: dict[str, list[str]] = {}
    for each in findings:
        found.setdefault(f"{each['rule']}: {each['widget']}", []).append(each["screen"])
    return {words: list(dict.fromkeys(screens)) for words, screens in found.items()}


def _sent(desk: Path, pictures: Path, content: str, size: Size, part: Part) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.gallery.child", "--profile", str(desk), "--pictures", str(pictures)]
    command += ["--content", content, "--size", size.name, "--window", size.window, "--zoom", str(size.zoom)]
    command += part.options()
    variables = {"QT_QPA_PLATFORM": _screen(desk.parent, size), "QT_SCALE_FACTOR": str(size.scale)}
    variables["DBUS_SESSION_BUS_ADDRESS"] = NO_BUS
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **variables}, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        raise RuntimeError(f"{content} {size.name} ended with {done.returncode}\n{done.stderr[-4000:]}")
    return dict(json.loads(lines[-1]))


def _screen(folder: Path, size: Size) -> str:
    """A platform with one screen of this size: windows ask it how large they may be."""
    width, height = (round(int(side) * size.scale) for side in size.window.split("x"))
    file = folder / f"screen-{size.name}.json"
    file.write_text(json.dumps({"screens": [{"name": size.name, "x": 0, "y": 0, "width": width, "height": height}]}))
    return f"offscreen:configfile={file}"
