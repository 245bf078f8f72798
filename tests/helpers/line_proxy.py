"""A TCP line between a workstation and a district that a test can cut, darken, slow down and read the meter of."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

CHUNK = 16 * 1024
NARROW = 1448
"""Bytes of a piece on a narrow line: a packet."""
PATIENCE_S = 0.05


@dataclass
class Meter:
    """What has gone over the line: bytes of payload each way, connections opened, round trips on top of those."""

    up: int = 0
    down: int = 0
    connections: int = 0
    round_trips: int = 0


@dataclass
class _Faults:
    dark: bool = False
    refused: bool = False
    cut_after: int | None = None
    cut_up_after: int | None = None
    delay_s: float = 0.0
    up_rate: float = 0.0
    down_rate: float = 0.0
    pairs: list[tuple[socket.socket, socket.socket]] = field(default_factory=list)
    hanging: frozenset[socket.socket] = frozenset()

    def silent(self, caller: socket.socket) -> bool:
        return self.dark or caller in self.hanging


class LineProxy:
    """Listens on a loopback port of its own and carries everything to `target`."""

    def __init__(self, target: tuple[str, int]) -> None:
        self.target = target
        self.meter = Meter()
        self._faults = _Faults()
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(PATIENCE_S)
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        """Where to connect."""
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        """Where to connect, for HTTP."""
        return f"http://127.0.0.1:{self.port}"

    def cut_after(self, answer_bytes: int) -> None:
        """Break the next connection once this many bytes of answer have passed; then the line is whole again."""
        self._faults.cut_after = answer_bytes

    def cut_up_after(self, request_bytes: int) -> None:
        """Break the line once this many more bytes of requests have passed; then it is whole again."""
        self._faults.cut_up_after = request_bytes

    def cut_now(self) -> None:
        """Break every connection that is open."""
        with self._lock:
            pairs, self._faults.pairs = self._faults.pairs, []
        for pair in pairs:
            _break(*pair)

    def go_dark(self) -> None:
        """Nothing answers any more, and nothing says so: bytes are swallowed, connections stay open."""
        self._faults.dark = True

    def leave_hanging(self) -> None:
        """As after a sleep: what is connected is silent for good, and nothing says so; what connects later is whole."""
        with self._lock:
            self._faults.hanging = frozenset(caller for caller, _ in self._faults.pairs)

    def refuse(self) -> None:
        """No line at all: open connections break, new ones end at once."""
        self._faults.refused = True
        self.cut_now()

    def come_back(self) -> None:
        """The line is whole again; connections that went dark are broken, as by a new dial-in."""
        self.cut_now()
        shape = self._faults
        self._faults = _Faults(delay_s=shape.delay_s, up_rate=shape.up_rate, down_rate=shape.down_rate)

    def delay(self, seconds: float) -> None:
        """Hold every chunk for so long, each way."""
        self._faults.delay_s = seconds

    def shape(self, *, up: float, down: float, delay: float) -> None:
        """A narrow line: bytes a second each way, and seconds that every piece is on its way."""
        self._faults.up_rate, self._faults.down_rate, self._faults.delay_s = up, down, delay

    def close(self) -> None:
        """Stop listening and break what is open."""
        self._closed.set()
        self.cut_now()
        self._listener.close()
        for thread in self._threads:
            thread.join(1.0)

    def _accept(self) -> None:
        while not self._closed.is_set():
            try:
                caller, _ = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            self._carry(caller)

    def _carry(self, caller: socket.socket) -> None:
        self.meter.connections += 1
        try:
            called = socket.create_connection(self.target, timeout=5)
        except OSError:
            caller.close()
            return
        if self._faults.refused:
            _break(caller, called)
            return
        with self._lock:
            self._faults.pairs.append((caller, called))
        for work in (self._up, self._down):
            thread = threading.Thread(target=work, args=(caller, called), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _up(self, caller: socket.socket, called: socket.socket) -> None:
        answered = -1
        for chunk in self._chunks(caller, "up_rate"):
            # A caller that speaks again after an answer has waited for it: that is one more trip.
            self.meter.round_trips += self.meter.down != answered
            answered = self.meter.down
            kept, cut = self._until_cut_up(chunk)
            self.meter.up += len(kept)
            if not self._faults.silent(caller) and not _passed(called, kept):
                break
            if cut:
                _break(caller, called)
                return
        _half_close(called)

    def _down(self, caller: socket.socket, called: socket.socket) -> None:
        for chunk in self._chunks(called, "down_rate"):
            kept, cut = self._until_cut(chunk)
            self.meter.down += len(kept)
            if not self._faults.silent(caller) and not _passed(caller, kept):
                break
            if cut:
                _break(caller, called)
                return
        _half_close(caller)

    def _until_cut(self, chunk: bytes) -> tuple[bytes, bool]:
        with self._lock:
            left = self._faults.cut_after
            if left is None:
                return chunk, False
            self._faults.cut_after = None if len(chunk) >= left else left - len(chunk)
            return chunk[:left], len(chunk) >= left

    def _until_cut_up(self, chunk: bytes) -> tuple[bytes, bool]:
        with self._lock:
            left = self._faults.cut_up_after
            if left is None:
                return chunk, False
            self._faults.cut_up_after = None if len(chunk) >= left else left - len(chunk)
            return chunk[:left], len(chunk) >= left

    def _chunks(self, source: socket.socket, way: str) -> Iterator[bytes]:
        passed = 0.0
        with suppress(OSError):
            source.settimeout(None)
            while chunk := source.recv(NARROW if getattr(self._faults, way) else CHUNK):
                rate = getattr(self._faults, way)
                # On a narrow line pieces follow each other: only what comes after a silence is on its way for so long.
                silent = not rate or time.monotonic() - passed > self._faults.delay_s
                held = self._faults.delay_s * silent + (len(chunk) / rate if rate else 0.0)
                if held:
                    time.sleep(held)
                passed = time.monotonic()
                yield chunk


def village_line(proxy: LineProxy, times: float = 1.0) -> LineProxy:
    """Make the line a village's (64 kbit/s up, 128 down, 150 ms each way), or so many times as wide."""
    proxy.shape(up=8_000 * times, down=16_000 * times, delay=0.15)
    return proxy


@contextmanager
def line_to(url: str) -> Iterator[LineProxy]:
    """A line to the server at `url` (http or https, host:port) for as long as the block lasts."""
    host, _, port = url.partition("://")[2].rstrip("/").partition(":")
    proxy = LineProxy((host, int(port)))
    try:
        yield proxy
    finally:
        proxy.close()


def _passed(target: socket.socket, chunk: bytes) -> bool:
    try:
        target.sendall(chunk)
    except OSError:
        return False
    return True


def _half_close(target: socket.socket) -> None:
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def _break(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()
