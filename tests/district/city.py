"""The city's system as the district meets it: a small HTTP server that answers as it is told."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class City:
    """Remembers every result by its id; `moods` are used up one by one, then it acknowledges."""

    def __init__(self, *moods: str) -> None:
        self.moods = list(moods)
        self.received: list[dict[str, Any]] = []
        self.effects: dict[str, dict[str, Any]] = {}
        self.url = ""

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
        assert handler.headers["Idempotency-Key"] == body["id"]
        self.received.append(body)
        mood = self.moods.pop(0) if self.moods else "fine"
        if mood == "cut":
            handler.connection.close()
            return
        if mood in ("fine", "slow", "lost"):
            self.effects[body["id"]] = body
        if mood == "slow":
            time.sleep(1.5)
        if mood == "lost":
            handler.connection.close()
            return
        code, kind, said = self._said(mood, body["id"])
        handler.send_response(code)
        handler.send_header("Content-Type", kind)
        if mood == "elsewhere":
            handler.send_header("Location", f"{self.url}/login")
        if mood == "nowhere":
            handler.send_header("Location", "http://[")
        handler.end_headers()
        handler.wfile.write(said)

    def _said(self, mood: str, push: str) -> tuple[int, str, bytes]:
        receipts = {
            "fine": {"id": push, "receipt": f"SHZ-{len(self.effects)}"},
            "slow": {"id": push, "receipt": "late"},
            "other": {"id": "another", "receipt": "SHZ-0"},
            "blank": {"id": push, "receipt": " "},
        }
        if mood in receipts:
            return 200, "application/json", json.dumps(receipts[mood]).encode()
        if mood == "html":
            return 200, "text/html", "<html>请先登录网络</html>".encode()
        if mood == "flood":
            return 200, "application/json", b'{"id": "' + b"x" * 200_000 + b'"}'
        return (302 if mood in ("elsewhere", "nowhere") else 503), "text/plain", b"busy"


@contextmanager
def city(*moods: str) -> Iterator[City]:
    """The city's system for as long as the block lasts."""
    made = City(*moods)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            made.answer(self)

        def log_message(self, *_about: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_about: None  # type: ignore[method-assign]
    made.url = f"http://127.0.0.1:{server.server_port}/results"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
