"""The demo with a person in front of it: a district of its own, its play going on, and a signed-in desk.

Runs inside the environment; the district is a process of its own on the loopback, its data lies in `build/demo`.
"""

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from installer import places
from installer.talk import Stop, explain, say

HOME: Final = places.ROOT / "build" / "demo"
PACE: Final = "2"
"""Steps of the play in a minute."""

USERNAME: Final = "gaishan"
PASSPHRASE: Final = "yanshi"  # noqa: S105 - no secret
"""Guards invented orders only, where a Linux machine may have no keyring; other systems always have one."""

GRACE_S: Final = 10
ENDED: Final = 128 + signal.SIGTERM
PROGRAMS: Final = {
    "desk": "from desktop.app import main",
    "district": "from sync.district.cli import main",
    "sync": "from sync.client.cli import main",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Play until the desk is closed."""
    options = _options(arguments)
    signal.signal(signal.SIGTERM, _ended)
    try:
        _alone()
        if options.fresh:
            shutil.rmtree(HOME, ignore_errors=True)
        HOME.mkdir(parents=True, exist_ok=True)
        with _district() as invitation:
            ticket = _ticket(invitation, options.user)
            desk = HOME / f"desk-{ticket['username']}"
            _come_in(invitation["url"], ticket, desk)
            say(f"打开 {ticket['unit_name']} {ticket['name']} 的工作台", f"opening the desk of {ticket['username']}")
            return _run("desk", *_profile(desk)).returncode
    except Stop as stop:
        explain(stop)
        return 1
    except KeyboardInterrupt:
        return 130


def _ended(_signal: int, _frame: object) -> None:
    """Ended from outside: what was started here goes too."""
    sys.exit(ENDED)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bootstrap.py demo", description=__doc__)
    parser.add_argument("--user", default=USERNAME, help=f"以谁的身份登录（缺省 {USERNAME}）· who signs in")
    parser.add_argument("--fresh", action="store_true", help="清空上次的演示数据 · forget the last demo")
    return parser.parse_args(arguments)


@contextmanager
def _district() -> Iterator[dict[str, Any]]:
    """The district's invitation, while it is served."""
    say("准备演示用的区级平台和样例工单", "preparing a district with its sample of orders")
    command = _command("district", "--data", str(HOME / "district"), "demo", "--play", PACE, "--port", str(_port()))
    with (
        (HOME / "district.log").open("w") as log,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL, text=True) as district,
    ):
        try:
            line = district.stdout.readline() if district.stdout else ""
            if not line.startswith("{"):
                why = (HOME / "district.log").read_text(errors="replace").strip()
                raise Stop("演示用的区级平台没有启动，可以加上 --fresh 再试。", f"the district did not start: {why}")
            yield json.loads(line)
        finally:
            district.terminate()
            _gone(district)


def _alone() -> None:
    """Raise Stop while another demo is open: its data must not be cleared or written by two."""
    kept = HOME / "port"
    try:
        socket.create_server(("127.0.0.1", int(kept.read_text()) if kept.exists() else 0)).close()
    except OSError as error:
        raise Stop(
            "演示已经开着，或者上次的还没有关完。请先关闭它的窗口，再打开另一个。",
            "a demo is open already: close its window first, then open another",
        ) from error


def _port() -> int:
    """The port of the last time, which the desk remembers; a free one the first time."""
    kept = HOME / "port"
    if not kept.exists():
        with socket.create_server(("127.0.0.1", 0)) as free:
            kept.write_text(str(free.getsockname()[1]))
    return int(kept.read_text())


def _ticket(invitation: dict[str, Any], username: str) -> dict[str, str]:
    tickets: dict[str, dict[str, str]] = {ticket["username"]: ticket for ticket in invitation["users"]}
    for ticket in tickets.values():
        print(
            f"  {ticket['username']:<18}{ticket['password']:<14}{ticket['unit_name']} {ticket['name']}", file=sys.stderr
        )
    if username not in tickets:
        raise Stop(
            f"没有叫“{username}”的演示用户。", f"there is no demo user {username!r}; choose one from the list above"
        )
    return tickets[username]


def _come_in(url: str, ticket: dict[str, str], desk: Path) -> None:
    """Enrol and sign in, unless that was done before; the mark is written last."""
    mark = desk.with_suffix(".ready")
    if mark.exists():
        return
    shutil.rmtree(desk, ignore_errors=True)
    _must("sync", *_profile(desk), "enrol", url, ticket["code"], "--name", "演示电脑")
    _must("sync", *_profile(desk), "login", ticket["username"], "--password-fd", "0", told=ticket["password"])
    _must("sync", *_profile(desk), "once")
    mark.touch()


def _profile(desk: Path) -> tuple[str, ...]:
    return ("--profile", str(desk))


def _must(program: str, *arguments: str, told: str = "") -> None:
    done = _run(program, *arguments, told=told)
    if done.returncode:
        raise Stop("演示没有准备好。", f"{program} {arguments}: {done.stdout}{done.stderr}".strip())


def _run(program: str, *arguments: str, told: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run one of our programs; the passphrase goes through a pipe of its own, never through the arguments."""
    quiet = told is not None
    if os.name == "nt" or sys.platform == "darwin":
        return subprocess.run(_command(program, *arguments), input=told, text=True, capture_output=quiet, check=False)
    readable, writable = os.pipe()
    with os.fdopen(writable, "w") as secret:
        secret.write(PASSPHRASE + "\n")
    command = _command(program, "--passphrase-fd", str(readable), *arguments)
    try:
        return subprocess.run(command, input=told, text=True, capture_output=quiet, check=False, pass_fds=[readable])
    finally:
        os.close(readable)


def _command(program: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", f"import sys; {PROGRAMS[program]}; sys.exit(main())", *arguments]


def _gone(process: subprocess.Popen[str]) -> None:
    try:
        process.wait(GRACE_S)
    except subprocess.TimeoutExpired:
        process.kill()


if __name__ == "__main__":
    sys.exit(main())
