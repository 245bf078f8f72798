"""What the window and the button say of a new version; pure."""

from desktop.actions.release import Standing
from desktop.kit import moments
from sync.cache.releases import Stage
from sync.contract.release import Offer, Refusal
from sync.contract.words import sentences, size_words


def short(standing: Standing) -> str:
    """For the button in the status line; empty where nothing should be said unasked."""
    verdict = standing.verdict
    if not standing.told or verdict is None:
        return ""
    if isinstance(verdict, Refusal):
        return verdict.title
    version = verdict.release.version
    if standing.fetch is None:
        return f"新版本 {version}"
    if standing.fetch.stage is Stage.HERE:
        return f"新版本 {version} 已下载"
    if standing.fetch.stage is Stage.FAILED:
        return f"新版本 {version} 没有下载成"
    return f"新版本 {version} 已下载 {percent(standing)}%"


def title(standing: Standing) -> str:
    """Above the window."""
    verdict = standing.verdict
    if isinstance(verdict, Offer):
        return f"新版本 {verdict.release.version}，区里已放出"
    return verdict.title if verdict else "没有新版本"


def facts(standing: Standing) -> str:
    """Below the title: when, how large, and what runs now; or why there is nothing, or until when that was put off."""
    verdict = standing.verdict
    if isinstance(verdict, Offer):
        size, day = size_words(verdict.file.size), verdict.release.issued
        return f"{day:%Y-%m-%d} 发布，{size}。现在用的是 {standing.version}。"
    if verdict:
        return _put_off(standing) if verdict.alarming else _why(verdict)
    return f"区里没有放出新版本，现在用的是 {standing.version}。"


def state(standing: Standing) -> tuple[str, str, str]:
    """Title, sentence and tone of what is to be minded: how far the file is, or why it is not believed; or nothing."""
    fetch = standing.fetch
    if isinstance(standing.verdict, Refusal) and standing.verdict.alarming:
        return "", _why(standing.verdict), "overdue"
    if fetch is None:
        return "", "", ""
    if fetch.stage is Stage.HERE:
        return "已下载，并核对过签名", "文件与开发单位签名的一致，可以交给管理员安装。", "good"
    if fetch.stage is Stage.FAILED:
        return "没有下载成", fetch.reason, "near"
    here, size = size_words(standing.here), size_words(fetch.file.size)
    return "", f"已下载 {here}，共 {size}。可以关闭这个窗口，办理不受影响；断开后会接着下载。", "info"


def _put_off(standing: Standing) -> str:
    return f"已推迟到 {moments.full(standing.until)}，到时再提醒。" if standing.until else ""


def _why(refusal: Refusal) -> str:
    return sentences(refusal.cause, refusal.advice) if refusal.advice else refusal.cause


def percent(standing: Standing) -> int:
    """How much of the file is here, 0 to 100."""
    return standing.here * 100 // standing.fetch.file.size if standing.fetch else 0
