"""An office's proxy as a process of its own: forwards HTTP, tunnels TLS by CONNECT, and writes down what it was asked.

python -m tests.helpers.forward_proxy PORT_FILE LOG_FILE
"""

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from tests.helpers.processes import Process, python, written

CHUNK = 16 * 1024
PATIENCE_S = 60.0
_HOP = frozenset({"proxy-connection", "connection", "keep-alive", "transfer-encoding"})
"""Headers of one hop only, which no proxy passes on."""


class _Handler(BaseHTTPRequestHandler):
    log: Path

    def do_CONNECT(self) -> None:
        """Carry bytes both ways, unread, until either side ends."""
        self._note()
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port)), PATIENCE_S) as far:
            self.send_response(200, "Connection established")
            self.end_headers()
            back = threading.Thread(target=_carry, args=(far, self.connection), daemon=True)
            back.start()
            _carry(self.connection, far)
            back.join(PATIENCE_S)
        self.close_connection = True

    def forward(self) -> None:
        """Ask in the caller's place."""
        self._note()
        target = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP}
        line = HTTPConnection(target.hostname or "", target.port or 80, timeout=PATIENCE_S)
        line.request(self.command, f"{target.path}?{target.query}".rstrip("?"), body or None, headers)
        answer = line.getresponse()
        said = answer.read()
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in {*_HOP, "content-length"}:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)
        line.close()

    def log_message(self, *_: object) -> None:
        """Nothing to the terminal."""

    def _note(self) -> None:
        with self.log.open("a") as log:
            log.write(f"{self.command} {self.path}\n")


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(CHUNK):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)


class ForwardProxy:
    """The process, where to reach it, and what it was asked."""

    def __init__(self, folder: Path) -> None:
        self._log, ready = folder / "proxy.asked", folder / "proxy.port"
        command = python("-m", "tests.helpers.forward_proxy", str(ready), str(self._log))
        self.process = Process(command, log=folder / "proxy.log")
        self.port = int(written(ready, self.process))

    @property
    def address(self) -> str:
        """As a person writes it into the settings."""
        return f"127.0.0.1:{self.port}"

    def asked(self) -> list[str]:
        """`GET http://…` or `CONNECT host:port`, oldest first."""
        return self._log.read_text().splitlines() if self._log.exists() else []


@contextmanager
def forward_proxy(folder: Path) -> Iterator[ForwardProxy]:
    """A proxy for as long as the block lasts."""
    proxy = ForwardProxy(folder)
    try:
        yield proxy
    finally:
        proxy.process.stop()


def main(port_file: str, log: str) -> None:
    """Serve until somebody ends it."""
    forwarded = {f"do_{method}": _Handler.forward for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")}
    handler = type("Handler", (_Handler,), {"log": Path(log), **forwarded})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    Path(port_file).write_text(str(server.server_port))
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
