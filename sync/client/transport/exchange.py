"""The only place where the client speaks HTTP: one request at a time, believed only after its identity was checked."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

import requests
import urllib3
from requests.adapters import BaseAdapter

from sync.client.answers import Answer, Head, check_identity, check_success
from sync.client.errors import Garbled, Interrupted, LineProblem
from sync.client.feed import unpacked
from sync.client.skew import Sighting, sighting
from sync.client.transport.faults import explained
from sync.client.transport.session import Bearer, bare_session, check_url, is_secure
from sync.client.transport.wire import Adapter, Tally
from sync.contract.clock import Clock
from sync.contract.version import SERVER_HEADER

MAX_ANSWER: Final = 64 * 1024 * 1024
_PIECE: Final = 16 * 1024
_ENOUGH: Final = 96 * 1024


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a single byte before a connection counts as dead; never a limit on the whole answer."""

    connect: float = 15.0
    stall: float = 30.0


class Transport:
    """HTTP to one district. `server_id` is the identity every answer must carry; None only while enrolling.

    `proxy` is empty for that of the system, NO_PROXY for none, or an address.
    `seen` gets each sighting of the district's clock. `wires` carries the requests: sockets, unless a test brings its
    own line. One thread uses it at a time; `cut` may come from any.
    """

    def __init__(
        self,
        url: str,
        *,
        server_id: str | None,
        clock: Clock,
        ca_pem: str = "",
        proxy: str = "",
        patience: Patience = Patience(),
        seen: Callable[[Sighting], None] = lambda _: None,
        wires: Callable[[Tally, str], BaseAdapter] | None = None,
    ) -> None:
        check_url(url)
        self.url = url.rstrip("/")
        self.server_id = server_id
        self.tally = Tally()
        self.seen = seen
        self._clock = clock
        self._patience = patience
        wires = wires or partial(Adapter, secure=is_secure(url))
        self._session = bare_session(wires(self.tally, ca_pem), url, proxy)

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        access: str = "",
        headers: Mapping[str, str] | None = None,
        patience: float | None = None,
    ) -> Answer:
        """One whole answer, unpacked, 2xx or 304. `patience`: seconds of silence allowed. Raises LineProblem."""
        with self.open(method, path, body=body, access=access, headers=headers, patience=patience) as (head, chunks):
            answer = Answer(head, _limited(_plain(head, chunks)))
        check_success(answer)
        return answer

    @contextmanager
    def open(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        access: str = "",
        headers: Mapping[str, str] | None = None,
        patience: float | None = None,
    ) -> Iterator[tuple[Head, Iterator[bytes]]]:
        """An answer whose identity was checked, and its body as it comes, still packed. Raises LineProblem."""
        before, started = self.tally.sent, self._clock.now()
        try:
            response = self._session.request(
                method,
                self.url + path,
                data=body,
                headers=dict(headers or {}),
                auth=Bearer(access),
                stream=True,
                allow_redirects=False,
                timeout=(self._patience.connect, patience or self._patience.stall),
            )
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise self._problem(error, left=self.tally.sent > before) from error
        try:
            head = Head(response.status_code, response.headers, started, self._clock.now())
            check_identity(head, self.server_id)
            self._look_at_clock(head)
            yield head, self._pieces(response)
        finally:
            response.close()

    def cut(self) -> None:
        """Break whatever is under way, and what follows until `mend`, from any thread."""
        self.tally.cut()

    def mend(self) -> None:
        """Go on after a `cut`."""
        self.tally.mend()

    def close(self) -> None:
        """Give the sockets back."""
        self._session.close()

    def _look_at_clock(self, head: Head) -> None:
        # Only an answer with the right identity may tell us the time.
        seen = sighting(head.headers.get("Date", ""), head.sent_at, head.received_at)
        if seen and head.headers.get(SERVER_HEADER):
            self.seen(seen)

    def _pieces(self, response: requests.Response) -> Iterator[bytes]:
        """What has arrived by now is one piece, so that on a fast line many pages are applied at once."""
        held = b""
        try:
            for piece in _raw_pieces(response.raw):
                self.tally.received += len(piece)
                held += piece
                if len(held) >= _ENOUGH or not self.tally.more_waits():
                    yield held
                    held = b""
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            if held:
                yield held
            raise self._problem(error, left=True) from error
        if held:
            yield held

    def _problem(self, error: Exception, *, left: bool) -> LineProblem:
        if self.tally.broken:
            return Interrupted("连接已由本机中断。", left=left)
        return explained(error, left=left)


def _raw_pieces(raw: urllib3.HTTPResponse) -> Iterator[bytes]:
    if raw.chunked:
        yield from raw.stream(_PIECE, decode_content=False)
        return
    while piece := raw.read1(_PIECE, decode_content=False):
        yield piece


def _plain(head: Head, chunks: Iterator[bytes]) -> Iterator[bytes]:
    return unpacked(chunks, head.headers.get("Content-Encoding", ""))


def _limited(chunks: Iterator[bytes]) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > MAX_ANSWER:
            raise Garbled("答复过长。")
    return bytes(body)
