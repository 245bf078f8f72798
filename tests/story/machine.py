"""Deeds on the machine under the desk: its disk fills up and is cleared again."""

import errno
import os

from tests.story.at_desk import AtDesk

BALLAST = "somebody-elses-video.bin"
CHUNK = 64 * 1024


class Machine(AtDesk):
    """What happens to the disk that holds the profile. Only for a profile on a small file system of its own."""

    async def fill_disk(self) -> int:
        """Write until nothing more goes in; the bytes that went in."""
        written = 0
        with self._desk.profile.root.joinpath(BALLAST).open("ab", buffering=0) as ballast:
            for size in (CHUNK, 1):
                written += _fill(ballast.fileno(), size)
        return written

    async def clear_disk(self) -> None:
        """There is room again."""
        self._desk.profile.root.joinpath(BALLAST).unlink()


def _fill(file: int, size: int) -> int:
    written = 0
    while True:
        try:
            written += os.write(file, b"\0" * size)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            return written
