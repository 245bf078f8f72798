"""`phrases`: the district's 常用语, which every workstation offers beside its own."""

import argparse
from pathlib import Path
from typing import Any

from sync.contract.phrasebook import BadBook, decoded, read_book, write_book
from sync.district.cli.common import CommandFailed, WrongUse, add_common, open_district, say
from sync.district.phrases import add_phrases, load_phrases, remove_phrase
from sync.mishaps import unreadable


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    phrases = verbs.add_parser("phrases", help="全区常用语：查看、从文件增改、删除")
    whats = phrases.add_subparsers(required=True, metavar="操作")
    listed = whats.add_parser("list", help="全部常用语，可存成文件修改后再 add")
    listed.set_defaults(run=run_list)
    add = whats.add_parser("add", help="从文件增加；标题相同的，换成新的内容")
    add.add_argument("file", type=Path, metavar="文件", help="每条以一行【标题】开头，下面是内容")
    add.set_defaults(run=run_add)
    remove = whats.add_parser("remove", help="删除一条，各工作站随即不再提供")
    remove.add_argument("title", metavar="标题")
    remove.set_defaults(run=run_remove)
    for parser in (listed, add, remove):
        add_common(parser)


def run_list(args: argparse.Namespace) -> int:
    """Print them as the file that `add` reads."""
    with open_district(args).read() as connection:
        phrases = load_phrases(connection)
    return say(args, phrases, write_book(phrases) if phrases else "还没有全区常用语")


def run_add(args: argparse.Namespace) -> int:
    """Take a file in, all of it or nothing."""
    district = open_district(args)
    try:
        new = read_book(decoded(args.file.read_bytes()))
        with district.begin() as tx:
            phrases = add_phrases(tx, new)
    except OSError as error:
        raise WrongUse(f"{args.file} 读不出来：{unreadable(error)}") from error
    except BadBook as error:
        raise WrongUse(f"{args.file} 的内容不对：{error}。") from error
    return say(args, phrases, f"收入 {len(new)} 条，现有 {len(phrases)} 条，各工作站下次同步时收到")


def run_remove(args: argparse.Namespace) -> int:
    """Withdraw one."""
    district = open_district(args)
    try:
        with district.begin() as tx:
            phrases = remove_phrase(tx, args.title)
    except BadBook as error:
        raise CommandFailed(str(error)) from error
    return say(args, phrases, f"已删除“{args.title}”，现有 {len(phrases)} 条")
