"""What a check of an act's contents is."""

from collections.abc import Callable, Mapping
from typing import Any

from sync.regulation.fitness import Setting
from sync.regulation.verdicts import Refused

Checks = Mapping[type, Callable[[Any, Setting], Refused | None]]
"""By the act's type; a check names the first thing that the act lacks."""
