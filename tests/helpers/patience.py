"""A robot for windows that waits longer than pytest-qt's own: a test must not fail because the machine is busy."""

from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_MS = 20_000


class PatientBot(QtBot):
    """Every wait ends as soon as what it waits for is there; only what never comes takes so long."""

    def waitUntil(self, *args: Any, **how: Any) -> Any:  # noqa: N802
        """For a condition."""
        return super().waitUntil(*args, **{"timeout": PATIENCE_MS, **how})

    def waitSignal(self, *args: Any, **how: Any) -> Any:  # noqa: N802
        """For a signal."""
        return super().waitSignal(*args, **{"timeout": PATIENCE_MS, **how})

    def waitSignals(self, *args: Any, **how: Any) -> Any:  # noqa: N802
        """For several signals."""
        return super().waitSignals(*args, **{"timeout": PATIENCE_MS, **how})

    def waitExposed(self, *args: Any, **how: Any) -> Any:  # noqa: N802
        """For a window on the screen."""
        return super().waitExposed(*args, **{"timeout": PATIENCE_MS, **how})
