"""Calls that come back to widgets: to those that are gone meanwhile nothing is handed."""

from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject


def hand(call: Callable[[Any], object] | None, value: Any) -> None:
    """Call with a value, unless its widget is gone."""
    if call is not None and _alive(call):
        call(value)


def call_back(call: Callable[[], object]) -> None:
    """Call, unless its widget is gone."""
    if _alive(call):
        call()


def _alive(call: Callable[..., object]) -> bool:
    """False when the widget whose method this is was deleted meanwhile."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
