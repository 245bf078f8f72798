"""Which of our problems an error of the HTTP library is."""

from typing import Final

from requests.exceptions import ConnectTimeout, InvalidHeader, ProxyError, ReadTimeout, SSLError

from sync.client.errors import ClockWrong, Garbled, LineProblem, Portal, Unreachable, WrongServer

_NOT_THERE: Final = ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError")
"""What urllib3 says of a proxy to which no connection could be made."""


def explained(error: Exception, *, left: bool) -> LineProblem:
    """The problem to tell of `error`; `left`: some of the request may have reached the district."""
    text = str(error)
    if isinstance(error, SSLError):
        return _untrusted(text)
    if isinstance(error, ProxyError):
        return _by_proxy(text, left=left)
    if isinstance(error, ConnectTimeout):
        return Unreachable("连接超时，线路可能中断。", left=left)
    if isinstance(error, ReadTimeout) or "timed out" in text:
        return Unreachable("等待答复超时，线路可能中断。", left=left)
    if isinstance(error, InvalidHeader):
        return Garbled("答复的格式不对。", left=left)
    return Unreachable("线路中断或无法到达区级平台。" if left else "无法到达区级平台。", left=left)


def _by_proxy(text: str, *, left: bool) -> LineProblem:
    """A proxy that is not there is another matter than one that lets nobody through."""
    if not any(sign in text for sign in _NOT_THERE):
        return Portal("代理服务器没有放行。", left=left)
    advice = "请在“设置”的“连接”里核对代理地址；内容都已保存，连上后会自动发送。"
    return Unreachable("代理服务器没有应答。", title="没有连上代理服务器", advice=advice, left=left)


def _untrusted(text: str) -> LineProblem:
    if "not yet valid" in text or "expired" in text:
        return ClockWrong("安全证书不在有效期内，多半是本机日期不对。", left=False)
    if "CERTIFICATE" in text.upper():
        return WrongServer("对方的安全证书不可信。", left=False)
    return Unreachable("安全连接没有建立起来。", left=False)
