"""What the desk can be told to do, in one register: a screen adds its commands with a line each, Ctrl+K finds them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from desktop.kit.language import told

PAGES: Final = "页面"
PLACES: Final = "位置"
DEEDS: Final = "这件工单"
UNITS: Final = "单位"
ORDERS: Final = "工单"
VIEWS: Final = "常用视图"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing to do. `also` are further words by which it is found, `refused` says why it cannot be done now.

    The title of a `verbatim` one is data. `name` is what it is remembered by; the title where nothing else is given.
    `below` is a second line, `second` what Ctrl+Enter does instead.
    """

    title: str
    act: Callable[[], object]
    group: str = PAGES
    icon: str = "arrow-right"
    key: str = ""
    also: str = ""
    below: str = ""
    refused: str = ""
    name: str = ""
    second: Callable[[], object] | None = None
    verbatim: bool = False

    @property
    def shown(self) -> str:
        """The title as it is read now."""
        return self.title if self.verbatim else told(self.title)

    @property
    def memory(self) -> str:
        """What the list of recent commands keeps."""
        return self.name or f"{self.group}:{self.title}"


Source = Callable[[], Iterable[Command]]


class Commands:
    """Those that are always there, and sources of those that depend on the moment."""

    def __init__(self) -> None:
        self._fixed: dict[str, Command] = {}
        self._sources: list[Source] = []

    def add(
        self,
        title: str,
        act: Callable[[], object],
        *,
        icon: str = "arrow-right",
        key: str = "",
        also: str = "",
        group: str = PAGES,
    ) -> None:
        """A command that can always be given; the same title again replaces it."""
        self._fixed[title] = Command(title=title, act=act, group=group, icon=icon, key=key, also=also)

    def offer(self, source: Source) -> None:
        """Commands to be asked for whenever somebody looks; the source must answer at once."""
        self._sources.append(source)

    def now(self) -> Iterator[Command]:
        """All of them as they stand, those of the moment first."""
        for source in self._sources:
            yield from source()
        yield from self._fixed.values()
