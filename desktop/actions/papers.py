"""Attachments of an order: which of them are here, which must be fetched first, and what can be done with them."""

import errno
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.actions.desk import Desk
from sync.cache.changed import NOTHING, Changed
from sync.cache.downloads import Stage
from sync.cache.errors import CacheProblem
from sync.contract.words import size_words
from sync.regulation.orders import Units, WorkOrder

PICTURES: Final = ("image/jpeg", "image/png", "image/webp", "image/bmp", "image/gif")
"""What the desk itself can show; everything else can be saved, and nothing is ever started."""


class Where(StrEnum):
    """Where the content of an attachment is."""

    AWAY = "away"
    COMING = "coming"
    HERE = "here"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One attachment as this desk sees it; `here` of `size` bytes have come, `reason` says why no more do."""

    sha256: str
    name: str
    size: int
    media_type: str
    by: str = ""
    where: Where = Where.AWAY
    here: int = 0
    reason: str = ""

    @property
    def shows(self) -> bool:
        """True for a picture that the desk can show."""
        return self.media_type in PICTURES

    @property
    def percent(self) -> int:
        """How much of it has come."""
        return self.here * 100 // self.size if self.size else 100


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
    known = tuple(papers)
    found = desk.cache.downloads.of([paper.sha256 for paper in known])
    stages = {Stage.WANTED: Where.COMING, Stage.HERE: Where.HERE, Stage.FAILED: Where.FAILED}
    result = []
    for paper in known:
        if desk.cache.blobs.has(paper.sha256):
            result.append(replace(paper, where=Where.HERE, here=paper.size, reason=""))
        elif paper.sha256 in found:
            one = found[paper.sha256]
            result.append(replace(paper, where=stages[one.stage], here=one.here, reason=one.reason))
        else:
            result.append(replace(paper, where=Where.AWAY, here=0, reason=""))
    return tuple(result)


def fetch(desk: Desk, order_id: str, paper: Paper) -> Changed | str:
    """打开, 另存为: ask for the content; why not, in a sentence, where the disk is too full."""
    try:
        return desk.cache.downloads.want(order_id, paper.sha256, paper.name, paper.media_type, paper.size)
    except CacheProblem as problem:
        return f"{problem.title}，取不回 {size_words(paper.size)} 的附件。{problem.advice}"


def stop(desk: Desk, paper: Paper) -> Changed:
    """停止: it is not fetched any further, and what has come is let go."""
    return desk.cache.downloads.drop(paper.sha256) if paper.where is not Where.HERE else NOTHING


def content(desk: Desk, paper: Paper) -> bytes:
    """What is in it. Raises KeyError when it is not here."""
    if desk.cache.blobs.has(paper.sha256):
        return desk.cache.blobs.read(paper.sha256)
    return desk.cache.downloads.content(paper.sha256)


def save(desk: Desk, paper: Paper, path: Path) -> str:
    """另存为: write it where the person wants it; what came of it, in a sentence."""
    try:
        path.write_bytes(content(desk, paper))
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        return "没有存上：磁盘空间不够。" if full else f"没有存上：{error.strerror or '这个位置不能写入'}。"
    return f"已另存到 {path}"
