"""The session beneath the transport: no headers, cookies or secrets but our own."""

from http.cookiejar import DefaultCookiePolicy
from ipaddress import ip_address
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.auth import AuthBase
from requests.cookies import RequestsCookieJar
from urllib3.util import SKIP_HEADER

from sync.cache.settings import NO_PROXY
from sync.client.errors import WrongServer


class Bearer(AuthBase):
    """Our own token or none; keeps requests from taking one out of a .netrc file."""

    def __init__(self, token: str) -> None:
        self.token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the token."""
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        return request


def check_url(url: str) -> None:
    """Raise WrongServer for an address that is not one."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        advice = "请核对地址，它以 https:// 开头，由区政务管理办提供。"
        raise WrongServer(f"平台地址“{url}”不完整。", title="平台地址不对", advice=advice)


def check_private(url: str) -> None:
    """Raise WrongServer for an address on the way to which anybody could read passwords and orders."""
    check_url(url)
    if not is_secure(url) and not _is_loopback(url):
        raise WrongServer(
            f"“{url}”不加密，密码和群众信息在途中会被看到。",
            title="平台地址不安全",
            advice="请改用以 https:// 开头的地址，它由区政务管理办提供。",
        )


def is_secure(url: str) -> bool:
    """True for an address whose line needs trust."""
    return urlsplit(url).scheme == "https"


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:  # a name, whatever it begins with
        return False


def bare_session(adapter: BaseAdapter, url: str, proxy: str = "") -> requests.Session:
    """A session for one district that adds nothing of its own, by the system's `proxy`, by none or by a named one."""
    session = requests.Session()
    session.headers.clear()
    session.headers.update({"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER})
    # A proxy of the environment never leads to this very machine.
    session.trust_env = not proxy and not _is_loopback(url)
    if proxy not in ("", NO_PROXY):
        session.proxies = {"http": proxy, "https": proxy}
    session.cookies = RequestsCookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session
