"""The line of one workstation to the district, with everything that can happen to a request on its way."""

import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import Any, Final, cast

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3 import HTTPResponse

from sync.client.transport.wire import Tally
from sync.contract.version import SERVER_HEADER
from tests.simulation.asgi import Reply
from tests.simulation.clocks import TrueTime
from tests.simulation.server import URL, Server

STALL: Final = 30.0
PORTAL: Final = b"<html><body>\xe8\xaf\xb7\xe5\x85\x88\xe7\x99\xbb\xe5\xbd\x95\xe7\xbd\x91\xe7\xbb\x9c</body></html>"


TOLD: Final = {401: "a token no longer counts", 410: "a cursor no longer counts"}
"""Answers that are no fault of the line and yet a turn of the play."""


class Fault(StrEnum):
    """What can happen to one request."""

    REFUSED = "no connection"
    LOST = "request lost"
    CUT_UP = "cut while sending"
    REPLY_LOST = "reply lost"
    STALLED = "reply stalled"
    TRUNCATED = "reply truncated"
    DOUBLED = "request doubled"
    DELAYED = "request late"
    PORTAL = "captive portal"
    REDIRECT = "redirected"
    DOWN = "500 before"
    FAULTY = "500 after"
    BUSY = "503"
    STRANGER = "another server"


SHA256: Final = re.compile("[0-9a-f]{64}")
"""Left out of what is told: what is sealed is sealed anew in every run."""


@dataclass
class Late:
    """A request that lingers somewhere and arrives when nobody waits for its answer any more."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Line:
    """Between one workstation and the district. `armed`: what befalls the nth request from now; `hit` hears of it."""

    server: Server
    time: TrueTime
    told: Callable[[str], None]
    random: Random = field(default_factory=Random)
    armed: dict[int, Fault] = field(default_factory=dict)
    late: list[Late] = field(default_factory=list)
    broken: Callable[[], bool] = lambda: False
    hit: Callable[[str], None] = lambda _: None
    requests: int = 0

    def arm(self, nth: int, fault: Fault) -> None:
        self.armed[self.requests + nth] = fault

    def heal(self) -> None:
        self.armed.clear()

    def arrive_late(self) -> int:
        """What lingered arrives now; how many requests that were."""
        waiting, self.late = self.late, []
        for each in waiting:
            self._reach(each.method, each.target, each.headers, each.body)
        return len(waiting)

    def carry(self, method: str, target: str, headers: dict[str, str], body: bytes, tally: Tally) -> Reply:
        """One request and its answer, or the error that the library would raise."""
        self.requests += 1
        fault = self.armed.pop(self.requests, None)
        self.time.passes(self.random.uniform(0.05, 0.6))
        reply = self._exchanged(fault, method, target, headers, body, tally)
        self._note(fault, reply)
        said = f"{method} {SHA256.sub('…', target.partition('?')[0])}" + (f" [{fault}]" if fault else "")
        self.told(f"{said} -> {reply if isinstance(reply, str) else reply.status}")
        if isinstance(reply, str):
            raise _error(reply)
        return reply

    def _note(self, fault: Fault | None, reply: Reply | str) -> None:
        if fault:
            self.hit(fault)
        if isinstance(reply, Reply) and reply.status in TOLD:
            self.hit(TOLD[reply.status])

    def _exchanged(
        self, fault: Fault | None, method: str, target: str, headers: dict[str, str], body: bytes, tally: Tally
    ) -> Reply | str:
        if fault is Fault.REFUSED or self.broken():
            return "refused"
        tally.sent += len(body) + 1
        if fault in EARLY:
            return self._early(fault, method, target, headers, body)
        arrives = self.random.randrange(len(body) + 1) if fault is Fault.CUT_UP else len(body)
        if fault is Fault.DOUBLED:
            self._reach(method, target, headers, body)
        reply = self._reach(method, target, headers, body, arrives)
        if reply is None:
            return "reset"
        return self._late(fault, reply)

    def _early(
        self, fault: Fault | None, method: str, target: str, headers: dict[str, str], body: bytes
    ) -> Reply | str:
        """The district hears nothing of it, or not now."""
        if fault is Fault.DELAYED:
            self.late.append(Late(method, target, headers, body))
        if fault in (Fault.LOST, Fault.DELAYED):
            self.time.passes(STALL)
            return "timeout"
        if fault is Fault.PORTAL:
            return Reply(200, {"Content-Type": "text/html"}, [PORTAL])
        if fault is Fault.REDIRECT:
            return Reply(302, {"Location": "http://portal.example/login"}, [b""])
        if fault is Fault.STRANGER:
            return Reply(200, {SERVER_HEADER: "stranger", "Content-Type": "application/json"}, [b"{}"])
        return self._fault(503 if fault is Fault.BUSY else 500)

    def _late(self, fault: Fault | None, reply: Reply) -> Reply | str:
        """The district did what was asked; what becomes of its answer."""
        if fault in (Fault.REPLY_LOST, Fault.CUT_UP):
            return "reset"
        if fault is Fault.STALLED:
            self.time.passes(STALL)
            return "timeout"
        if fault is Fault.FAULTY:
            return self._fault(500)
        if reply.broken:
            reply.headers["Content-Length"] = str(len(reply.body) + 1)
        if fault is Fault.TRUNCATED and reply.body:
            reply.headers["Content-Length"] = str(len(reply.body))
            reply.pieces = [reply.body[: self.random.randrange(len(reply.body))]]
        return reply

    def _fault(self, status: int) -> Reply:
        headers = {SERVER_HEADER: self.server.district.identity.server_id, "Retry-After": "20"}
        return Reply(status, headers, [b'{"type":"about:blank","title":"fault"}'])

    def _reach(
        self, method: str, target: str, headers: dict[str, str], body: bytes, arrives: int | None = None
    ) -> Reply | None:
        """The request is at the district's door; a machine that dies over it is started again soon after."""
        whole = len(body) if arrives is None else arrives
        reply = self.server.answer(method, target, headers, body, whole)
        if self.server.storage.dead:
            self.told("the district's machine died and starts again")
            self.server.restart()
            return None
        return reply


EARLY: Final = {
    Fault.LOST,
    Fault.DELAYED,
    Fault.PORTAL,
    Fault.REDIRECT,
    Fault.STRANGER,
    Fault.DOWN,
    Fault.BUSY,
}


class Wires(BaseAdapter):
    """Where the HTTP library would have its sockets."""

    def __init__(self, line: Line, tally: Tally) -> None:
        super().__init__()
        self._line, self._tally = line, tally
        self._builder = HTTPAdapter()

    def send(self, request: requests.PreparedRequest, *_args: Any, **_more: Any) -> requests.Response:
        """Carry one prepared request."""
        headers = {str(name): _text(value) for name, value in cast("Mapping[str, Any]", request.headers).items()}
        body = request.body if isinstance(request.body, bytes) else (request.body or "").encode()
        target = str(request.url).removeprefix(URL)
        reply = self._line.carry(str(request.method), target, headers, body, self._tally)
        raw = HTTPResponse(
            io.BytesIO(reply.body), reply.headers, reply.status, preload_content=False, request_method=request.method
        )
        return self._builder.build_response(request, raw)

    def close(self) -> None:
        """Nothing to give back."""


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _error(what: str) -> requests.RequestException:
    errors = {
        "refused": requests.ConnectTimeout("no route"),
        "timeout": requests.ReadTimeout("timed out"),
        "reset": requests.ConnectionError("connection reset"),
    }
    return errors[what]
