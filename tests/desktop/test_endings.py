"""The end of a desk: everything is let go, the newest first, whatever one of it has to say."""

from desktop.background import Endings
from sync.cache.errors import DiskFull


def test_the_newest_is_let_go_first_and_each_once() -> None:
    gone: list[str] = []
    endings = Endings()
    endings.add(lambda: gone.append("lock"), lambda: gone.append("cache"))
    endings.add(lambda: gone.append("line"))
    assert not endings.over
    endings.run()
    endings.run()
    assert gone == ["line", "cache", "lock"]
    assert endings.over


def test_a_full_disk_keeps_nothing_else_from_being_let_go() -> None:
    gone: list[str] = []

    def full() -> None:
        raise DiskFull

    endings = Endings()
    endings.add(lambda: gone.append("lock"), full, lambda: gone.append("line"))
    endings.run()
    assert gone == ["line", "lock"]
