#!/usr/bin/env python3
"""Tries a built package as a workstation would: in a fresh old Debian, with nothing but what it declares.

    sudo python3 installer/linux/trial.py PACKAGE.deb [--older PACKAGE.deb] [--work DIR] [--pictures DIR]

Asks Debian's checkers, installs it, has an ordinary person check the machine, plays the demo story with two installed
desks against a district outside, compares their start with that from source, upgrades from an older package, removes
and purges the package, and looks for what was left behind. One line of JSON; 0 if all was well.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Any

sys.path[0] = str(Path(__file__).resolve().parents[2])

from installer.linux import base, judging, leftovers, people, playing, recommended, upgrading, using  # noqa: E402
from installer.linux.work import Work  # noqa: E402
from installer.talk import Stop, explain, say, speak_unicode  # noqa: E402


def main() -> int:
    """Every trial; what it found."""
    speak_unicode()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--older", type=Path, metavar="PACKAGE", help="从这个旧安装包升级；不给就把新的当作旧的")
    parser.add_argument("--work", type=Path, default=Work.usual(), metavar="DIR", help="打包用的工作目录")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="把演示的画面放在这里")
    options = parser.parse_args()
    try:
        found = tried(Work(options.work.resolve()), options.package, options.older, options.pictures)
    except Stop as stop:
        explain(stop)
        return 1
    print(json.dumps(found, ensure_ascii=False))
    return 1 if found["left_behind"] or found["beyond"] else 0


def tried(work: Work, package: Path, older: Path | None, pictures: Path | None) -> dict[str, Any]:
    """Judge, install, use, upgrade, remove. Raises Stop with the first thing that failed."""
    base.needs({**base.TOOLS, **judging.TOOLS, **using.TOOLS})
    say("让 Debian 自己的工具看一遍", "Debian's own checkers")
    found = judging.judged(package, work.root / "judged")
    station = work.root / "station"
    say("准备一台全新的旧版 Debian", "a fresh old Debian")
    base.bare(station, [])
    people.move_in(station)
    inside = f"/root/{package.name}"
    found["dependencies"] = satisfy(station, package, inside)
    before = leftovers.snapshot(station)
    base.within(station, "dpkg", "-i", inside)
    found |= used(work, station, pictures)
    say("从旧版本升级", "an upgrade")
    found["upgrade"] = upgrading.upgrade(work, station, inside, older)
    upgrading.clear(station)
    say("卸载，看留下了什么", "removal, and what it leaves")
    found |= leftovers.removal(station, inside, before)
    say("照说明安装，用系统密钥环", "installed by the README's command, with a keyring")
    found["keyring"] = recommended.kept_in_a_keyring(station, inside)
    shutil.rmtree(station)
    return {**found, "beyond": judging.beyond(found)}


def used(work: Work, station: Path, pictures: Path | None) -> dict[str, Any]:
    """What an ordinary person, the story and a stopwatch find of an installed desk. Raises Stop."""
    for program in ("duban-desk", "duban-sync"):
        base.within(station, program, "--help")
    say("像普通人那样检查这台电脑", "a check as an ordinary person runs it")
    found: dict[str, Any] = {"check": using.checks(station)}
    playing.lay_beside(work, station)
    say("用装好的工作台把一天的工作演一遍", "the story, with the installed desks")
    found["story"] = playing.story(work, station, pictures)
    say("比较启动用时", "how long a start takes")
    found["start"] = playing.start(work, station)
    playing.take_away(station)
    return found


def satisfy(station: Path, package: Path, inside: str) -> int:
    """Bring the package there and install what it depends on, and nothing more; how many packages that is."""
    shutil.copyfile(package, station / inside.lstrip("/"))
    count = _installed(station)
    declared = base.within(station, "dpkg-deb", "--field", inside, "Depends").strip()
    base.apt(station, "satisfy", "-y", "--no-install-recommends", declared)
    return _installed(station) - count


def _installed(station: Path) -> int:
    return len(base.within(station, "dpkg-query", "-W").splitlines())


if __name__ == "__main__":
    sys.exit(main())
