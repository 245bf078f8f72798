"""Resolves the hashed locks anew, for every platform at once; only a maintainer needs it."""

import subprocess
import tempfile
import venv
from pathlib import Path
from typing import Final

from installer import places
from installer.talk import Stop, say

BUILD: Final = "installer/build.in"
"""What installs the project itself; locked like everything else, so that no build step fetches on its own."""

EXTRAS: Final = {
    "dev": ("desktop", "district", "dev"),
    "desktop": ("desktop",),
    "district": ("district",),
    "package": ("desktop", "package"),
}
"""Lock → extras. `dev` comes first: the others must agree with it."""


def renew() -> None:
    """Write `requirements.*.txt`: hashes of every platform's files, no address of any registry."""
    with tempfile.TemporaryDirectory() as folder:
        tool = _resolver(Path(folder))
        for name, extras in EXTRAS.items():
            say(f"解析依赖（{name}）", f"resolving '{name}'")
            _resolve(tool, name, extras)


def _resolver(folder: Path) -> Path:
    venv.create(folder / "venv", with_pip=True)
    commands = folder / "venv" / places.venv_python().parent.name
    subprocess.run([commands / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return commands / "uv"


def _resolve(tool: Path, name: str, extras: tuple[str, ...]) -> None:
    command = [str(tool), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-header", "--constraint", "installer/constraints.txt", "--upgrade"]
    if name != "dev":
        command += ["--constraint", str(places.lock_file("dev").relative_to(places.ROOT))]
    for extra in extras:
        command += ["--extra", extra]
    command += ["pyproject.toml", BUILD, "-o", str(places.lock_file(name).relative_to(places.ROOT))]
    if subprocess.run(command, check=False, cwd=places.ROOT).returncode:
        raise Stop("依赖无法解析。", f"the lock '{name}' could not be resolved")
