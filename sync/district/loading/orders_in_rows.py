"""Reads one row of an export as an order, column by column, and says of a bad one which column is wrong and why."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, TypeVar

from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.district.loading.cells import BadCell, Cell, moment_of, number_of, text_of, yes
from sync.district.loading.rows import KINDS, LONGEST_SUBJECT, BadRow
from sync.district.loading.taking import Incoming
from sync.regulation import categories
from sync.regulation.acts import Register
from sync.regulation.orders import Reporter
from sync.regulation.sources import source_named
from sync.regulation.terms import Domain, Kind, label

T = TypeVar("T")

GIST: Final = 30
"""Characters of the words that stand for a subject that nobody wrote."""
SHORT: Final = 80
ADDRESS: Final = 200

_DOMAINS: Final = {label(domain): domain for domain in Domain}
_KIND_ENDINGS: Final = ("类", "件")
_LEVELS: Final = ("category_1", "category_2", "category_3")


class RowReader:
    """Knows the columns; `source` is that of rows that name none, `now` the latest moment that can be told."""

    def __init__(self, columns: Mapping[str, int], source: str, now: datetime) -> None:
        self._columns = columns
        self._source = source
        self._now = now

    def read(self, line: int, row: Sequence[Cell]) -> Incoming:
        """The order in a row. Raises BadRow naming the field."""
        body = self._text(row, "body", MAX_TEXT_CHARACTERS, needed=True)
        area = self._text(row, "area")
        register = Register(
            number="",
            upstream_no=self._asked(row, "upstream_no", lambda cell: number_of(cell, needed=True)),
            source=source_named(self._text(row, "source") or self._source),
            kind=self._asked(row, "kind", _kind),
            domain=self._asked(row, "domain", _domain),
            category=self._category(row),
            subject=self._text(row, "subject", LONGEST_SUBJECT) or _gist(body),
            body=body,
            received_at=self._received(row),
            place=self._text(row, "place", ADDRESS) or area,
            channel=self._text(row, "channel"),
            urgent=self._asked(row, "urgent", yes),
            tags=_parts(self._text(row, "tags", ADDRESS)),
            reporter=self._reporter(row),
        )
        return Incoming(line=line, area=area, register=register)

    def _reporter(self, row: Sequence[Cell]) -> Reporter:
        return Reporter(
            name=self._text(row, "name"),
            phone=self._asked(row, "phone", number_of),
            address=self._text(row, "address", ADDRESS),
            anonymous=self._asked(row, "anonymous", yes),
            confidential=self._asked(row, "confidential", yes),
        )

    def _received(self, row: Sequence[Cell]) -> datetime:
        if "received_at" not in self._columns:
            return self._now
        return self._asked(row, "received_at", lambda cell: moment_of(cell, self._now)).astimezone(UTC)

    def _category(self, row: Sequence[Cell]) -> tuple[str, ...]:
        whole = categories.split(self._text(row, "category", ADDRESS))
        levels = [self._text(row, level) for level in _LEVELS]
        filled = levels[: next((at for at, level in enumerate(levels) if not level), len(levels))]
        return (whole or tuple(filled))[: categories.DEEPEST]

    def _text(self, row: Sequence[Cell], field: str, longest: int = SHORT, *, needed: bool = False) -> str:
        return self._asked(row, field, lambda cell: text_of(cell, longest, needed=needed))

    def _asked(self, row: Sequence[Cell], field: str, read: Callable[[Cell], T]) -> T:
        column = self._columns.get(field)
        cell = row[column] if column is not None and column < len(row) else None
        try:
            return read(cell)
        except BadCell as error:
            raise BadRow(field, str(error)) from error


def _kind(cell: Cell) -> Kind:
    text = text_of(cell, SHORT, needed=True)
    for ending in _KIND_ENDINGS:
        text = text.removesuffix(ending)
    kind = KINDS.get(text)
    if kind is None:
        raise BadCell(f"“{text[:20]}”不是诉求类型，应为{'、'.join(KINDS)}之一")
    return kind


def _domain(cell: Cell) -> Domain:
    text = text_of(cell, SHORT)
    if text and text not in _DOMAINS:
        raise BadCell(f"“{text[:20]}”不是诉求领域，应为{'、'.join(_DOMAINS)}之一")
    return _DOMAINS.get(text, Domain.OTHER)


def _gist(body: str) -> str:
    words = " ".join(body.split())
    return words if len(words) <= GIST else f"{words[:GIST]}…"


def _parts(text: str) -> tuple[str, ...]:
    for mark in "，,;；/|":
        text = text.replace(mark, "、")
    return tuple(part.strip() for part in text.split("、") if part.strip())
