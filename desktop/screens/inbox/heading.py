"""What stands over the list: where one is, and how many orders are here; unfolded repeats are no more orders."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sync.cache.filters import Filter
from sync.cache.places import Place

if TYPE_CHECKING:
    from sync.cache.found import Found


def place(where_one_is: Place, narrowed_by: Filter, count: int, whole: int) -> tuple[str, str]:
    """Title and count of a place; `whole` is how many it has when it is not narrowed."""
    if narrowed_by.group:
        return _tr("{number} 及其重复件").format(number=narrowed_by.group), _tr("{n} 件").format(n=f"{count:,}")
    said = _tr("{n} 件，共 {whole} 件") if narrowed_by else _tr("{n} 件")
    return where_one_is.label, said.format(n=f"{count:,}", whole=f"{whole:,}")


def search(query: str, narrowed_by: Filter, found: "Found") -> tuple[str, str]:
    """Title and count of what was found: a search is about all places, and narrowed by the filter alone."""
    said = _tr("在筛选出的工单中搜索“{query}”") if narrowed_by else _tr("在全部工单中搜索“{query}”")
    return said.format(query=query), _how_many(found)


def _how_many(found: "Found") -> str:
    if len(found.hits) >= found.total:
        return _tr("{n} 件").format(n=len(found.hits))
    said = _tr("前 {n} 件，共 {all} 件以上") if found.more else _tr("前 {n} 件，共 {all} 件")
    return said.format(n=len(found.hits), all=f"{found.total:,}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("inbox", words)
