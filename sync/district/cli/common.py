"""What the verbs of the command line share: the data folder, the output, the exit codes."""

import argparse
import errno
import getpass
import os
import socket
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from sync.contract import codec
from sync.contract.clock import SystemClock
from sync.district.district import District

OK: Final = 0
FAILED: Final = 1
MOST_HOURS: Final = 365 * 24
USAGE: Final = 2

BACKLOG: Final = 128

DATA_VARIABLE: Final = "DUBAN_DISTRICT_DIR"


class CommandFailed(Exception):
    """The verb cannot be done; the message says why and what to do."""


class WrongUse(CommandFailed):
    """What was typed or written cannot be read; the message says what is wrong with it."""


def data_dir(args: argparse.Namespace) -> Path:
    """The district's folder: `--data`, else the environment, else a folder in the home directory."""
    given: Path | None = getattr(args, "data", None)
    if given is not None:
        return given
    return Path(os.environ.get(DATA_VARIABLE) or Path.home() / ".local" / "share" / "duban-district")


def open_district(args: argparse.Namespace) -> District:
    """The district in the folder. Raises NoDistrict, NewerStore."""
    return District.open(data_dir(args), SystemClock())


def say(args: argparse.Namespace, value: Any, text: str) -> int:
    """Print `value` as one line of JSON with `--json`, else `text`."""
    print(codec.dumps(value).decode() if args.json else text, flush=True)
    return OK


def add_common(parser: argparse.ArgumentParser) -> None:
    """Options every verb takes; they may stand before or after the verb."""
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="区级平台的数据文件夹")
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="输出一行 JSON")


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any free one. Raises CommandFailed where the port is taken, OSError."""
    try:
        return socket.create_server((host, port), backlog=BACKLOG)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise CommandFailed(f"端口 {port} 已被别的程序占用，请用 --port 换一个。") from error


def hours(text: str) -> timedelta:
    """A number of hours from the command line, up to a year."""
    number = float(text)
    if not 0 < number <= MOST_HOURS:
        raise ValueError(text)
    return timedelta(hours=number)


def read_secret(descriptor: int | None) -> str:
    """A secret from a file descriptor (its first line), else from standard input; never from the arguments.

    At a terminal it is asked for, and nothing of it is shown.
    """
    if descriptor is None and sys.stdin.isatty():
        return getpass.getpass("密码：")
    if descriptor is None:
        return sys.stdin.readline().rstrip("\n")
    with os.fdopen(descriptor, encoding="utf-8") as stream:
        return stream.readline().rstrip("\n")


def write_whole(file: Path, text: str) -> None:
    """Whoever waits for the file never reads half of it."""
    part = file.with_name(file.name + ".part")
    part.write_text(text, encoding="ascii")
    part.replace(file)
