"""What one workstation makes of a release that a district offers. Pure: never older, never for another machine."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sync.contract.codec import Malformed
from sync.contract.release.manifest import PRODUCT, Release, ReleaseFile, number
from sync.contract.release.signing import Forged, SignedRelease, opened

_TELL: Final = "没有采用，也没有下载任何内容；请把这句话告诉区政务管理办。"
_EARLY: Final = timedelta(days=1)
"""A clock may be this far behind the makers' day before it is called wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Who judges. `version`: of this program, empty for a source tree; `system`: glibc, or build of Windows.

    `schema` is the newest feed that the district speaks; `seen` the newest version that was ever believed here.
    """

    version: str
    platform: str
    system: str
    schema: int
    today: date
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A newer version that this machine can use, and its file."""

    release: Release
    file: ReleaseFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why there is nothing to fetch: title, cause and advice. `alarming`: somebody should hear of it."""

    title: str
    cause: str = ""
    advice: str = ""
    alarming: bool = True


def judged(signed: SignedRelease, here: Here, trusted: Collection[str]) -> Offer | Refusal:
    """The offer, or the first reason against it; who signed it is looked at before anything that it says."""
    try:
        release = opened(signed, trusted)
    except Forged:
        return _forged(trusted)
    except Malformed as fault:
        return Refusal(title="新版本的清单不合规范", cause=f"清单里有写得不对的地方（{fault.field}）。", advice=_TELL)
    if release.product != PRODUCT:
        return Refusal(title="新版本的清单属于别的程序", cause="清单不是督办通工作台的。", advice=_TELL)
    return _age(release, here) or _fit(release, here)


def _forged(trusted: Collection[str]) -> Refusal:
    if not trusted:
        cause = "本程序没有带发布公钥，无法核对签名。"
        return Refusal(
            title="不能核对新版本", cause=cause, advice="没有采用；请向区政务管理办索取安装包。", alarming=False
        )
    cause = "区里放出的清单没有督办通开发单位的有效签名，可能被改动或冒充。"
    return Refusal(title="新版本的签名核对不上", cause=cause, advice=_TELL)


def _age(release: Release, here: Here) -> Refusal | None:
    """Whether its time is right: neither older than what is here, nor overdue."""
    if not number(here.version):
        cause = "本程序从源代码运行，不提示新版本。"
        return Refusal(title="没有可用的新版本", cause=cause, alarming=False)
    if number(release.version) <= number(here.version):
        cause = f"区里放出的是 {release.version}，不比现在的 {here.version} 新。"
        return Refusal(title="已是区里放出的最新版本", cause=cause, alarming=False)
    if number(release.version) < (number(here.seen) or (0,)):
        cause = f"区里现在放出的是 {release.version}，比先前放出过的 {here.seen} 旧。"
        return Refusal(title="区里放出了较旧的版本", cause=cause, advice=_TELL)
    if here.today < release.issued - _EARLY:
        cause = f"这个版本发布于 {release.issued:%Y-%m-%d}，本机日期却是 {here.today:%Y-%m-%d}。"
        return Refusal(title="本机日期不对", cause=cause, advice="请先校准系统时间；校准后会再次核对。")
    if here.today > release.expires:
        cause = f"{release.version} 的清单只到 {release.expires:%Y-%m-%d} 有效。"
        return Refusal(title="新版本的清单已经过期", cause=cause, advice=_TELL)
    return None


def _fit(release: Release, here: Here) -> Offer | Refusal:
    """The file for this machine, where both it and the district can do with it."""
    if release.schema > here.schema:
        cause = f"{release.version} 要求区级平台先升级。"
        return Refusal(
            title="区级平台还不支持新版本", cause=cause, advice="升级后会再提示，现在不用处理。", alarming=False
        )
    file = next((each for each in release.files if each.platform == here.platform), None)
    if file is None:
        cause = f"{release.version} 没有适合这台电脑的安装包。"
        return Refusal(title="没有可用的新版本", cause=cause, alarming=False)
    if number(file.system) > (number(here.system) or (0,)):
        cause = f"{release.version} 需要更新的操作系统，这台电脑装不上。"
        return Refusal(title="操作系统太旧", cause=cause, advice="请联系管理这台电脑的人员。", alarming=False)
    return Offer(release=release, file=file)
