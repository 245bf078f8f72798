"""`release`: which version of the workstation's program the district offers."""

import argparse
from pathlib import Path
from typing import Any

from sync.contract import codec
from sync.contract.release import Release, read_signed, trusted_keys
from sync.contract.words import size_words
from sync.district.cli.common import CommandFailed, WrongUse, add_common, open_district, say
from sync.district.releases.offering import Kept, kept_releases
from sync.district.releases.taking import BadRelease, take_in, withdraw


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    about = "工作站的新版本：放出、查看、撤回。只放出开发单位签过名的；工作站只提示和下载，不会自行安装"
    release = verbs.add_parser("release", help="工作站的新版本：放出、查看、撤回", description=about)
    whats = release.add_subparsers(required=True, metavar="操作")
    publish = whats.add_parser("publish", help="核对签名、大小和内容后放出，各工作站下次同步时看到提示")
    publish.add_argument("manifest", type=Path, metavar="清单", help="开发单位签发的 .release.json")
    publish.add_argument("files", type=Path, nargs="+", metavar="安装包", help="清单里的每一个文件")
    publish.set_defaults(run=run_publish)
    listed = whats.add_parser("list", help="放出过的版本")
    listed.set_defaults(run=run_list)
    back = whats.add_parser("withdraw", help="撤回现在放出的版本，工作站不再提示，也不能再下载")
    back.add_argument("version", nargs="?", default="", metavar="版本", help="核对用，可以不写")
    back.set_defaults(run=run_withdraw)
    for parser in (publish, listed, back):
        add_common(parser)


def run_publish(args: argparse.Namespace) -> int:
    """Take a release in, all of it or nothing."""
    district = open_district(args)
    try:
        release = take_in(district, read_signed(args.manifest.read_bytes()), args.files, trusted_keys())
    except codec.Malformed as error:
        raise WrongUse(f"{args.manifest} 不是签过名的清单：{error.said}。") from error
    except BadRelease as error:
        raise CommandFailed(str(error)) from error
    return say(args, release, f"已放出 {release.version}（{_files(release)}），各工作站下次同步时看到提示")


def run_list(args: argparse.Namespace) -> int:
    """Print every version, the newest first."""
    with open_district(args).read() as connection:
        found = kept_releases(connection)
    return say(args, [_told(each) for each in found], "\n".join(map(_line, found)) or "还没有放出过新版本")


def run_withdraw(args: argparse.Namespace) -> int:
    """Offer it no more."""
    try:
        withdrawn = withdraw(open_district(args), args.version)
    except BadRelease as error:
        raise CommandFailed(str(error)) from error
    version = withdrawn.release.version
    return say(args, {"withdrawn": version}, f"已撤回 {version}；已经下载的工作站请另行通知")


def _told(kept: Kept) -> dict[str, Any]:
    moments = {"published_at": kept.published_at, "withdrawn_at": kept.withdrawn_at}
    return {"release": kept.release, "offered": kept.offered, **moments}


def _line(kept: Kept) -> str:
    standing = "放出中" if kept.offered else "已撤回" if kept.withdrawn_at else "已有更新的版本"
    release = kept.release
    return f"{release.version}　{standing}　{release.issued} 发布，清单有效至 {release.expires}　{_files(release)}"


def _files(release: Release) -> str:
    return f"{len(release.files)} 个文件，共 {size_words(sum(file.size for file in release.files))}"
