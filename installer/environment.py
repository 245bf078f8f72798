"""Makes and repairs `.venv` from the hashed locks; what is complete is never touched again."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from installer import libraries, places
from installer.talk import Stop, say

ATTEMPTS = 3
"""Downloads over a weak line are tried again; what has arrived stays in pip's cache."""

INCLUDED = {"dev": ("dev", "desktop", "district")}
"""A complete lock that makes others complete too."""


def prepare(*locks: str) -> None:
    """Bring `.venv` to the state of these locks (`desktop`, `district`, `dev`). Raises Stop."""
    with _guard():
        wanted = {name: _fingerprint(name) for name in locks}
        if _repaired() and all(_stamp().get(name) == mark for name, mark in wanted.items()):
            return
        places.VENV.mkdir(exist_ok=True)
        places.UNFINISHED.touch()
        _make()
        for name in locks:
            _install(name)
        _install_ourselves()
        _finish(locks)


def _fingerprint(name: str) -> str:
    project = (places.ROOT / "pyproject.toml").read_bytes()
    parts = (places.lock_file(name).read_bytes(), project, sys.version.encode(), str(places.ROOT).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _stamp() -> dict[str, str]:
    try:
        marks = json.loads(places.STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return {str(name): str(mark) for name, mark in marks.items()} if isinstance(marks, dict) else {}


def _repaired() -> bool:
    """False when there is nothing to build upon; an environment left by a cut is thrown away first."""
    if places.UNFINISHED.exists() or (places.VENV.exists() and not _works()):
        say("上次安装中断，重新准备运行环境", "the last set-up was cut off: starting the environment afresh")
        shutil.rmtree(places.VENV)
    return places.VENV.exists()


def _works() -> bool:
    python = places.venv_python()
    probe = f"import pip, sys; sys.exit(sys.version_info[:2] != {tuple(sys.version_info[:2])})"
    return python.exists() and subprocess.run([python, "-c", probe], check=False, capture_output=True).returncode == 0


def _make() -> None:
    if places.venv_python().exists():
        return
    libraries.install_packages(libraries.missing_venv())
    say("创建运行环境 .venv", "creating .venv")
    command = [places.base_python(), "-m", "venv", str(places.VENV)]
    made = subprocess.run(command, check=False, capture_output=True, text=True)
    if made.returncode:
        debian = sys.platform.startswith("linux")
        remedy = libraries.install_command(libraries.venv_packages()) if debian else ""
        raise Stop("无法创建运行环境。", f"venv failed: {(made.stdout + made.stderr).strip()}", remedy)


def _install(name: str) -> None:
    say(f"安装依赖（{name}）", f"installing the locked packages of '{name}'")
    arguments = ["--require-hashes", "--only-binary", ":all:", "-r", str(places.lock_file(name))]
    for _ in range(ATTEMPTS):
        if _pip(*arguments) == 0:
            return
    raise Stop(
        "依赖没有装全，原因见上面几行。多半是网络断了：再运行一次会接着装。"
        "说证书核对不上（SSL）的：把单位网络的证书文件写进环境变量 PIP_CERT；下载太慢的：用 PIP_INDEX_URL 换一个镜像。",
        "some packages could not be installed; pip's lines above say why. Most likely the line: run the same command "
        "again to go on. A certificate (SSL): name your network's in PIP_CERT. Slow: name a mirror in PIP_INDEX_URL.",
    )


def _install_ourselves() -> None:
    if _pip("--no-deps", "--no-build-isolation", "--editable", str(places.ROOT)):
        raise Stop("本项目没有装进运行环境。", "the project itself could not be installed into .venv")


def _pip(*arguments: str) -> int:
    command = [
        str(places.venv_python()),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "install",
        "--quiet",
    ]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run([*command, *arguments], check=False, cwd=places.ROOT, env=environment).returncode


def _finish(locks: tuple[str, ...]) -> None:
    complete = {included for name in locks for included in INCLUDED.get(name, (name,))}
    marks = {**_stamp(), **{name: _fingerprint(name) for name in complete}}
    draft = places.STAMP.with_suffix(".new")
    draft.write_text(json.dumps(marks))
    draft.replace(places.STAMP)
    places.UNFINISHED.unlink()


@contextmanager
def _guard() -> Iterator[None]:
    """Wait for another bootstrap that is changing the environment; the system drops the hold of one that died."""
    if os.name == "nt":
        yield
        return
    import fcntl

    with places.GUARD.open("w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        yield
