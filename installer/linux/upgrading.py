"""An older package with data in its care, the new one over it: nothing is lost, nothing goes back unasked."""

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any, Final

from installer import places
from installer.linux import base, playing, using
from installer.linux.people import WORKER
from installer.linux.work import Work, run
from installer.talk import Stop

EARLIER: Final = "0.0.1-1"
EARLIER_FILE: Final = "root/earlier.deb"
HOME: Final = f"home/{WORKER}"
_KEPT: Final = sorted(each.name for each in (places.ROOT / "tests/old_caches").glob("schema-*"))
OLD: Final = (_KEPT[0], _KEPT[-2])
"""The oldest tables, and those before the last change; each with two drafts and two commands that wait."""


def upgrade(work: Work, station: Path, package: str, older: Path | None) -> dict[str, Any]:
    """`package` is the path of the new one in the station; without an `older` one it is itself, called older.

    The older one is installed, queues on a real district, is upgraded and everything is sent. Raises Stop.
    """
    earlier = _earlier(work, station, package, older)
    base.within(station, "dpkg", "-i", earlier)
    found: dict[str, Any] = {"from": base.within(station, "dpkg-query", "-W", "-f", "${Version}", "duban-desk")}
    found |= {"queue": _sent_by_the_newer(station, package), "back": _not_back(station, earlier)}
    found |= {name: _opened(station, name) for name in OLD}
    return found | {"newer_data": _refused(station, OLD[0])}


def clear(station: Path) -> None:
    """The profiles and the older package go again."""
    (station / EARLIER_FILE).unlink()
    for name in (*OLD, "upgraded"):
        shutil.rmtree(station / HOME / name)


def _earlier(work: Work, station: Path, package: str, older: Path | None) -> str:
    target = station / EARLIER_FILE
    if older:
        shutil.copyfile(older, target)
        return f"/{EARLIER_FILE}"
    tree = work.root / "earlier"
    shutil.rmtree(tree, ignore_errors=True)
    run("dpkg-deb", "-R", station / package.lstrip("/"), tree)
    control = tree / "DEBIAN/control"
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {EARLIER}", control.read_text("utf-8")), "utf-8")
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, target)
    shutil.rmtree(tree)
    return f"/{EARLIER_FILE}"


def _sent_by_the_newer(station: Path, package: str) -> Any:
    within = " ".join(base.entry(station))
    sync = f"{within} runuser -u {WORKER} -- env -i HOME=/{HOME} PATH=/usr/bin:/bin duban-sync"
    words = (f"/{HOME}/upgraded", "--sync", sync, "--between", f"{within} dpkg -i {package}")
    return json.loads(playing.outside("tests.story.upgraded", *words).splitlines()[-1])


def _not_back(station: Path, earlier: str) -> str:
    try:
        base.apt(station, "install", "-y", earlier)
    except Stop as stop:
        if "downgrade" in stop.english:
            return "refused by apt unless --allow-downgrades says so"
        raise
    raise Stop("旧版本没有被拒绝。", "an older package went over the newer one unasked")


def _opened(station: Path, name: str) -> dict[str, Any]:
    """What the new program finds in old data; the copy that it made before has their bytes."""
    profile = station / HOME / name
    playing.outside("tests.old_caches.guarded", str(profile), "--like", name)
    base.within(station, "chown", "-R", f"{WORKER}:{WORKER}", f"/{HOME}/{name}")
    before = _sum(profile / "cache.db")
    code, said = _sync(station, name, "dump")
    (copy,) = (profile / "copies").glob("before-*.db")
    found = json.loads(said) if not code else {"drafts": (), "outbox": ()}
    opened = {each: len(found[each]) for each in ("drafts", "outbox")}
    if set(opened.values()) != {2} or _sum(copy) != before:
        raise Stop("旧版本的数据没有原样打开。", f"{name}: {opened}, {code}\n{said[-2000:]}")
    return {**opened, "copy": copy.name}


def _refused(station: Path, name: str) -> str:
    """Data of a version that is yet to come are left as they are."""
    profile = station / HOME / name
    playing.outside("tests.old_caches.guarded", str(profile))
    before = _prints(profile)
    code, said = _sync(station, name, "status")
    if code != using.STORAGE or _prints(profile) != before:
        raise Stop("动了新版本的数据。", f"{code}\n{said}")
    return str(json.loads(said)["problem"]["title"])


def _sync(station: Path, name: str, command: str) -> tuple[int, str]:
    words = f"echo {playing.PASSPHRASE} | duban-sync --profile /{HOME}/{name} --passphrase-fd 0 {command}"
    return using.told(station, words)


def _prints(profile: Path) -> dict[str, str]:
    return {str(file): _sum(file) for file in sorted(profile.rglob("*")) if file.is_file() and file.name != "lock"}


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
