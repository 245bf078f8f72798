"""`support`: what a support code says that a user reads out on the telephone."""

import argparse
from typing import Any, Final

from sync.contract.support_code import PLATFORMS, NotACode, Standing, State, decode
from sync.district.cli.common import CommandFailed, add_common, say

_STATES: Final = {State.UNKNOWN: "没有检查", State.GOOD: "正常", State.LIMITED: "受限", State.BAD: "有问题"}
_MOST_WAITING: Final = 63
_NEVER: Final = 15


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    support = verbs.add_parser("support", help="解读用户在电话里报的支持码")
    support.add_argument("code", metavar="支持码", help="12 个数字和字母，短横和大小写不论")
    support.set_defaults(run=run_support)
    add_common(support)


def run_support(args: argparse.Namespace) -> int:
    """Print what the code says."""
    try:
        standing = decode(args.code)
    except NotACode as error:
        raise CommandFailed(str(error)) from error
    return say(args, _value(standing), _words(standing))


def _value(standing: Standing) -> dict[str, Any]:
    return {
        "version": _version(standing),
        "schema": standing.schema,
        "platform": PLATFORMS[standing.platform],
        "read": bool(standing.read),
        "waiting": standing.waiting if standing.read else None,
        "silent_hours": _hours(standing.silent) if standing.read and standing.silent != _NEVER else None,
        "things": {thing: state.name.lower() for thing, state in standing.of_things().items()},
    }


def _words(standing: Standing) -> str:
    more = "或更多" if standing.waiting == _MOST_WAITING else ""
    waiting = f"{standing.waiting} 件{more}" if standing.read else "数据没有读到，不知道"
    silent = "从未连上" if standing.silent == _NEVER else f"不到 {_hours(standing.silent)} 小时前"
    return "\n".join(
        (
            f"版本        {_version(standing)}（数据第 {standing.schema} 版，{PLATFORMS[standing.platform]}）",
            f"待发送      {waiting}",
            f"上次连上    {silent if standing.read else '数据没有读到，不知道'}",
            *(f"{_STATES[state]:<5}　{thing}" for thing, state in standing.of_things().items()),
        )
    )


def _version(standing: Standing) -> str:
    return f"{standing.major}.{standing.minor}.{standing.patch}"


def _hours(power: int) -> int:
    return 1 << power
