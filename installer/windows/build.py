r"""Builds the installer for Windows on a Windows machine, by one command.

    py -3.11 installer\windows\build.py [--out DIR]

Needs Python 3.11 (64 bit) and NSIS 3; everything else comes from the hashed lock. Never tried on Windows yet: what can
be known elsewhere (that the script compiles, that the payload is complete) is held by tests.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

sys.path[0] = str(Path(__file__).resolve().parents[2])

from installer import places  # noqa: E402
from installer.talk import Stop, explain, say, speak_unicode  # noqa: E402
from installer.windows import payload  # noqa: E402

HERE: Final = places.INSTALLER / "windows"
WORK: Final = places.ROOT / "build"
PROGRAMS: Final = WORK / "windows/duban-desk"
OWN: Final = WORK / "windows-own"
"""Our own name and version, which the page of licences reads."""

NSIS: Final = (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe")
METADATA: Final = "from setuptools import build_meta as b; b.prepare_metadata_for_build_wheel(r'{folder}')"


def main() -> int:
    """Build; 1 when something is missing or failed."""
    speak_unicode()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=places.ROOT / "dist", metavar="DIR", help="安装包放在哪里")
    options = parser.parse_args()
    try:
        compiler = needs()
        if not places.has_release_key():
            say(
                "没有发布公钥，这样打的包收不到新版本提示：release make-key",
                "no release key: never told of a new version",
            )
        freeze()
        say(f"打好了：{pack(compiler, PROGRAMS, options.out)}", "done")
    except Stop as stop:
        explain(stop)
        return 1
    return 0


def needs() -> str:
    """Where NSIS is. Raises Stop where this machine can't build."""
    if os.name != "nt":
        raise Stop("请在 Windows 上打包。", "PyInstaller freezes only for the system that it runs on")
    compiler = shutil.which("makensis") or next((place for place in NSIS if Path(place).exists()), "")
    if not compiler:
        raise Stop("缺少 NSIS 3。", "NSIS 3 is missing", "winget install NSIS.NSIS")
    return compiler


def freeze() -> None:
    """Both programs in one folder, with everything that they need. Raises Stop."""
    venv = WORK / "windows-venv"
    python = venv / "Scripts/python.exe"
    if not python.exists():
        _run(places.base_python(), "-m", "venv", venv)
    _run(python, "-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "-r", places.lock_file("package"))
    shutil.rmtree(OWN, ignore_errors=True)
    OWN.mkdir(parents=True)
    _run(python, "-c", METADATA.format(folder=OWN))
    _run(python, "-m", "installer.frozen.icons", WORK / "icons")
    recipe = places.INSTALLER / "frozen/programs.spec"
    _run(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--distpath", PROGRAMS.parent, recipe)
    if missing := payload.missing(PROGRAMS):
        raise Stop("冻结的程序不完整。", "missing from the programs: " + ", ".join(missing))


def pack(compiler: str, programs: Path, out: Path) -> Path:
    """The installer with these programs. Raises Stop."""
    told = tomllib.loads((places.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    version = str(told["project"]["version"])
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"DubanDesk-{version}-x64.exe"
    defined = {"VERSION": version, "PROGRAMS": programs, "ICON": WORK / "icons/cn.duban.Desk.ico", "OUTPUT": target}
    words = [f"-D{name}={value}" for name, value in defined.items()]
    _run(compiler, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, HERE / "duban.nsi")
    return target


def _run(*command: str | Path) -> None:
    path = os.pathsep.join((str(places.ROOT), str(OWN)))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}
    if subprocess.run([*map(str, command)], check=False, cwd=places.ROOT, env=environment).returncode:
        raise Stop("打包没有完成。", f"failed: {' '.join(map(str, command))[:300]}")


if __name__ == "__main__":
    sys.exit(main())
