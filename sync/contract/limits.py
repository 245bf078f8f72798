"""What a district takes as an attachment; the desk says it before a byte is sent, the district checks it on arrival."""

from dataclasses import dataclass
from typing import Final

from sync.contract import kinds
from sync.contract.version import MAX_BLOB_BYTES
from sync.contract.words import size_words

EVERY_SUFFIX: Final = tuple(suffix for group in kinds.SUFFIXES.values() for suffix in group)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """`max_bytes` of one attachment, and the endings its name may have.

    `originals`: this district knows that an original may follow its smaller copy; to another none may be announced.
    """

    max_bytes: int = MAX_BLOB_BYTES
    suffixes: tuple[str, ...] = EVERY_SUFFIX
    originals: bool = False


USUAL: Final = Limits()


def promise(limits: Limits) -> str:
    """What may be attached, for a person: `图片、文档；单个不超过 50 MB`."""
    return f"{_groups(limits)}；单个不超过 {size_words(limits.max_bytes)}"


def too_large(size: int, limits: Limits) -> str:
    """Why a file of `size` bytes is too large, and what to do; empty when it is not."""
    if size <= limits.max_bytes:
        return ""
    return (
        f"有 {size_words(size)}，超过单个附件 {size_words(limits.max_bytes)} 的上限。"
        "请压缩、降低清晰度或分成几个文件后再添加。"
    )


def unfit_kind(name: str, head: bytes, limits: Limits) -> str:
    """Why a file of this name that begins with `head` is not taken, and what to do; empty when it is."""
    if kinds.suffix_of(name) not in limits.suffixes:
        return f"不支持这种文件，可添加{_groups(limits)}。请另存为 PDF、JPG 等常用格式后再添加。"
    seen = kinds.disguised(name, head)
    if seen is None:
        return ""
    return f"内容其实是{seen}，与扩展名“{kinds.suffix_of(name)}”不符。请核对后添加正确的文件。"


def _groups(limits: Limits) -> str:
    return "、".join(kind for kind, endings in kinds.SUFFIXES.items() if any(e in limits.suffixes for e in endings))
