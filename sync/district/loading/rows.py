"""Reads one line of the hotline's export, and says of a bad one which field is wrong and why."""

from dataclasses import dataclass
from datetime import date
from typing import Final

import msgspec

from sync.contract import codec
from sync.contract.bounds import YEARS
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.regulation.terms import Kind, label

KINDS: Final = {**{label(kind): kind for kind in Kind}, "建议": Kind.SUGGESTION}
"""The hotline's words for kinds; its 建议 is our 意见建议 (R8.1)."""
LONGEST_SUBJECT: Final = 200


class BadRow(ValueError):
    """The line cannot be taken; `field` says where, the message why."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason)
        self.field = field


class _Line(msgspec.Struct):
    """The fields of the export that an order needs; others are history or decoration."""

    id: str
    kind: str
    date: str
    subject: str
    body: str
    area: str = ""
    channel: str = ""
    river: str = ""
    anonymous: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HotlineRow:
    """One good line."""

    line: int
    upstream_no: str
    kind: Kind
    received: date
    subject: str
    body: str
    area: str
    channel: str
    place: str
    anonymous: bool


def read_row(line: int, text: bytes, today: date) -> HotlineRow:
    """The row behind a line; nothing was received after `today`. Raises BadRow."""
    try:
        raw = codec.loads(text, _Line)
    except codec.Malformed as error:
        raise _bad_json(error) from error
    return HotlineRow(
        line=line,
        upstream_no=_filled("id", raw.id),
        kind=_kind(raw.kind),
        received=_date(raw.date, today),
        subject=_filled("subject", raw.subject, LONGEST_SUBJECT),
        body=_filled("body", raw.body, MAX_TEXT_CHARACTERS),
        area=raw.area.strip(),
        channel=raw.channel.strip(),
        place=" ".join(part for part in (raw.area.strip(), raw.river.strip()) if part),
        anonymous=bool(raw.anonymous),
    )


def _filled(field: str, text: str, longest: int = 80) -> str:
    clean = text.strip()
    if not clean:
        raise BadRow(field, "不能为空")
    if len(clean) > longest:
        raise BadRow(field, f"超过 {longest} 字")
    return clean


def _kind(text: str) -> Kind:
    kind = KINDS.get(text.strip())
    if kind is None:
        raise BadRow("kind", f"“{text[:20]}”不是诉求类型，应为{'、'.join(KINDS)}之一")
    return kind


def _date(text: str, today: date) -> date:
    try:
        received = date.fromisoformat(text)
    except ValueError as error:
        raise BadRow("date", f"“{text[:20]}”不是日期，应写成 2026-09-30") from error
    if received > today:
        raise BadRow("date", f"{received} 晚于今天")
    if received.year not in YEARS:
        raise BadRow("date", "年份不合理")
    return received


def _bad_json(error: codec.Malformed) -> BadRow:
    if error.missing:
        return BadRow(error.missing, "缺少这一项")
    if error.field != "$":
        return BadRow(error.field.removeprefix("$."), f"类型不对（{error.reason}）")
    return BadRow("$", "这一行不是一个 JSON 对象")
