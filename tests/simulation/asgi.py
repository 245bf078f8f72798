"""Calls the district's application in this very thread: no socket, no loop, no second thread, nothing by chance."""

from collections.abc import Callable, Coroutine, Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar
from unittest.mock import patch
from urllib.parse import unquote

from starlette.types import ASGIApp

T = TypeVar("T")
OK: Final = 200
Message = MutableMapping[str, Any]


@dataclass
class Reply:
    """What the application answered; `pieces` as it flushed them. `broken`: it broke off in the middle of its body."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    pieces: list[bytes] = field(default_factory=list)
    broken: bool = False

    @property
    def body(self) -> bytes:
        return b"".join(self.pieces)


@contextmanager
def one_thread() -> Iterator[None]:
    """Inside, what the application would hand to a thread of a pool runs at once."""

    async def at_once(work: Callable[..., T], *args: Any, **_: Any) -> T:
        return work(*args)

    with patch("anyio.to_thread.run_sync", at_once):
        yield


def ask(app: ASGIApp, method: str, target: str, headers: dict[str, str], body: bytes, arrives: int) -> Reply:
    """The application's answer when `arrives` bytes of the body arrive; if there were more, the line breaks then."""
    path, _, query = target.partition("?")
    reply, ended = Reply(), False
    whole = arrives >= len(body)
    incoming: list[Message] = [
        {"type": "http.request", "body": body[:arrives], "more_body": not whole},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Message:
        return incoming.pop(0) if len(incoming) > 1 else incoming[0]

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            reply.status = message["status"]
            reply.headers = {name.decode().title(): value.decode() for name, value in message["headers"]}
            return
        nonlocal ended
        ended = not message.get("more_body", False)
        if message.get("body"):
            reply.pieces.append(message["body"])

    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "state": {},
    }
    _drive(app(scope, receive, send))  # type: ignore[arg-type] # an application's call is a coroutine
    reply.broken = reply.status == OK and not ended  # as a server would: a fault in the middle of a body cuts the line
    return reply


def _drive(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that never really waits."""
    try:
        work.send(None)
    except StopIteration:
        return
    work.close()
    raise RuntimeError("the application waits for something that only a loop could give")
