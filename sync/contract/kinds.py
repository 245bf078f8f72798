"""What a file is, judged by its first bytes and not only by its name."""

import mimetypes
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Final

HEAD_BYTES: Final = 64
"""As much of a file's beginning as tells its kind."""


class Kind(StrEnum):
    """Kinds of files, in the words a person knows them by."""

    PICTURE = "图片"
    DOCUMENT = "文档"
    SOUND = "录音"
    FILM = "录像"
    PROGRAM = "程序"


SUFFIXES: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.PICTURE: (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".heic"),
    Kind.DOCUMENT: (".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".txt"),
    Kind.SOUND: (".mp3", ".m4a", ".wav", ".amr"),
    Kind.FILM: (".mp4", ".mov"),
}
_SPOKEN: Final = frozenset({Kind.SOUND, Kind.FILM})
_ANYTHING: Final = (".txt",)
"""A text may begin with any letters, those of a program's head too."""

_SIGNS: Final[tuple[tuple[int, bytes, str, frozenset[Kind]], ...]] = (
    (0, b"\xff\xd8\xff", "image/jpeg", frozenset({Kind.PICTURE})),
    (0, b"\x89PNG\r\n\x1a\n", "image/png", frozenset({Kind.PICTURE})),
    (0, b"GIF8", "image/gif", frozenset({Kind.PICTURE})),
    (8, b"WEBP", "image/webp", frozenset({Kind.PICTURE})),
    (4, b"ftyphei", "image/heic", frozenset({Kind.PICTURE})),
    (4, b"ftypmif1", "image/heic", frozenset({Kind.PICTURE})),
    (0, b"%PDF-", "application/pdf", frozenset({Kind.DOCUMENT})),
    (0, b"PK\x03\x04", "", frozenset({Kind.DOCUMENT})),
    (0, b"\xd0\xcf\x11\xe0", "", frozenset({Kind.DOCUMENT})),
    (4, b"ftyp", "", _SPOKEN),
    (8, b"WAVE", "", _SPOKEN),
    (0, b"#!AMR", "", _SPOKEN),
    (0, b"ID3", "", _SPOKEN),
    (0, b"MZ", "", frozenset({Kind.PROGRAM})),
    (0, b"\x7fELF", "", frozenset({Kind.PROGRAM})),
    (0, b"#!", "", frozenset({Kind.PROGRAM})),
    (0, b"\xca\xfe\xba\xbe", "", frozenset({Kind.PROGRAM})),
    (0, b"\xcf\xfa\xed\xfe", "", frozenset({Kind.PROGRAM})),
)


def suffix_of(name: str) -> str:
    """The end of a name that tells the kind, such as `.jpg`; empty where there is none."""
    return PurePosixPath(name).suffix.lower()


def media_type(name: str, head: bytes) -> str:
    """The media type: by the content where it tells, or else by the name."""
    found = next((sign[2] for sign in _SIGNS if _bears(head, sign[0], sign[1])), "")
    return found or mimetypes.guess_type(name)[0] or "application/octet-stream"


def disguised(name: str, head: bytes) -> Kind | None:
    """What the content is where that is another kind than the name says; None where they agree or nobody can tell."""
    ending = suffix_of(name)
    claimed = next((kind for kind, endings in SUFFIXES.items() if ending in endings), None)
    seen = next((sign[3] for sign in _SIGNS if _bears(head, sign[0], sign[1])), frozenset[Kind]())
    if not seen or ending in _ANYTHING or claimed in seen:
        return None
    return min(seen)


def _bears(head: bytes, at: int, sign: bytes) -> bool:
    return head[at : at + len(sign)] == sign
