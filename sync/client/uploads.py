"""Attachments go up by tus 1.0, one chunk at a time, so that a more urgent command can pass between two chunks."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sync.client.answers import OK, Answer
from sync.client.errors import Garbled, Permanent
from sync.client.transport import Transport
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef
from sync.contract.version import TUS_VERSION

SMALLEST: Final = 16 * 1024
LARGEST: Final = 1024 * 1024
CHUNK_SECONDS: Final = 4.0
"""A chunk should take about this long: short enough to let others pass, long enough to make its round trip worth it."""

_ELSEWHERE: Final = (404, 409, 410, 460)
"""Unknown upload, another offset, expired, or the whole did not match its SHA-256."""

_RESTARTS: Final = 3
_TUS: Final = {"Tus-Resumable": TUS_VERSION}


@dataclass
class Pace:
    """Adapts the chunk to the line: as many bytes as lately took CHUNK_SECONDS, at most doubling."""

    chunk: int = 64 * 1024
    rate: float = 0.0
    """Bytes a second of the last chunk that was large enough to tell; 0.0 before the first."""

    def took(self, size: int, seconds: float) -> None:
        """Learn from one chunk."""
        if size >= SMALLEST:
            self.rate = size / max(seconds, 0.001)
        wanted = size / max(seconds, 0.001) * CHUNK_SECONDS
        self.chunk = int(min(max(wanted, self.chunk / 2, SMALLEST), self.chunk * 2, LARGEST))

    def broke(self) -> None:
        """Learn from a cut: smaller pieces lose less."""
        self.chunk = max(SMALLEST, self.chunk // 2)


class Uploads:
    """Brings attachments to the district; remembers offsets only while it lives, for the district knows them best."""

    def __init__(self, transport: Transport, clock: Clock) -> None:
        self.pace = Pace()
        self.refused: set[str] = set()
        self._transport = transport
        self._clock = clock
        self._offsets: dict[str, int] = {}
        self._restarts: dict[str, int] = {}

    def advance(self, access: str, blob: BlobRef, read: Callable[[int, int], bytes]) -> int:
        """Send one more chunk, got by `read(start, size)`; the offset afterwards, `blob.size` when all of it is there.

        Raises LineProblem; after a break the next call asks the district where to go on.
        """
        try:
            offset = self._offsets.get(blob.sha256)
            offset = self._begin(access, blob) if offset is None else self._patch(access, blob, read, offset)
        except BaseException:
            self._offsets.pop(blob.sha256, None)
            self.pace.broke()
            raise
        if offset < blob.size:
            self._offsets[blob.sha256] = offset
        else:  # should the district lose it, as with a backup restored, it is asked afresh
            self._offsets.pop(blob.sha256, None)
        return offset

    def _begin(self, access: str, blob: BlobRef) -> int:
        headers = {**_TUS, "Upload-Length": str(blob.size), "Upload-Metadata": _metadata(blob)}
        answer = self._transport.call("POST", "/v1/blobs", body=b"", access=access, headers=headers)
        if answer.head.status == OK or "Upload-Offset" in answer.head.headers:
            return _offset(answer, blob)
        answer = self._transport.call("HEAD", _path(blob), access=access, headers=_TUS)
        return _offset(answer, blob)

    def _patch(self, access: str, blob: BlobRef, read: Callable[[int, int], bytes], offset: int) -> int:
        piece = read(offset, self.pace.chunk)
        headers = {**_TUS, "Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
        started = self._clock.monotonic()
        try:
            answer = self._transport.call("PATCH", _path(blob), body=piece, access=access, headers=headers)
        except Permanent as refusal:
            return self._resume(refusal, access, blob)
        self.pace.took(len(piece), self._clock.monotonic() - started)
        reached = _offset(answer, blob)
        if reached <= offset:
            raise Garbled("附件上传没有进展。")  # the same piece for ever would eat up somebody's data
        return reached

    def _resume(self, refusal: Permanent, access: str, blob: BlobRef) -> int:
        # The district stands elsewhere than we thought: ask again, but not for ever.
        self._restarts[blob.sha256] = self._restarts.get(blob.sha256, 0) + 1
        if refusal.problem.status not in _ELSEWHERE or self._restarts[blob.sha256] > _RESTARTS:
            raise refusal
        return self._begin(access, blob)


def _path(blob: BlobRef) -> str:
    return f"/v1/blobs/{blob.sha256}"


def _offset(answer: Answer, blob: BlobRef) -> int:
    value = answer.head.headers.get("Upload-Offset", "")
    if not value.isdecimal() or int(value) > blob.size:
        raise Garbled("附件上传的进度无法识别。")
    return int(value)


def _metadata(blob: BlobRef) -> str:
    pairs = {"sha256": blob.sha256, "name": blob.name, "type": blob.media_type}
    return ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in pairs.items())
