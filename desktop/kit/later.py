"""A screen that is imported and made when somebody first wants it, and kept from then on."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Called, it gives what `make` makes; `made` is None until then. `make` imports what it needs."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def __call__(self) -> T:
        """The one and only."""
        if self.made is None:
            self.made = self._make()
        return self.made
