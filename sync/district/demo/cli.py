"""`demo`, a district to look at in one command, and `play`, which keeps any district moving."""

import argparse
import signal
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any, Final, NoReturn

from sync.arguments import whole
from sync.contract import codec
from sync.contract.clock import SystemClock
from sync.district.cli.common import OK, CommandFailed, add_common, open_district, write_whole
from sync.district.demo.play import MOVES, USUAL_YES, Play

USUAL_PACE: Final = 6.0
"""Steps a minute."""


def add_commands(verbs: Any) -> None:
    """Add `demo` and `play` to the verbs of `duban-district`."""
    demo = verbs.add_parser("demo", help="建一个带样例工单的区级平台，并在本机开放")
    play = verbs.add_parser("play", help="扮演区级平台和群众：来件、分办、审批、回访、核实差评")
    _describe_demo(demo)
    _describe_play(play)
    for parser in (demo, play):
        add_common(parser)


def run_demo(args: argparse.Namespace) -> int:
    """Prepare, print one JSON line, serve until SIGTERM."""
    # Imported here: the other verbs need no web server.
    from sync.district.demo.house import invitation, open_door, prepare, serve

    signal.signal(signal.SIGTERM, _leave)
    data: Path | None = getattr(args, "data", None)
    if data is None:
        raise CommandFailed("请用 --data 指定演示数据的文件夹，以免样例混进正式数据")
    district, users, added = prepare(data, SystemClock())
    with closing(district), closing(open_door(args.port)) as door:
        _say(invitation(door, users, added))
        if args.port_file is not None:
            write_whole(args.port_file, f"{door.getsockname()[1]}\n")
        serve(district, door, pace=args.play, seed=args.seed)
    return OK


def run_play(args: argparse.Namespace) -> int:
    """One JSON line a step; 0 at the end, also when told to stop."""
    signal.signal(signal.SIGTERM, _leave)
    with closing(open_district(args)) as district:
        play = Play(district, Random(args.seed or None), only=args.only, yes=args.yes)
        for happening in play.run(pace=args.speed, wait=_pause, steps=args.steps, seconds=args.seconds):
            _say(happening)
    return OK


def _describe_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=whole(0, 65_535), default=0, help="端口，缺省任选一个空闲的")
    parser.add_argument("--port-file", type=Path, help="就绪后把端口号写入此文件")
    parser.add_argument("--play", type=_pace, default=0.0, metavar="SPEED", help="同时运行 play，每分钟几步")
    parser.add_argument("--seed", type=int, default=0, help="play 的随机种子，0 为不固定")
    parser.set_defaults(run=run_demo)


def _describe_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--speed", type=_pace, default=USUAL_PACE, help=f"每分钟几步，缺省 {USUAL_PACE:g}")
    parser.add_argument("--steps", type=int, help="走满几步就结束")
    parser.add_argument("--seconds", type=float, help="满几秒就结束")
    parser.add_argument("--seed", type=int, default=0, help="随机种子，0 为不固定")
    parser.add_argument("--only", nargs="+", choices=tuple(MOVES), default=tuple(MOVES), help="只做这几种")
    parser.add_argument("--yes", type=_share, default=USUAL_YES, help=f"区级平台同意的比例 0–1，缺省 {USUAL_YES:g}")
    parser.set_defaults(run=run_play)


def _pace(text: str) -> float:
    pace = float(text)
    if not 0 < pace < float("inf"):
        raise argparse.ArgumentTypeError("速度应当大于 0")
    return pace


def _share(text: str) -> float:
    share = float(text)
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError("比例应当在 0 到 1 之间")
    return share


def _pause(seconds: float) -> bool:
    time.sleep(seconds)
    return False


def _say(value: Any) -> None:
    print(codec.dumps(value).decode(), flush=True)


def _leave(_signal: int, _frame: object) -> NoReturn:
    # uvicorn hands the signal on once it has closed everything; leaving by exception lets our own `finally` run.
    sys.exit(OK)
