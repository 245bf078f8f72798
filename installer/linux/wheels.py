"""Fetches what the lock names, checked by its hash, for the old base and not for this machine."""

import json
import platform
import shutil
from pathlib import Path
from typing import Final

from installer import places
from installer.linux.work import Work, run

PYTHON: Final = "3.11"
OLDEST_GLIBC, NEWEST_GLIBC = 5, 28
"""Wheels for glibc 2.5 to 2.28 are taken."""

ELSEWHERE: Final = {
    "python_version": PYTHON,
    "python_full_version": f"{PYTHON}.2",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "sys_platform": "linux",
    "platform_machine": platform.machine(),
}
"""What the markers of the lock are held against: the packaged Python, whichever runs this."""

PLAIN: Final = """
import json, re, sys
from pip._vendor.packaging.markers import Marker
elsewhere = json.loads(sys.argv[2])
for block in re.split(r"\\n(?=[^ ])", open(sys.argv[1]).read()):
    head, _, hashes = block.partition(" \\\\\\n")
    name, _, marker = head.partition(" ; ")
    if hashes and (not marker or Marker(marker).evaluate(elsewhere)):
        print(name, "\\\\\\n", re.sub(r"(?m)^ *#.*$", "", hashes).strip())
"""
"""The lock without what other systems need, and without markers, which pip would hold against itself."""


def prepare(work: Work) -> None:
    """Everything that the lock `package` names, unpacked in the base as `/build/site`. Raises Stop."""
    lock = places.lock_file("package")
    marks = [lock.read_text(), ELSEWHERE, PLAIN, NEWEST_GLIBC]
    work.once("site", marks, lambda: _make(work, lock), chinese="取得锁定的依赖并校验")


def tags(machine: str = "") -> list[str]:
    """The platforms whose wheels run on the old base, the newest first."""
    machine = machine or platform.machine()
    numbered = [f"manylinux_2_{minor}_{machine}" for minor in range(NEWEST_GLIBC, OLDEST_GLIBC - 1, -1)]
    return [*numbered, *(f"{old}_{machine}" for old in ("manylinux2014", "manylinux2010", "manylinux1"))]


def _make(work: Work, lock: Path) -> None:
    if not (work.tools / "bin/pip").exists():
        run(places.base_python(), "-m", "venv", work.tools)
    python = work.tools / "bin/python"
    wanted = work.root / "wanted.txt"
    wanted.write_text(run(python, "-c", PLAIN, lock, json.dumps(ELSEWHERE)))
    site = work.inside / "site"
    shutil.rmtree(site, ignore_errors=True)
    options = ["--require-hashes", "--only-binary=:all:", "--no-deps", "--no-compile", "--no-warn-script-location"]
    options += ["--python-version", PYTHON, "--implementation", "cp", "--target", str(site)]
    for tag in tags():
        options += ["--platform", tag]
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *options, "-r", wanted)
