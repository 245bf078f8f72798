"""Takes a release in: everything is checked against what its makers signed before anything of it is kept."""

import hashlib
import os
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from sync.contract import codec
from sync.contract.release import PRODUCT, Forged, Release, ReleaseFile, SignedRelease, number, opened
from sync.contract.version import PROTOCOL, SCHEMA
from sync.district.district import District
from sync.district.releases.offering import Kept, kept_releases, offer, offered, take_back

FOLDER: Final = "releases"
_PIECE: Final = 1024 * 1024


class BadRelease(Exception):
    """It is not taken; the message is a sentence that says why."""


def release_file(root: Path, sha256: str) -> Path:
    """Where a file of a release lies in the district's folder."""
    return root / FOLDER / sha256


def take_in(district: District, signed: SignedRelease, files: Sequence[Path], trusted: Collection[str]) -> Release:
    """Keep the files and tell every workstation, or nothing at all. Raises BadRelease, OSError."""
    release = _believed(signed, trusted)
    named = _named(release, files)
    with district.read() as connection:
        _check_order(release, signed, kept_releases(connection))
    folder = district.root / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    try:
        for file in release.files:
            _copy(named[file.name], folder / f"{file.sha256}.part", file)
        for file in release.files:
            (folder / f"{file.sha256}.part").replace(folder / file.sha256)
    finally:
        for part in folder.glob("*.part"):
            part.unlink()
    with district.begin() as tx:
        _check_order(release, signed, kept_releases(tx.connection))
        offer(tx, signed, release.version, district.clock.now())
    _sweep(district)
    return release


def withdraw(district: District, version: str = "") -> Kept:
    """Offer it no more, and let its files go; without a version the one on offer. Raises BadRelease."""
    with district.begin() as tx:
        standing = offered(tx.connection)
        if standing is None or version not in ("", standing.release.version):
            raise BadRelease(f"现在没有放出 {version}。" if version else "现在没有放出任何版本。")
        take_back(tx, standing.release.version, district.clock.now())
    _sweep(district)
    return standing


def _believed(signed: SignedRelease, trusted: Collection[str]) -> Release:
    if not trusted:
        raise BadRelease("本程序没有带发布公钥，无法核对任何清单；请使用开发单位正式打包的区级平台。")
    try:
        release = opened(signed, trusted)
    except Forged as error:
        raise BadRelease("清单没有督办通开发单位的有效签名，可能被改动，或签名的钥匙不在本程序的公钥里。") from error
    except codec.Malformed as error:
        raise BadRelease(f"清单不合规范：{error.said}。") from error
    if release.product != PRODUCT:
        raise BadRelease("清单属于别的程序，不是督办通工作台的。")
    if release.protocol > PROTOCOL or release.schema > SCHEMA:
        raise BadRelease(f"{release.version} 要求更新的区级平台；请先升级区级平台，再放出它。")
    return release


def _named(release: Release, files: Sequence[Path]) -> Mapping[str, Path]:
    """The given files by their names, exactly those of the release."""
    given = {file.name: file for file in files}
    wanted = {file.name for file in release.files}
    if missing := sorted(wanted - set(given)):
        raise BadRelease(f"还缺清单里的文件：{'、'.join(missing)}。")
    if strange := sorted(set(given) - wanted):
        raise BadRelease(f"清单里没有：{'、'.join(strange)}。")
    return given


def _check_order(release: Release, signed: SignedRelease, known: Sequence[Kept]) -> None:
    """Only ever forward; what was withdrawn may be offered again as long as it is the same."""
    for each in known:
        if release.version == each.release.version and signed.manifest != each.signed.manifest:
            raise BadRelease(f"{release.version} 已经放出过，内容与这份不同；更改后的程序要用新的版本号。")
        if number(release.version) < number(each.release.version):
            raise BadRelease(f"{each.release.version} 已经放出过，不能再放出更旧的 {release.version}。")


def _copy(source: Path, part: Path, file: ReleaseFile) -> None:
    """Word for word what was signed, or BadRelease: what is checked is what is kept."""
    size, digest = source.stat().st_size, hashlib.sha256()
    if size != file.size:
        raise BadRelease(f"“{file.name}”有 {size} 字节，清单里写的是 {file.size} 字节，不是同一个文件。")
    with source.open("rb") as content, part.open("wb") as kept:
        while piece := content.read(_PIECE):
            digest.update(piece)
            kept.write(piece)
        kept.flush()
        os.fsync(kept.fileno())
    if digest.hexdigest() != file.sha256 or part.stat().st_size != file.size:
        raise BadRelease(f"“{file.name}”的内容与清单对不上，可能没有复制完整，或被改动。")


def _sweep(district: District) -> None:
    """Files of what is not on offer go; whoever is fetching one is told of the newer version anyway."""
    with district.read() as connection:
        standing = offered(connection)
    needed = {file.sha256 for file in standing.release.files} if standing else set()
    for file in (district.root / FOLDER).glob("*"):
        if file.name not in needed:
            file.unlink(missing_ok=True)
