"""A real desk on a full cache is used: places are switched, orders opened, words typed, the list scrolled.

What counts is how long the window's thread did not answer meanwhile, in the longest turn of its loop; beside that
stands what this thread computed then, for a machine that has other work. For the list it is how long a turn of the
wheel took until its lines were painted. Beside each stands what the bare database takes for the same rows.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QListView

from desktop.app import DeskApp, make_app
from desktop.screens.palette.view import PaletteView
from sync.cache import listing
from sync.cache.cache import Cache
from sync.cache.keyed import Connection
from sync.cache.places import Place, Row
from sync.cache.profile import Profile
from sync.regulation.rules import DEFAULT_RULES
from tests.bench.children.looping import Pulse, run_until, working
from tests.bench.children.opening import ROW, SAMPLES, WARM, chosen
from tests.bench.children.searching import BARE
from tests.bench.desk import bare
from tests.bench.figures import p95, p99

ROUNDS = 12
PLACES = (Place.REPORTED, Place.TO_SIGN, Place.TO_DO, Place.DUE_TODAY, Place.NEAR, Place.OVERDUE, Place.CLOSED)
TYPED = ("路灯不亮", "排水沟堵塞", "BENCH000123", "4567", "垃圾清运", "噪音扰民")
TURNS = 300
INDEXING_S = 600
Works = list[Callable[[], Any]]


def main(folder: str) -> None:
    """Print the figures as one JSON line, in milliseconds."""
    app = make_app()
    desk = DeskApp(app, Profile(Path(folder)))
    with working(desk):
        run_until(lambda: desk.loop is not None and desk.cache is not None)
        assert desk.cache is not None
        left = desk.cache.search.left
        run_until(lambda: not left() and desk.door.idle(), seconds=INDEXING_S)
        told = {**_switch(desk), **_open(desk, desk.cache), **_search(desk), **_scroll(app, desk)}
        floors = _floors(desk.cache, desk.door.clock.now())
    print(json.dumps({**told, **floors}))


def _switch(desk: DeskApp) -> dict[str, float]:
    def gone(place: Place) -> Callable[[], bool]:
        return lambda: desk.frame.inbox.headline().startswith(place.label) and desk.door.idle()

    return _felt("switch", [(partial(desk.presenter.go, place), gone(place)) for place in PLACES * ROUNDS])


def _open(desk: DeskApp, cache: Cache) -> dict[str, float]:
    assert desk.frame.panes is not None
    pane = desk.frame.panes.order

    def there(ident: str) -> Callable[[], bool]:
        return lambda: pane.view is not None and pane.view.order.id == ident and desk.door.idle()

    ids = chosen(cache)[:SAMPLES]
    return _felt("open", [(partial(desk.presenter.show_order, ident), there(ident)) for ident in ids])


def _search(desk: DeskApp) -> dict[str, float]:
    box = desk.frame.search
    keystrokes = [words[:end] for words in TYPED for end in range(1, len(words) + 1)] * 3

    def found(words: str) -> Callable[[], bool]:
        return lambda: words in desk.frame.inbox.headline() and desk.door.idle()

    told = _felt("search", [(partial(box.setText, words), found(words)) for words in keystrokes])
    box.clear()
    return {**told, **_palette(desk)}


def _palette(desk: DeskApp) -> dict[str, float]:
    """The same words typed into the palette, one character after the other."""
    desk.presenter.palette_wanted.emit()
    palette = desk.window.findChild(PaletteView)
    assert palette is not None
    keystrokes = [words[:end] for words in TYPED for end in range(1, len(words) + 1)]

    def found(words: str) -> Callable[[], bool]:
        return lambda: palette.box.text() == words and desk.door.idle()

    told = _felt("palette", [(partial(palette.box.setText, words), found(words)) for words in keystrokes])
    palette.put_away()
    return told


def _felt(name: str, acts: list[tuple[Callable[[], object], Callable[[], bool]]]) -> dict[str, float]:
    """Of all acts, the longest turn in which the window did not answer until each was done, and how long it took.

    The longest counts, whether it is the first or one of those in which what is out of sight comes later.
    """
    pulse, gaps, spent, times = Pulse(), list[float](), list[float](), list[float]()
    for act, done in acts:
        pulse.begin()
        started = time.perf_counter()
        act()
        run_until(done)
        times.append((time.perf_counter() - started) * 1000)
        pulse.stop()
        gaps.append(max(pulse.gaps, default=times[-1]))
        spent.append(max(pulse.cpu, default=times[-1]))
    felt = {"gap_ms": gaps, "cpu_ms": spent, "ms": times}
    return {f"{name}_{what}": p95(samples[WARM:]) for what, samples in felt.items()}


def _scroll(app: QApplication, desk: DeskApp) -> dict[str, float]:
    """A hundred thousand lines pass under the wheel, now slowly, now in leaps of the bar."""
    desk.presenter.go(Place.REPORTED)
    run_until(desk.door.idle)
    view, times = desk.frame.inbox.list, []
    bar = view.verticalScrollBar()
    for turn in range(TURNS):
        if turn % 25 == 0:
            bar.setValue(bar.maximum() * turn // TURNS)
            run_until(desk.door.idle)
        started = time.perf_counter()
        _wheel(view)
        view.viewport().repaint()
        app.processEvents()
        times.append((time.perf_counter() - started) * 1000)
        run_until(desk.door.idle)
    return {"scroll_ms": p99(times)}


def _wheel(view: QListView) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def _floors(cache: Cache, now: datetime) -> dict[str, float]:
    connection = bare(cache)
    queries = [f'"{words}" *' if words.isascii() else f'"{" ".join(words)}"' for words in TYPED]
    switches: Works = [partial(_page, connection, now, place) for place in PLACES * ROUNDS]
    rows: Works = [partial(connection.execute, ROW, (ident,)) for ident in chosen(cache)]
    hits: Works = [partial(connection.execute, BARE, (query,)) for query in queries * 10]
    works = {"switch": switches, "open": rows, "search": hits}
    floors = {f"{name}_floor_ms": p95([_timed(work) for work in them]) for name, them in works.items()}
    connection.close()
    return floors


def _page(connection: Connection, now: datetime, place: Place) -> list[Row]:
    """The counts and the first rows by a plain cursor."""

    def ask(sql: str, values: tuple[Any, ...]) -> list[Any]:
        return list(connection.execute(sql, values))

    listing.counts(ask, now, DEFAULT_RULES)
    return listing.page(ask, listing.stretch(place, now, DEFAULT_RULES), {})


def _timed(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    list(work())
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main(*sys.argv[1:])
