"""Fields that many forms ask in the same way."""

from collections.abc import Iterable
from enum import StrEnum

from desktop.actions.form import Field, Input
from desktop.actions.reading import options


def one_of(name: str, label: str, article: str, codes: Iterable[StrEnum]) -> Field:
    """A choice among codes that must be made."""
    found = options(list(codes))
    return Field(name=name, label=label, input=Input.CHOICE, required=True, article=article, options=lambda _: found)
