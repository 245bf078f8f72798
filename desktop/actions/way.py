"""The way to the district as a person sets it: a proxy that is written by hand, a certificate that is added."""

import re
import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sync.cache.errors import CacheProblem
from sync.cache.settings import CA

if TYPE_CHECKING:
    from sync.cache.cache import Cache

SYSTEM: Final = ""
"""The proxy of the system."""

_HOST: Final = re.compile(r"(?:http://)?([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\]):(\d{1,5})/?")
_MOST: Final = 65535
_BIG: Final = 1024 * 1024


class NoAuthority(CacheProblem):
    """A file that is no certificate."""

    title = "不是可用的证书文件"
    cause = "文件里没有 PEM 格式的证书，或者证书已经损坏。"
    advice = "请向区政务管理办索取以 BEGIN CERTIFICATE 开头的 PEM 文件。"


def proxy_of(words: str) -> str:
    """`10.1.2.3:8080` as it is kept, with its scheme; nothing when it is no address."""
    found = _HOST.fullmatch(words.strip())
    return f"http://{found[1]}:{found[2]}" if found and 0 < int(found[2]) <= _MOST else ""


def shown(proxy: str) -> str:
    """As it is written by hand."""
    return proxy.removeprefix("http://")


def add_authority(cache: "Cache", file: Path) -> str:
    """Trust a certificate file from now on; returns its owner. Raises NoAuthority, and nothing is changed then."""
    try:
        if file.stat().st_size > _BIG:
            raise NoAuthority
        pem = file.read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise NoAuthority(detail=type(error).__name__) from error
    owner = owner_of(pem)
    cache.settings.set(CA, pem)
    return owner


def remove_authority(cache: "Cache") -> None:
    """Trust the system's certificates only."""
    cache.settings.set(CA, "")


def owner_of(pem: str) -> str:
    """Whose certificate a PEM is; nothing for nothing. Raises NoAuthority."""
    if not pem:
        return ""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=pem)
    except (ssl.SSLError, ValueError) as error:
        raise NoAuthority(detail=type(error).__name__) from error
    found = [_name(each) for each in context.get_ca_certs()]
    if not found:
        raise NoAuthority
    return "、".join(found)


def _name(certificate: dict[str, Any]) -> str:
    subject = dict(pair[0] for pair in certificate.get("subject", ()))
    return str(subject.get("commonName") or subject.get("organizationName") or "？")
