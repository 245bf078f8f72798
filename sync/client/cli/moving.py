"""`duban-sync move`: the data folder goes elsewhere, or is found where it was put."""

import argparse
import os

from sync.cache import moving
from sync.cache.profile import lock
from sync.cache.where import ENVIRONMENT, default_profile
from sync.client.cli.exits import DONE, USAGE, Outcome, Text

_NAMED = "move 移的是平时的数据文件夹；用 --profile 或 DUBAN_PROFILE_DIR 指定的，关闭程序后直接复制文件夹就行。"


def run_move(options: argparse.Namespace) -> Outcome:
    """Copy, compare, and use from the next start on; or only point to what lies there."""
    if options.profile or os.environ.get(ENVIRONMENT):
        return Text(_NAMED), USAGE
    profile, target = default_profile(), options.folder.absolute()
    if profile.elsewhere and not profile.root.is_dir():
        return _said(moving.find_again(target), f"本机数据在 {target}，下次打开就用这里的。")
    with lock(profile):
        warnings = moving.move(profile, target)
    return _said(warnings, f"本机数据已移到 {target}，逐个文件核对过；原来的文件夹留到新位置第一次打开之后。")


def _said(warnings: list[str], words: str) -> Outcome:
    return Text("\n".join([words, *warnings])), DONE
