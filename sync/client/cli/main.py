"""Runs one command of `duban-sync` and turns every problem into JSON and an exit code."""

import argparse
from collections.abc import Sequence
from typing import Final

from sync.cache.errors import CacheInUse, CacheProblem
from sync.client.cli.commands import COMMANDS, UNOPENED
from sync.client.cli.exits import BY_STATE, OFFLINE, REFUSED, SIGN_IN, STORAGE, USAGE, Outcome, Text
from sync.client.cli.opening import NoSecret, opened, profile_of
from sync.client.cli.options import parser
from sync.client.cli.printing import put
from sync.client.courier.exporting import NobodyHere
from sync.client.errors import LineProblem
from sync.contract import codec
from sync.contract.clock import SystemClock
from sync.contract.parcel import FileProblem, ParcelProblem
from sync.mishaps import unreadable

_IN_USE: Final = "这份本机数据正由督办通的窗口（或另一条 duban-sync 命令）使用，同一时间只能有一个程序使用它。"
_LEAVE_IT: Final = "请在窗口下方的状态栏查看线路，或者关闭窗口后再运行；等另一条命令结束也可以。"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; the exit code."""
    options = parser().parse_args(arguments)
    say = _told if options.command in UNOPENED and not getattr(options, "json", False) else _said
    try:
        value, code = _done(options)
    except LineProblem as problem:
        return say(problem.title, problem.cause, problem.advice, BY_STATE.get(problem.state, OFFLINE))
    except ParcelProblem as problem:
        code = STORAGE if isinstance(problem, FileProblem) else REFUSED
        return say(problem.title, problem.cause, problem.advice, SIGN_IN if isinstance(problem, NobodyHere) else code)
    except CacheInUse as problem:
        return say(problem.title, _IN_USE, _LEAVE_IT, STORAGE)
    except CacheProblem as problem:
        return say(problem.title, problem.cause, problem.advice, STORAGE)
    except NoSecret as problem:
        return say("缺少口令或密码", str(problem), "请用 --passphrase-fd 或 --password-fd 给出。", USAGE)
    except codec.Malformed as error:
        return say("文件内容不对", error.said, "请核对格式后再试。", USAGE)
    except (OSError, UnicodeDecodeError) as error:
        return say("文件读不出来", unreadable(error), "请核对路径和编码（UTF-8）。", USAGE)
    if value is not None:
        put(value)
    return code


def _done(options: argparse.Namespace) -> Outcome:
    if options.command in UNOPENED:
        return UNOPENED[options.command](options)
    with opened(profile_of(options.profile), options.passphrase_fd, SystemClock()) as cache:
        return COMMANDS[options.command](cache, options)


def _said(title: str, cause: str, advice: str, code: int) -> int:
    put({"problem": {"title": title, "cause": cause, "advice": advice}})
    return code


def _told(title: str, cause: str, advice: str, code: int) -> int:
    """The same for people."""
    put(Text(f"{title}：{cause}{advice}"))
    return code
