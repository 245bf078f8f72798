"""A paper as the rich text that Qt lays out: every word escaped, measures in units that scale with the printer."""

from collections.abc import Callable
from html import escape
from typing import Any, Final

from desktop.papers.sheet import Block, Facts, Grid, Ruled, Sheet, Signing, Ticks, Turn, Words

STYLE: Final = (
    "h1, p, td, th { color: #000000; }"
    " h1 { font-size: 18pt; margin: 0px; } p { margin: 0px; } p.number { margin-top: 2px; margin-bottom: 8px; }"
    " p.title { font-weight: bold; margin-top: 9px; margin-bottom: 3px; }"
    " p.text { line-height: 112%; white-space: pre-wrap; } p.note { font-size: 8pt; color: #444444; margin-top: 3px; }"
    " td, th { padding: 3px; white-space: pre-wrap; } td.name { background-color: #f2f2f2; }"
)
"""Black on white, whatever the theme of the desk: paper has no dark mode."""

_BORDER: Final = "border-collapse: collapse; border-color: #777777"
_TABLE: Final = f'<table width="100%" cellspacing="0" border="1" style="{_BORDER}">'
_RIM: Final = "padding-left: 0px; padding-top: 9px"


def parts_of(sheet: Sheet) -> list[str]:
    """The paper, a text for everything between two turns: each begins on a page of its own."""
    number = f'<p class="number" align="center">{escape(sheet.number)}</p>'
    parts = [f'<h1 align="center">{escape(sheet.title)}</h1>{number}']
    for block in sheet.blocks:
        if isinstance(block, Turn):
            parts[-1] += _below(sheet)
            parts.append("")
        else:
            parts[-1] += _WAYS[type(block)](block)
    return [*parts[:-1], parts[-1] + ("" if len(parts) > 1 else _below(sheet))]


def _below(sheet: Sheet) -> str:
    return f'<p class="note">{escape(sheet.below)}</p>' if sheet.below else ""


def _facts(block: Facts) -> str:
    rows = "".join(
        f'<tr><td class="name" width="16%">{escape(name)}</td><td width="84%">{escape(words)}</td></tr>'
        for name, words in block.pairs
    )
    return f"{_title(block.title)}{_TABLE}{rows}</table>"


def _words(block: Words) -> str:
    note = f'<p class="note">{escape(block.note)}</p>' if block.note else ""
    return f'{_title(block.title)}<p class="text">{escape(block.text)}</p>{note}'


def _ruled(block: Ruled) -> str:
    line = '<tr><td style="border-bottom: 1px solid #777777; padding-top: 13px; padding-bottom: 4px">&nbsp;</td></tr>'
    return f'{_title(block.title)}<table width="100%" cellspacing="0">{line * block.lines}</table>'


def _ticks(block: Ticks) -> str:
    boxes = "&nbsp;&nbsp; ".join(f"□&nbsp;{escape(choice)}" for choice in block.choices)
    return f'<p class="title">{escape(block.title)}&nbsp;&nbsp; <span style="font-weight: normal">{boxes}</span></p>'


def _grid(block: Grid) -> str:
    if not block.rows:
        return f'{_title(block.title)}<p class="text">{escape(block.nothing)}</p>'
    head = _row("th", block.head, block.widths, ' align="left" bgcolor="#f2f2f2"')
    rows = "".join(_row("td", row, block.widths, "") for row in block.rows)
    return f"{_title(block.title)}{_TABLE}<thead>{head}</thead>{rows}</table>"


def _row(tag: str, cells: tuple[str, ...], widths: tuple[int, ...], how: str) -> str:
    inside = "".join(
        f'<{tag} width="{width}%"{how}>{escape(words)}</{tag}>' for words, width in zip(cells, widths, strict=True)
    )
    return f"<tr>{inside}</tr>"


def _signing(block: Signing) -> str:
    width = 100 // len(block.names)
    cells = "".join(f'<td width="{width}%" style="{_RIM}">{escape(name)}：</td>' for name in block.names)
    return f'<table width="100%" cellspacing="0"><tr>{cells}</tr></table>'


def _title(words: str) -> str:
    return f'<p class="title">{escape(words)}</p>' if words else ""


_WAYS: Final[dict[type[Block], Callable[[Any], str]]] = {
    Facts: _facts,
    Words: _words,
    Ruled: _ruled,
    Ticks: _ticks,
    Grid: _grid,
    Signing: _signing,
}
