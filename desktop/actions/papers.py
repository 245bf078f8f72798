"""Attachments of an order: which of them are here, which must be fetched first, and what can be done with them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop.actions.desk import Desk
from desktop.actions.paper import Paper, Where
from sync.cache.changed import NOTHING, Changed
from sync.cache.download import Stage
from sync.cache.errors import CacheProblem
from sync.contract.commands import Original
from sync.contract.words import size_words
from sync.regulation.orders import Units, WorkOrder
from sync.whole import no_room, write_whole

_STAGES: Final = {Stage.WANTED: Where.COMING, Stage.HERE: Where.HERE, Stage.FAILED: Where.FAILED}


def papers_of(desk: Desk, order: WorkOrder, units: Units) -> tuple[Paper, ...]:
    """The attachments of an order, with where their content is."""
    return standing(
        desk,
        (
            Paper(
                sha256=file.sha256,
                name=file.name,
                size=file.size,
                media_type=file.media_type,
                by=units[file.added_by].name if file.added_by in units else "",
            )
            for file in order.attachments
        ),
    )


def standing(desk: Desk, papers: Iterable[Paper]) -> tuple[Paper, ...]:
    """The same attachments, with where their content is now."""
    return tuple(_standing(desk, _unknown(paper)) for paper in papers)


def fetch(desk: Desk, order_id: str, paper: Paper) -> Changed | str:
    """打开, 另存为: ask for the content; why not, in a sentence, where the disk is too full."""
    return _ask(desk, order_id, paper, paper.sha256, paper.size)


def fetch_original(desk: Desk, order_id: str, paper: Paper) -> Changed | str:
    """取回原图: ask for the file from which the smaller copy was made."""
    return _ask(desk, order_id, paper, paper.original.sha256, paper.original.size) if paper.original else NOTHING


def stop(desk: Desk, paper: Paper) -> Changed:
    """停止: it is not fetched any further, and what has come is let go."""
    coming = paper.original.sha256 if paper.fetching and paper.original else paper.sha256
    return desk.cache.downloads.drop(coming) if paper.where is not Where.HERE else NOTHING


def content(desk: Desk, paper: Paper) -> bytes:
    """The best that is here of it: the original before its smaller copy. Raises KeyError when nothing is."""
    for sha256 in (paper.original.sha256 if paper.original else "", paper.sha256):
        if sha256 and desk.cache.blobs.has(sha256):
            return desk.cache.blobs.read(sha256)
        if sha256 and desk.cache.downloads.is_here(sha256):
            return desk.cache.downloads.content(sha256)
    raise KeyError(paper.sha256)


def save(desk: Desk, paper: Paper, path: Path) -> str:
    """另存为: write it where the person wants it, whole or not at all; what came of it, in a sentence.

    Raises KeyError when it is not here any more.
    """
    data = content(desk, paper)
    try:
        write_whole(path, lambda out: out.write(data))
    except OSError as error:
        return not_saved(error)
    return f"已另存到 {path}"


def not_saved(error: OSError) -> str:
    """Why a file could not be written where somebody wants it, in a sentence."""
    return "没有存上：磁盘空间不够。" if no_room(error) else "没有存上：这个位置不能写入，请换一个文件夹。"


def _unknown(paper: Paper) -> Paper:
    return replace(paper, where=Where.AWAY, here=0, reason="", note="", fetching=False, whole=False)


def _standing(desk: Desk, paper: Paper) -> Paper:
    if desk.cache.blobs.has(paper.sha256):
        return _own(desk, paper)
    found = desk.cache.downloads.of([paper.sha256]).get(paper.sha256)
    if found is None:
        return paper
    better = Original(sha256=found.original, size=found.original_size) if found.original else None
    now = replace(paper, where=_STAGES[found.stage], here=found.here, reason=found.reason, original=better)
    return _with_original(desk, now, better) if better and now.where is Where.HERE else now


def _own(desk: Desk, paper: Paper) -> Paper:
    """What went from here is here; a copy of ours says how far its original has followed."""
    mine = desk.cache.originals.of(paper.sha256)
    here = replace(paper, where=Where.HERE, here=paper.size)
    if mine is None:
        return here
    done = mine.offset * 100 // mine.size if mine.size else 0
    how = "已送达" if mine.uploaded else f"已传 {done}%" if done else "待传"
    whole = Original(sha256=mine.sha256, size=mine.size)
    return replace(here, original=whole, whole=True, note=f"原图 {size_words(mine.size)} {how}")


def _with_original(desk: Desk, paper: Paper, better: Original) -> Paper:
    found = desk.cache.downloads.of([better.sha256]).get(better.sha256)
    if found is None:
        return replace(paper, note=f"缩小的照片，原图 {size_words(better.size)}")
    if found.stage is Stage.HERE:
        return replace(paper, whole=True, note=f"原图 {size_words(better.size)}")
    if found.stage is Stage.FAILED:
        return replace(paper, note=f"原图没有取回：{found.reason}")
    return replace(paper, where=Where.COMING, here=found.here, fetching=True)


def _ask(desk: Desk, order_id: str, paper: Paper, sha256: str, size: int) -> Changed | str:
    try:
        return desk.cache.downloads.want(order_id, sha256, paper.name, paper.media_type, size)
    except CacheProblem as problem:
        return f"{problem.title}，取不回 {size_words(size)} 的附件。{problem.advice}"
