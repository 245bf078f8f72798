"""A keyring of the system's kind that lives as long as a test; the real service is asked by the tests of the vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class Ring(KeyringBackend):
    """Keeps words by service and account; while it is `locked` it answers nobody."""

    priority: ClassVar[float] = 0.0
    """Never chosen by itself."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's own
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept."""
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password


@contextmanager
def own_ring() -> Iterator[Ring]:
    """A keyring for the whole process, as long as it is held."""
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    try:
        yield ring
    finally:
        keyring.set_keyring(before)
