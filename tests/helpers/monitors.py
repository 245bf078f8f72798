"""Monitors of a real X screen that come and go, by RANDR: what pulling a plug does, as Qt sees it.

Spoken over the server's own socket: a dozen numbers of the protocol need no library.
"""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

SOCKET: Final = "/tmp/.X11-unix/X{}"
HELLO: Final = struct.pack("<BxHHHHxx", 0x6C, 11, 0, 0, 0)
INTERN_ATOM, GET_INPUT_FOCUS, QUERY_EXTENSION = 16, 43, 98
QUERY_VERSION, RESOURCES, SET_MONITOR, DELETE_MONITOR = 0, 25, 43, 44
MILLIMETRES: Final = 300


class Monitors:
    """The monitors of one display. The first that is put takes the place of the one that was there by itself."""

    def __init__(self, server: socket.socket) -> None:
        self._server = server
        self._root = self._hello()
        self._randr = self._ask(QUERY_EXTENSION, 0, struct.pack("<Hxx5sxxx", 5, b"RANDR"))[9]
        self._ask(self._randr, QUERY_VERSION, struct.pack("<II", 1, 5))
        self._free = self._outputs()

    def put(self, name: str, x: int, width: int, height: int) -> None:
        """A monitor at `x`, in pixels of the screen."""
        outputs, self._free = self._free, b""
        where = struct.pack("<hhHHII", x, 0, width, height, MILLIMETRES, MILLIMETRES)
        what = struct.pack("<IIBBH", self._root, self._atom(name), not x, 0, len(outputs) // 4)
        self._send(self._randr, SET_MONITOR, what + where + outputs)
        self._ask(GET_INPUT_FOCUS, 0, b"")

    def pull(self, name: str) -> None:
        """It is gone."""
        self._send(self._randr, DELETE_MONITOR, struct.pack("<II", self._root, self._atom(name)))
        self._ask(GET_INPUT_FOCUS, 0, b"")

    def _hello(self) -> int:
        """The root window, which stands behind the vendor's name and the formats."""
        self._server.sendall(HELLO)
        accepted, length = struct.unpack("<B5xH", self._read(8))
        assert accepted == 1, "the X server lets nobody in"
        said = self._read(4 * length)
        vendor, formats = struct.unpack_from("<H3xB", said, 16)
        return int(struct.unpack_from("<I", said, 32 + _padded(vendor) + 8 * formats)[0])

    def _outputs(self) -> bytes:
        said = self._ask(self._randr, RESOURCES, struct.pack("<I", self._root))
        controllers, outputs = struct.unpack_from("<HH", said, 16)
        return said[32 + 4 * controllers :][: 4 * outputs]

    def _atom(self, name: str) -> int:
        asked = struct.pack("<Hxx", len(name)) + name.encode().ljust(_padded(len(name)), b"\0")
        return int(struct.unpack_from("<I", self._ask(INTERN_ATOM, 0, asked), 8)[0])

    def _send(self, major: int, minor: int, rest: bytes) -> None:
        self._server.sendall(struct.pack("<BBH", major, minor, 1 + len(rest) // 4) + rest)

    def _ask(self, major: int, minor: int, rest: bytes) -> bytes:
        """Send, and read the answer. Raises OSError where the server refused this or what was sent before."""
        self._send(major, minor, rest)
        head = self._read(32)
        if head[0] != 1:
            raise OSError(f"the X server refused: error {head[1]}")
        return head + self._read(4 * int(struct.unpack_from("<I", head, 4)[0]))

    def _read(self, count: int) -> bytes:
        said = self._server.recv(count, socket.MSG_WAITALL)
        assert len(said) == count, "the X server is gone"
        return said


@contextmanager
def monitors(display: str) -> Iterator[Monitors]:
    """The monitors of `:N`, a display without access control."""
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(SOCKET.format(display.lstrip(":")))
        yield Monitors(server)


def _padded(length: int) -> int:
    return -(-length // 4) * 4
