"""Chains the steps of an order, so that whoever alters, drops, swaps or slips in one is found out (R21.3).

Each link is a digest of the link before and of the step itself; the first link hangs on the order's id. The steps
travel as they are, so that whoever has them works out the links again and can hold the last one, the head, against the
one that the district noted when the step was taken.
"""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import reduce
from hashlib import sha256
from typing import Any, Final

from sync.regulation.orders import WorkOrder
from sync.regulation.records import TimelineEntry

DIGEST_BYTES: Final = 16
"""128 bits of the SHA-256: 22 characters on the line."""
_EMPTY: Final = (None, "", (), False)


@dataclass(frozen=True, slots=True)
class Break:
    """The first step that is not as it was chained; 0 where it is the whole that cannot be right."""

    step: int
    reason: str


def seed(order_id: str) -> str:
    """What the first link hangs on."""
    return _digest(f"order:{order_id}".encode())


def linked(before: str, entry: TimelineEntry) -> str:
    """The link of a step after the link before it (R21.3)."""
    return _digest(before.encode() + b"\n" + spelled(entry))


def links(order_id: str, entries: Iterable[TimelineEntry]) -> Iterator[str]:
    """The link of every step in turn."""
    link = seed(order_id)
    for entry in entries:
        link = linked(link, entry)
        yield link


def head(order_id: str, entries: Iterable[TimelineEntry]) -> str:
    """The last link; the seed where nothing happened yet."""
    return reduce(linked, entries, seed(order_id))


def verify(order: WorkOrder, kept: Sequence[str] = ()) -> Break | None:
    """The first step that is missing, too many, out of turn or altered, or None (R21.3).

    `kept` are the links as they were noted step by step, where somebody has them: without them what was altered inside
    a step shows only in the head.
    """
    for number, (entry, link) in enumerate(zip(order.timeline, links(order.id, order.timeline), strict=True), start=1):
        if entry.rev != number:
            return Break(number, f"应是第{number}步，记的却是第{entry.rev}步：有步骤缺失、增加或调换")
        if number <= len(kept) and kept[number - 1] != link:
            return Break(number, "内容与当时的校验值不符")
    if order.rev != len(order.timeline):
        return Break(len(order.timeline) + 1, f"办理过程应有{order.rev}步，只有{len(order.timeline)}步")
    return None


def spelled(entry: TimelineEntry) -> bytes:
    """The one spelling of a step: what says nothing is left out, so that later versions may know more fields."""
    said = {each.name: getattr(entry, each.name) for each in fields(entry) if each.name != "pending"}
    plain = {name: _plain(value) for name, value in said.items() if value not in _EMPTY}
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _plain(value: Any) -> Any:
    return value.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(value, datetime) else value


def _digest(data: bytes) -> str:
    return urlsafe_b64encode(sha256(data).digest()[:DIGEST_BYTES]).decode().rstrip("=")
