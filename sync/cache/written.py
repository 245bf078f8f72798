"""What the person wrote here and what has not left yet is searched too: drafts and commands, which are few."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache.snippets import Snippet, has_all, snippet
from sync.regulation.terms import Verb, label

_DRAFTS: Final = (
    "SELECT f.no, d.verb, d.fields, '草稿' FROM draft d JOIN fact f ON f.id = d.order_id"
    " WHERE d.saved_at IS NOT NULL AND {coarse} ORDER BY d.saved_at DESC LIMIT ?"
)
_COMMANDS: Final = (
    "SELECT f.no, d.verb, d.fields, '发件箱' FROM outbox d JOIN fact f ON f.id = d.order_id"
    " WHERE d.state IN ('waiting', 'parked', 'conflict') AND {coarse} ORDER BY d.turn DESC LIMIT ?"
)
_COARSE: Final = "instr(lower(d.fields), lower(?)) > 0"


def written(connection: Connection, runs: Sequence[str], limit: int) -> dict[int, Snippet]:
    """By the order's number in the table, the newest text that has all the runs; drafts before what waits to leave."""
    found: dict[int, Snippet] = {}
    coarse = " AND ".join(_COARSE for _ in runs)
    for query in (_DRAFTS, _COMMANDS):
        for no, verb, fields, where in connection.exec_driver_sql(query.format(coarse=coarse), (*runs, limit)):
            text = "\n".join(_texts(json.loads(fields)))
            if no not in found and has_all(text, runs):
                found[no] = snippet([(f"{where}·{label(Verb(verb))}", text)], runs)
    return found


def _texts(value: Any, name: str = "") -> Iterator[str]:
    """Every text in a form; names that begin with a bar are the editor's own."""
    if name.startswith("_"):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _texts(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
