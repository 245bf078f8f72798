"""The sockets beneath the transport: trust, a tally of bytes, and a way to cut a stalled line from another thread."""

import http.client
import socket
import ssl
import time
import weakref
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPResponse, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import wait_for_read

from sync.contract.version import LINE_HEADER

_STATUS_LINE: Final = 17
_NEAR_S: Final = 0.1
"""A handshake that took longer than this tells of a weak line."""


@dataclass
class Tally:
    """HTTP bytes that went out and came in, headers counted, framing and TLS not; and the connections now open.

    `handshake`: seconds that the newest connection took to come about. `trusted_until`: seconds since 1970 to which
    the certificate of the newest secure connection is valid.
    """

    sent: int = 0
    received: int = 0
    handshake: float = 0.0
    trusted_until: float | None = None
    broken: bool = False
    connections: "weakref.WeakSet[HTTPConnection]" = field(default_factory=weakref.WeakSet)

    def cut(self) -> None:
        """Break every open connection now and send nothing more until `mend`. Any thread may call."""
        self.broken = True
        for connection in list(self.connections):
            sock = connection.sock
            if sock is not None:
                with suppress(OSError):  # already gone is as good as cut
                    sock.shutdown(socket.SHUT_RDWR)

    def more_waits(self) -> bool:
        """True when bytes have arrived that nobody has read yet."""
        return any(wait_for_read(connection.sock, 0) for connection in self.connections if connection.sock is not None)

    def mend(self) -> None:
        """Connections may be made and used again."""
        self.broken = False


class _Lines:
    """A file that remembers the last line it gave."""

    def __init__(self, file: Any) -> None:
        self.file = file
        self.last = b""

    def readline(self, limit: int = -1) -> bytes:
        self.last = self.file.readline(limit)
        return self.last

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)


class _WholeHead(http.client.HTTPResponse):
    """An answer whose head is whole: the library takes a line broken inside the headers for their end."""

    fp: Any

    def begin(self) -> None:
        lines = self.fp = _Lines(self.fp)
        super().begin()
        if self.fp is lines:
            self.fp = lines.file
        if lines.last not in (b"\r\n", b"\n"):
            raise ConnectionResetError("the answer ended inside its head")


class _Counting(HTTPConnection):
    """Counts what passes; `tally` is set on a subclass for each transport."""

    tally: Tally
    response_class = _WholeHead

    def _new_conn(self) -> socket.socket:
        started = time.monotonic()
        made = super()._new_conn()
        self.tally.handshake = time.monotonic() - started
        return made

    def connect(self) -> None:
        super().connect()
        self.tally.connections.add(self)

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **more: Any) -> None:
        """As the base does; that the line is fast is said only now, when the connection has shown it."""
        if self.sock is None:
            self.connect()
        kept = dict(headers or {})
        if self.tally.handshake > _NEAR_S:
            kept.pop(LINE_HEADER, None)
        super().request(method, url, body, kept, **more)

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        if self.tally.broken:
            raise ConnectionAbortedError
        self.tally.sent += len(data)
        super().send(data)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as urllib3's own does
        response = super().getresponse()
        self.tally.received += _STATUS_LINE + sum(len(k) + len(v) + 4 for k, v in response.headers.items())
        return response


class _CountingTls(_Counting, HTTPSConnection):
    """The same over TLS."""

    def connect(self) -> None:
        super().connect()
        certificate = self.sock.getpeercert() if isinstance(self.sock, ssl.SSLSocket) else None
        ends = (certificate or {}).get("notAfter")
        self.tally.trusted_until = float(ssl.cert_time_to_seconds(ends)) if isinstance(ends, str) else None


class Adapter(HTTPAdapter):
    """Sends through counting connections and trusts the system's store plus the district's own authority; nothing else.

    There is no switch to trust less: `verify` and bundle variables of the environment change nothing.
    """

    def __init__(self, tally: Tally, ca_pem: str = "", *, secure: bool = True) -> None:
        """`secure`: the address is https; reading the system's store takes longer than anything else here."""
        self._context = _trust(ca_pem) if secure else None
        self._pools = _pools(tally)
        super().__init__(pool_connections=2, pool_maxsize=2, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        """As the base does, with our pools and trust."""
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> PoolManager:
        """As the base does, with our pools and trust."""
        manager: PoolManager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager

    def send(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """As the base does; whatever the environment says of `verify` is overruled."""
        return super().send(request, *args, **{**kwargs, "verify": True, "cert": None})

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Nothing to add: trust is in the context, and checking is urllib3's default."""


def _trust(ca_pem: str) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if ca_pem:
        context.load_verify_locations(cadata=ca_pem)
    return context


def _pools(tally: Tally) -> dict[str, type[HTTPConnectionPool]]:
    plain = type("Connection", (_Counting,), {"tally": tally})
    secure = type("TlsConnection", (_CountingTls,), {"tally": tally})
    return {
        "http": type("Pool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
        "https": type("TlsPool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
    }
