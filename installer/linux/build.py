#!/usr/bin/env python3
"""Builds the package for Debian, UOS and Kylin from one commit, by one command on a Debian.

    sudo python3 installer/linux/build.py [--work DIR] [--out DIR] [--jobs N] [--optimised]

A base of an old Debian, OpenSSL and Python are made once in the work folder and used again; from then on a build takes
minutes. At the end it prints one line of JSON: sizes, the highest symbol of the C library, and the contents' hash.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])

from installer import libraries, places  # noqa: E402
from installer.linux import base, deb, figures, frozen, interpreter, staging, wheels  # noqa: E402
from installer.linux.work import Work, run  # noqa: E402
from installer.talk import Stop, explain, say, speak_unicode  # noqa: E402


def main() -> int:
    """Build, and tell about it; 1 when something is missing or failed."""
    speak_unicode()
    options = _options()
    try:
        base.needs()
        package = build(Work(options.work.resolve()), options)
    except Stop as stop:
        explain(stop)
        return 1
    say(f"打好了：{package}", "done")
    return 0


def build(work: Work, options: argparse.Namespace) -> Path:
    """Every part in its order."""
    work.root.mkdir(parents=True, exist_ok=True)
    commit, epoch = run("git", "-C", places.ROOT, "log", "-1", "--format=%H %ct").split()
    if run("git", "-C", places.ROOT, "status", "--porcelain"):
        say("有未提交的修改，程序本身按最近一次提交打包", "what is not committed stays out of the programs")
    if not places.has_release_key():
        say("没有发布公钥，这样打的包收不到新版本提示：release make-key", "no release key: never told of a new version")
    base.prepare(work, list(libraries.QT.values()))
    interpreter.prepare(work, optimised=options.optimised, jobs=options.jobs)
    wheels.prepare(work)
    programs = frozen.prepare(work, commit, epoch)
    say("整理文件，打包", "laying out, packing")
    tree = staging.lay_out(work, programs, int(epoch))
    package = deb.build(work, options.out, int(epoch))
    _tell(work, tree, package, commit)
    return package


def _tell(work: Work, tree: Path, package: Path, commit: str) -> None:
    listed = json.dumps(figures.contents(tree), sort_keys=True, indent=0)
    (work.root / f"{package.stem}.contents.json").write_text(listed)
    told = {
        "commit": commit,
        **figures.measured(package, tree),
        "contents": hashlib.sha256(listed.encode()).hexdigest(),
        "package_sha256": hashlib.sha256(package.read_bytes()).hexdigest(),
    }
    print(json.dumps(told, ensure_ascii=False))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Work.usual(), metavar="DIR", help="可以反复使用的工作目录")
    parser.add_argument("--out", type=Path, default=places.ROOT / "dist", metavar="DIR", help="安装包放在哪里")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="编译 Python 时同时用几个处理器")
    parser.add_argument("--optimised", action="store_true", help="编译优化的 Python（慢得多）")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
