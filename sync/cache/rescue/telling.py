"""What was saved from a damaged file, and what was not, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from sync.regulation.terms import Verb, label
from sync.regulation.workdays import SHANGHAI

if TYPE_CHECKING:
    from pathlib import Path

    from sync.cache.salvage import Lost, Salvaged

_NAMED: Final = 8
"""So many losses are told one by one."""


def saved_words(salvaged: "Salvaged") -> str:
    """How much was saved, and where the damaged file lies."""
    drafts, waiting, copied = salvaged.rows.get("draft", 0), salvaged.undecided, salvaged.from_copies
    if salvaged.kept_as is None:
        return f"从备份取回草稿 {drafts} 份、待发送 {waiting} 件；工单会从区级平台重新取回。"
    kept = (
        f"坏文件另存为 {salvaged.kept_as.name}。抢回草稿 {drafts} 份、待发送 {waiting} 件；工单会从区级平台重新取回。"
    )
    helped = copied.get("draft", 0) + copied.get("outbox", 0)
    return f"{kept}其中 {helped} 份取自备份。" if helped else kept


def merged_words(salvaged: "Salvaged") -> str:
    """How much came over from an old folder."""
    drafts, waiting = salvaged.rows.get("draft", 0), salvaged.undecided
    return f"从旧数据里取回草稿 {drafts} 份、待发送 {waiting} 件；旧数据没有改动。"


def put_away_words(folder: "Path") -> str:
    """Old data that no key opens any more."""
    return f"旧数据的钥匙已经不在，里面的草稿和待发送取不出来；旧数据原样放在 {folder.name}，没有删除。"


def lost_words(salvaged: "Salvaged") -> str:
    """What could not be saved, one by one; empty where all was."""
    lost = list(_lost(salvaged))
    more = f"；还有 {len(lost) - _NAMED} 份" if len(lost) > _NAMED else ""
    named = f"没能抢回：{'；'.join(lost[:_NAMED])}{more}。" if lost else ""
    unsure = [name for table, name in (("draft", "草稿"), ("outbox", "待发送")) if table in salvaged.broken]
    return f"{named}{_unsure(salvaged, '和'.join(unsure))}" if unsure else named


def _unsure(salvaged: "Salvaged", names: str) -> str:
    since = salvaged.copied_at
    if since is not None and salvaged.kept_as is None:
        return f"备份是 {since.astimezone(SHANGHAI):%m-%d %H:%M} 的，那以后写的不在里面，请核对。"
    if since is None:
        return f"{names}的目录也坏了，可能还有别的没能抢回，请核对。"
    return f"{names}的目录也坏了，{since.astimezone(SHANGHAI):%m-%d %H:%M} 备份之后写的可能没能抢回，请核对。"


def _lost(salvaged: "Salvaged") -> Iterator[str]:
    for each in salvaged.lost:
        if each.table == "draft":
            yield f"{_verb(each)}草稿（{_order(each)}）"
        elif each.table == "outbox":
            yield f"待发送的一件（{_order(each)}）"
    files = {each.key[0] for each in salvaged.lost if each.table in ("blob", "piece")}
    if files:
        yield f"{len(files)} 个附件"


def _verb(lost: "Lost") -> str:
    told = lost.told.get("verb")
    return f"“{label(Verb(told))}”" if told in set(Verb) else ""


def _order(lost: "Lost") -> str:
    return f"工单 {lost.number}" if lost.number else "工单编号已读不出"
