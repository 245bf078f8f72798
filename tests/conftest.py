"""Holds every test inside a world of its own: without the screen, bus, keyring and HOME of who runs it.

A test that wants one of these starts a real one by `tests.helpers`.
"""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.helpers.clocks import SteadyClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
NOWHERE = "unix:path=/nonexistent/bus"

LONG = frozenset({"e2e", "simulation", "gallery", "golden", "desktop_work", "client", "old_caches"})
"""Folders whose files take longest. They come first, so that no process is left alone with one of them at the end."""

settings.register_profile("duban", deadline=None, print_blob=True, derandomize=bool(os.environ.get("CI")))


def pytest_configure(config: pytest.Config) -> None:
    """Set the world before the first import of Qt or keyring reads it."""
    settings.load_profile("duban")
    home = tempfile.mkdtemp(prefix="duban-home-")
    config.add_cleanup(lambda: _remove(home))
    for name, folder in {"HOME": "", "XDG_CONFIG_HOME": "c", "XDG_DATA_HOME": "d", "XDG_CACHE_HOME": "k"}.items():
        os.environ[name] = str(Path(home, folder))
    os.environ["XDG_RUNTIME_DIR"] = _made(Path(home, "run"))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = NOWHERE
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["NO_PROXY"] = "*"
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DUBAN_PROFILE_DIR"):
        os.environ.pop(name, None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first; else as they were collected."""
    items.sort(key=lambda item: item.path.relative_to(ROOT).parts[1] not in LONG)


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QApplication]":
    """The class of the application."""
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture(scope="session")
def qapp() -> "QApplication":
    """The application as the desk makes it."""
    from desktop.application import make_app

    return make_app()


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "QtBot":
    """pytest-qt's robot, with more patience."""
    from tests.helpers.patience import PatientBot

    return PatientBot(request)


@pytest.fixture
def clock() -> SteadyClock:
    """A clock that stands until it is told to go on."""
    return SteadyClock()


@pytest.fixture(scope="session")
def shared_orders() -> Path:
    """The 1,000 real orders that lie beside the repository; a clone without them skips."""
    orders = SHARED / "data" / "orders-12345.jsonl"
    if not orders.exists():
        pytest.skip("the real orders are not beside this clone")
    return orders


def _made(folder: Path) -> str:
    folder.mkdir(mode=0o700)
    return str(folder)


def _remove(home: str) -> None:
    import shutil

    shutil.rmtree(home, ignore_errors=True)
