"""One's own 常用语 as a file that can be given to a colleague, and taken in from one."""

from pathlib import Path
from typing import Final

from desktop.actions.desk import Desk
from sync.contract.phrasebook import BadBook, decoded, read_book, write_book

NEW: Final = "新的常用语"
"""The title that a new one begins with."""
EMPTY: Final = "还没有自己的常用语。按“新建”写一条，或导入同事给的文件。"
MOST_BYTES: Final = 4 * 1024 * 1024


class NotExchanged(Exception):
    """The file could not be written or taken in; the message is a sentence with what to do."""


def export_phrases(desk: Desk, file: Path) -> str:
    """Write all of them; a sentence about it. Raises NotExchanged."""
    book = [each.phrase for each in desk.cache.phrases.own() if each.phrase.text.strip()]
    try:
        file.write_text(write_book(book), encoding="utf-8-sig")
    except OSError as error:
        raise NotExchanged("没有写成：请换一个文件夹，或检查磁盘空间。") from error
    return f"已导出 {len(book)} 条到“{file.name}”。"


def import_phrases(desk: Desk, file: Path) -> str:
    """Take all of a file in, or nothing; a sentence about it. Raises NotExchanged."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise NotExchanged("没有导入：文件太大，不像是常用语。")
        phrases = read_book(decoded(file.read_bytes()))
    except OSError as error:
        raise NotExchanged("没有导入：文件读不出来，可能已移走或正被占用。") from error
    except BadBook as error:
        raise NotExchanged(f"没有导入：{error}。") from error
    new, replaced = desk.cache.phrases.take_in(phrases)
    return f"导入 {len(phrases)} 条：新增 {new} 条，替换同名的 {replaced} 条。"
