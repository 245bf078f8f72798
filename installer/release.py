"""The makers' tool, away from any network: makes a signing key, and signs a release with one command."""

import argparse
import hashlib
import re
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from installer import places
from installer.signing_key import Wrong, make_key, private_key, secret
from sync.arguments import Parser, whole
from sync.contract import codec
from sync.contract.release import PRODUCT, Release, ReleaseFile, SignedRelease, sign, trusted_keys
from sync.contract.version import OLDEST_SCHEMA, PROTOCOL
from sync.mishaps import unreadable

PLATFORMS: Final = (
    (re.compile(r".*[_-]amd64\.deb"), "linux-x86_64", "2.28"),
    (re.compile(r".*[_-]arm64\.deb"), "linux-aarch64", "2.28"),
    (re.compile(r".*-x64\.exe"), "windows-x86_64", "10.0"),
)
"""By a file's name: its platform, and the oldest system (glibc, Windows) that our packages are built for."""
LIFE_DAYS: Final = 365


def main(argv: list[str] | None = None) -> int:
    """One verb; 0 done, 1 not, 2 wrong use."""
    args = _parser().parse_args(argv)
    try:
        print(args.run(args))
    except Wrong as error:
        return _failed(str(error))
    except codec.Malformed as error:
        return _failed(f"清单不合规范：{error.said}。")
    except (OSError, UnicodeDecodeError) as error:
        return _failed(unreadable(error))
    return 0


def sign_release(args: argparse.Namespace) -> str:
    """The signed manifest of these files, beside the first of them."""
    words = args.changes.read_text("utf-8").splitlines()
    release = Release(
        product=PRODUCT,
        version=args.version or _our_version(),
        issued=args.date,
        expires=args.date + timedelta(days=args.days),
        protocol=PROTOCOL,
        schema=OLDEST_SCHEMA,
        changes=tuple(line.strip() for line in words if line.strip()),
        files=tuple(map(described, args.files)),
    )
    signed = sign(release, [private_key(file, secret(args.passphrase_fd)) for file in args.key])
    out = args.out or args.files[0].with_name(f"{PRODUCT}-{release.version}.release.json")
    out.write_bytes(codec.canonical(signed) + b"\n")
    return "\n".join([f"{release.version} 的清单已签好：{out}", *_warnings(signed)])


def described(file: Path) -> ReleaseFile:
    """What the manifest says of a file. Raises Wrong for a name that tells no platform, OSError."""
    found = next(((name, system) for shape, name, system in PLATFORMS if shape.fullmatch(file.name)), None)
    if found is None:
        raise Wrong(f"从“{file.name}”看不出是哪种系统的安装包；应以 amd64.deb、arm64.deb 或 -x64.exe 结尾。")
    with file.open("rb") as content:
        sha256 = hashlib.file_digest(content, "sha256").hexdigest()
    size = file.stat().st_size
    return ReleaseFile(platform=found[0], name=file.name, size=size, sha256=sha256, system=found[1])


def _warnings(signed: SignedRelease) -> Iterator[str]:
    if not {each.key for each in signed.signatures} & trusted_keys():
        yield "注意：本程序带的公钥里没有这把钥匙，按它打的包不会采用这份清单。"


def _our_version() -> str:
    told = tomllib.loads((places.ROOT / "pyproject.toml").read_text("utf-8"))
    return str(told["project"]["version"])


def _failed(why: str) -> int:
    print(f"没有办成：{why}", file=sys.stderr)
    return 1


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}”不是日期，应写成 2026-11-26") from error


def _parser() -> argparse.ArgumentParser:
    about = "督办通发布：制作签名钥匙，签发新版本的清单。只在开发单位的电脑上用，不需要联网。"
    parser = Parser(prog="release", description=about)
    verbs = parser.add_subparsers(required=True, metavar="操作")
    key = verbs.add_parser("make-key", help="制作一把签名钥匙，公钥写进随程序发布的清单")
    key.add_argument("file", type=Path, metavar="私钥文件", help="放在源代码文件夹之外")
    key.add_argument("--remark", default="", metavar="说明", help="写在公钥后面，缺省为今天的日期")
    key.add_argument(
        "--keys", type=Path, default=places.RELEASE_KEYS, metavar="文件", help="公钥写进哪里，缺省为随程序发布的那份"
    )
    key.set_defaults(run=make_key)
    signing = verbs.add_parser("sign", help="签发一个版本：写出清单，供区级平台 release publish")
    signing.add_argument("files", type=Path, nargs="+", metavar="安装包", help="每种系统一个")
    kept = "换钥匙期间给出新旧两把"
    signing.add_argument("--key", type=Path, action="append", required=True, metavar="私钥文件", help=kept)
    signing.add_argument("--changes", type=Path, required=True, metavar="文件", help="更新内容，一行一条")
    signing.add_argument("--version", default="", metavar="X.Y.Z", help="缺省为源代码里的版本")
    today = datetime.now(UTC).date()
    signing.add_argument("--date", type=_day, default=today, metavar="2026-11-26", help="发布日期，缺省为今天")
    signing.add_argument("--days", type=whole(1, 730), default=LIFE_DAYS, metavar="N", help="有效多少天，缺省 365")
    signing.add_argument("--out", type=Path, metavar="文件", help="清单写到哪里，缺省在第一个安装包旁边")
    signing.set_defaults(run=sign_release)
    for each in (key, signing):
        each.add_argument("--passphrase-fd", type=int, metavar="N", help="从这个描述符读私钥的口令，一行一把")
    return parser


if __name__ == "__main__":
    sys.exit(main())
