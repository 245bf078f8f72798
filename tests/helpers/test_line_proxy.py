"""The line that tests cut must itself be trustworthy."""

import http.client
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.helpers.line_proxy import LineProxy, line_to

BODY = b"x" * 10_000


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def line() -> Iterator[LineProxy]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    with line_to(f"http://127.0.0.1:{server.server_port}") as proxy:
        yield proxy
    server.shutdown()
    thread.join()
    server.server_close()


def ask(line: LineProxy, seconds: float = 5.0) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", line.port, timeout=seconds)
    try:
        connection.request("GET", "/")
        return connection.getresponse().read()
    finally:
        connection.close()


def test_a_whole_line_carries_everything_and_reads_its_meter(line: LineProxy) -> None:
    assert ask(line) == BODY
    assert (line.meter.connections, line.meter.round_trips) == (1, 1)
    assert line.meter.down > len(BODY)
    assert 0 < line.meter.up < 200


def test_a_cut_lets_exactly_so_many_bytes_of_answer_pass_and_happens_once(line: LineProxy) -> None:
    line.cut_after(4_000)
    with pytest.raises(http.client.IncompleteRead):
        ask(line)
    assert line.meter.down == 4_000
    assert ask(line) == BODY


def test_a_dark_line_says_nothing_until_it_comes_back(line: LineProxy) -> None:
    line.go_dark()
    with pytest.raises(TimeoutError):
        ask(line, seconds=0.2)
    line.come_back()
    assert ask(line) == BODY


def test_a_refusing_line_ends_at_once(line: LineProxy) -> None:
    line.refuse()
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        ask(line)
    line.come_back()
    assert ask(line) == BODY
