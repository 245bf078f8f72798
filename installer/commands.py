"""What each word after `bootstrap.py` does: prepare exactly what it needs, then hand over to our own program."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from installer import environment, libraries, places
from installer.talk import Stop, explain, say, speak_unicode

USAGE: Final = """\
python3 installer/bootstrap.py …

  demo [--user NAME] [--fresh]          演示：区平台、样例工单和工作台 · a district with sample orders and the desk
  demo --offscreen [--pictures DIR]     不用显示器，把一天的工作演一遍 · the whole story, played without a display
  run [--profile DIR] [--offscreen]     只启动工作台 · the desk alone
  district …                            区平台命令行 · the district's command line (init, load, serve, play …)
  test [pytest options]                 全部测试 · every test
  check                                 规范、类型、引用方向 · style, types, direction of imports
  bench [--json FILE]                   测速 · measurements
  setup                                 只准备运行环境 · prepare everything, do nothing
  lock                                  重新生成依赖锁 · resolve the locks anew
  release make-key | sign …             开发单位：签发新版本 · the makers sign a new version
"""


def main(arguments: list[str]) -> int:
    """Do what the first word says; returns the exit code (2: not understood, 1: could not be prepared)."""
    speak_unicode()
    word, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if word not in COMMANDS:
        print(USAGE)
        return 0 if word in ("help", "-h", "--help") else 2
    try:
        return COMMANDS[word](rest)
    except Stop as stop:
        explain(stop)
        return 1
    except KeyboardInterrupt:
        return 130


def demo(arguments: list[str]) -> int:
    """A district, its sample and a signed-in desk."""
    if not has_screen() and "--offscreen" not in arguments:
        raise Stop(
            "这里没有显示器，无法打开窗口；加上 --offscreen 可以在没有显示器时演示。",
            "there is no display to open a window on; with --offscreen the demo runs without one",
            "python3 installer/bootstrap.py demo --offscreen --pictures build/pictures",
        )
    if {"--offscreen", "--pictures"} & {word.partition("=")[0] for word in arguments}:
        _whole(arguments)
        _ready("dev", tests=True)
        return _become("-m", "tests.story", *arguments)
    _ready("desktop", "district")
    return _become("-m", "installer.demo", *arguments)


def _whole(arguments: list[str]) -> None:
    """Raise Stop where somebody is chosen for a story that has its own people."""
    if {"--user", "--fresh"} & {word.partition("=")[0] for word in arguments}:
        raise Stop(
            "不开窗口的演示每次从头演一遍固定的一天，人物也是固定的；--user 和 --fresh 只用于开窗口的演示。",
            "without a window the demo plays one story from its beginning, with people of its own; "
            "--user and --fresh are for the demo with a window",
            "python3 installer/bootstrap.py demo --offscreen",
        )


def run(arguments: list[str]) -> int:
    """The desk alone."""
    _ready("desktop")
    return _program("desktop.app", *arguments)


def district(arguments: list[str]) -> int:
    """The district's command line."""
    environment.prepare("district")
    return _program("sync.district.cli", *arguments)


def test(arguments: list[str]) -> int:
    """Every test, on three processes, as many of them wait; the last line is pytest's own."""
    _ready("dev", tests=True)
    spread = [] if any(option.startswith(("-n", "-p", "--pdb")) for option in arguments) else ["-n", "3"]
    shares = ("--dist", "loadfile", "--no-loadscope-reorder")
    return _become("-m", "pytest", *spread, *shares, *arguments, folder=places.ROOT)


def bench(arguments: list[str]) -> int:
    """Every figure beside its floor."""
    _ready("dev", tests=True)
    return _become("-m", "tests.bench", *arguments)


def check(_arguments: list[str]) -> int:
    """Style, format, types and the direction of imports; tells about all of them before it fails."""
    environment.prepare("dev")
    checks = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    )
    return max([_python(*command, folder=places.ROOT) for command in checks])


def setup(_arguments: list[str]) -> int:
    """Everything that any other word needs."""
    _ready("dev", tests=True)
    say("准备好了", "ready")
    return 0


def lock(_arguments: list[str]) -> int:
    """Resolve the locks anew."""
    from installer import locks

    locks.renew()
    return 0


def release(arguments: list[str]) -> int:
    """What the makers do with a new version before a district can offer it."""
    environment.prepare("desktop")
    return _program("installer.release", *arguments)


def has_screen() -> bool:
    """True where a window can open."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _ready(*locks: str, tests: bool = False) -> None:
    libraries.prepare(tests=tests)
    environment.prepare(*locks)


def _program(module: str, *arguments: str) -> int:
    return _become("-c", f"import sys; from {module} import main; sys.exit(main())", *arguments)


def _become(*arguments: str, folder: Path | None = None) -> int:
    """Go on as this program: who ends us by our id ends it, and nothing of it stays behind. Windows can only wait."""
    if os.name != "nt":
        sys.stdout.flush()
        os.chdir(folder or ".")
        os.execve(places.venv_python(), _command(*arguments), _environment())
    return _python(*arguments, folder=folder)


def _python(*arguments: str, folder: Path | None = None) -> int:
    """Run in the environment, in `folder` or where the person stands, so that their paths mean what they say."""
    sys.stdout.flush()
    return subprocess.run(_command(*arguments), check=False, cwd=folder, env=_environment()).returncode


def _command(*arguments: str) -> list[str]:
    return [str(places.venv_python()), "-P", *arguments]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(places.ROOT)}


COMMANDS: Final[dict[str, Callable[[list[str]], int]]] = {
    action.__name__: action for action in (demo, run, district, test, bench, check, setup, lock, release)
}
