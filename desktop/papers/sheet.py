"""A paper as blocks from top to bottom: what it says, and what is left to be filled in by hand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A ruled table of names and their words; `title` stands above it."""

    pairs: tuple[tuple[str, str], ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Running text under a title; `note` stands small below it."""

    title: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """Empty lines for what is written by hand under a title."""

    title: str
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticks:
    """Boxes to be ticked by hand, after their title."""

    title: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table of several columns; `nothing` is said where it has no row. `widths` are per cent."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    nothing: str = "无"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Names beside which somebody signs."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What follows begins on a new page."""


Block = Facts | Words | Ruled | Ticks | Grid | Signing | Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One paper; it may need several pages.

    `number` stands in the foot of every page, `mark` lies across each: who made it and when (R17.2).
    """

    title: str
    number: str
    blocks: tuple[Block, ...]
    mark: str
    below: str = ""
