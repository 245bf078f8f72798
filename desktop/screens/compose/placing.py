"""Where the fields of a form stand: short ones side by side, long ones below each other over the whole width."""

from collections.abc import Iterable, Iterator

from desktop.actions.form import WRITTEN, Field


def places(asked: Iterable[Field]) -> Iterator[tuple[int, int, int]]:
    """Line, column and width in columns (of two) of each field."""
    line, column = 0, 0
    for field in asked:
        if field.input in WRITTEN:
            line += column > 0
            yield line, 0, 2
            line, column = line + 1, 0
        else:
            yield line, column, 1
            line, column = (line + 1, 0) if column else (line, 1)
