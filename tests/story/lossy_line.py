"""A line that loses answers exactly where it hurts: the district has committed, the workstation never hears of it."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from tests.helpers.line_proxy import LineProxy

COMMANDS = b"POST /v1/commands"


class LossyLine(LineProxy):
    """Carries everything like its parent, and breaks in the middle of the answers to commands when told to.

    `lost` counts the answers that were broken.
    """

    def __init__(self, target: tuple[str, int]) -> None:
        super().__init__(target)
        self.lost = 0
        self._to_lose: list[int] = []

    def lose_answers(self, *after_bytes: int) -> None:
        """Break the answers to the next requests with commands, each after so many bytes of it."""
        self._to_lose += after_bytes

    def keep_answers(self) -> None:
        """Break nothing more."""
        self._to_lose.clear()

    def _chunks(self, source: socket.socket, way: str) -> Iterator[bytes]:
        for chunk in super()._chunks(source, way):
            if chunk.startswith(COMMANDS) and self._to_lose:
                # Set before the district hears the request: whatever comes down next is its answer.
                self.cut_after(self._to_lose.pop(0))
                self.lost += 1
            yield chunk


@contextmanager
def lossy_line_to(url: str) -> Iterator[LossyLine]:
    """A lossy line to the server at `url` (http://host:port) for as long as the block lasts."""
    host, _, port = url.removeprefix("http://").rstrip("/").partition(":")
    line = LossyLine((host, int(port)))
    try:
        yield line
    finally:
        line.close()
