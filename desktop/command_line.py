"""How the desk is called: its options, and what they ask of the process before Qt begins."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sync.arguments import Parser
from sync.cache.profile import Profile
from sync.cache.where import default_profile

PROBE = "--probe-glass"
"""What the check asks of a process of its own, because Qt ends one that finds no window system."""


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """The options; ends the process with 2 when they are not understood."""
    parser = Parser(prog="duban-desk", description="督办通：互联网+督查平台的桌面工作台")
    parser.add_argument("what", nargs="*", metavar="FILE|NUMBER", help="打开信使文件（.dbx）；或打开这个编号的工单")
    parser.add_argument("--profile", metavar="DIR", help="本机数据的文件夹")
    parser.add_argument("--offscreen", action="store_true", help="不显示窗口（演示和截图用）")
    parser.add_argument("--minimised", action="store_true", help="启动后最小化")
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help="从文件描述符 N 读取本机口令")
    parser.add_argument("--check", action="store_true", help="检查这台电脑，不打开窗口；0 可以使用，1 有问题")
    parser.add_argument("--json", action="store_true", help="检查结果写成 JSON")
    parser.add_argument("--diagnostics", type=Path, metavar="FILE", help="检查，并写一个不含个人信息的诊断包（ZIP）")
    parser.add_argument("--repair", action="store_true", help="检查并修复本机数据，不打开窗口；先抢救草稿和待发送")
    parser.add_argument(PROBE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    options.windowless = options.check or options.repair or options.probe_glass or options.diagnostics is not None
    return options


def prepare(options: argparse.Namespace) -> None:
    """What Qt reads once, when the application is made."""
    if options.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "linux" and os.environ.get("QT_IM_MODULE", "fcitx") == "fcitx":
        os.environ["QT_IM_MODULE"] = "ibus"  # the wheels bundle no fcitx plug-in; fcitx answers on ibus too


def profile(options: argparse.Namespace) -> Profile:
    """Where this desk's data lies, by a path that a bundle can be rid of and that means the same in every folder."""
    return Profile(Path(options.profile).absolute()) if options.profile else default_profile()


def passphrase(options: argparse.Namespace) -> str:
    """The passphrase from a descriptor, never from the command line; empty when none was given."""
    if options.passphrase_fd is None:
        return ""
    with os.fdopen(options.passphrase_fd, encoding="utf-8") as source:
        return source.readline().rstrip("\r\n")
