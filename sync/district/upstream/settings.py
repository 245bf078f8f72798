"""Where results are sent to, as the district has set it; nothing is sent without an address."""

import re
from typing import Final
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection, delete, insert, select

from sync.contract import codec
from sync.district.store.tables import meta

NAME: Final = "upstream"
PLAIN: Final = re.compile(r"[!-~]+")
"""An address has no spaces and no signs but those of ASCII."""
LONGEST_WAIT: Final = 120.0
"""Seconds of the longest time-out that anybody may set."""


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """The address of the other system's interface, and how many seconds to wait for its answer."""

    url: str
    timeout: float = 20.0


class BadTarget(ValueError):
    """The address cannot be used; the message says why."""


def load_target(connection: Connection) -> Target | None:
    """Where results go; None where the other system has no interface."""
    value = connection.execute(select(meta.c.value).where(meta.c.name == NAME)).scalar()
    return codec.loads(value, Target) if value else None


def set_target(connection: Connection, target: Target | None) -> None:
    """From now on; None: by hand only. Raises BadTarget."""
    if target is not None:
        _check(target)
    connection.execute(delete(meta).where(meta.c.name == NAME))
    if target is not None:
        connection.execute(insert(meta).values(name=NAME, value=codec.dumps(target)))


def _check(target: Target) -> None:
    if "@" in target.url:
        raise BadTarget("地址中不能有用户名和密码（“@”）")
    if not _usable(target.url):
        raise BadTarget(f"“{target.url[:80]}”不是可用的地址，应以 http:// 或 https:// 开头")
    if not 0 < target.timeout <= LONGEST_WAIT:
        raise BadTarget(f"等待时间应在 {LONGEST_WAIT:g} 秒以内")


def _usable(url: str) -> bool:
    """True for what the line can be opened to, the host spelled as it will be there (IDNA)."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna")
        return parts.scheme in ("http", "https") and bool(host) and parts.port != 0 and bool(PLAIN.fullmatch(url))
    except ValueError:
        return False
