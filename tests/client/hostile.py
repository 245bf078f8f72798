"""A server on a loopback port that answers byte for byte what a test wants."""

import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import Any

from sync.contract import codec
from sync.contract.version import SERVER_HEADER
from tests.helpers.clocks import MORNING as START

SERVER_ID = "district-1"


@dataclass
class Reply:
    """One answer.

    `cut_after`: close the line after so many bytes of the body; `stall`: never answer;
    `cut_head`: close it inside the head.
    """

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    identity: str | None = SERVER_ID
    date: str = format_datetime(START, usegmt=True)
    cut_after: int | None = None
    stall: bool = False
    cut_head: int | None = None

    def bytes(self) -> bytes:
        headers = {"Content-Length": str(len(self.body)), "Date": self.date, **self.headers}
        if self.identity is not None:
            headers[SERVER_HEADER] = self.identity
        lines = [f"HTTP/1.1 {self.status} X", *(f"{key}: {value}" for key, value in headers.items())]
        head = "\r\n".join(lines).encode() + b"\r\n\r\n"
        if self.cut_head is not None:
            return head[: self.cut_head]
        return head + (self.body if self.cut_after is None else self.body[: self.cut_after])


def told(value: Any, **more: Any) -> Reply:
    """A good JSON answer."""
    return Reply(body=codec.dumps(value), headers={"Content-Type": "application/json"}, **more)


@dataclass
class Asked:
    """One request as it arrived."""

    line: str
    headers: dict[str, str]
    body: bytes
    connection: int


Answering = Reply | Callable[[Asked], Reply]


class Hostile(socketserver.ThreadingTCPServer):
    """Gives its replies in turn, the last one again and again."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, replies: "tuple[Answering, ...]") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies = list(replies)
        self.asked: list[Asked] = []
        self.connections = 0
        self.released = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def reply_to(self, asked: Asked) -> Reply:
        answering = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        return answering if isinstance(answering, Reply) else answering(asked)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A line that the client broke is part of the game."""


class _Handler(socketserver.StreamRequestHandler):
    server: Hostile

    def handle(self) -> None:
        self.server.connections += 1
        mine = self.server.connections
        while line := self.rfile.readline().decode().strip():
            headers = dict(_headers(iter(self.rfile.readline, b"\r\n")))
            body = self.rfile.read(int(headers.get("content-length", "0")))
            asked = Asked(line, headers, body, mine)
            self.server.asked.append(asked)
            reply = self.server.reply_to(asked)
            if reply.stall:
                self.server.released.wait(20)
                return
            self.wfile.write(reply.bytes())
            if reply.cut_after is not None or reply.cut_head is not None:
                self.connection.shutdown(socket.SHUT_RDWR)
                return


def _headers(lines: Iterator[bytes]) -> Iterator[tuple[str, str]]:
    for line in lines:
        key, _, value = line.decode().partition(":")
        yield key.strip().lower(), value.strip()


@contextmanager
def hostile(*replies: Answering) -> Iterator[Hostile]:
    """A running server; gone afterwards."""
    server = Hostile(replies)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
