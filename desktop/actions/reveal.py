"""显示反映人: a purpose is said and written down first, and only then is anything shown (R17.2, R17.3)."""

from typing import Final

from desktop.actions.desk import Desk
from sync.cache.access_log import Access, AccessAct, Purpose
from sync.regulation.orders import Reporter

PURPOSES: Final = {
    Purpose.CALL: "电话联系核实",
    Purpose.VISIT: "上门走访",
    Purpose.DELIVER: "送达答复",
    Purpose.OTHER: "其他",
}
"""What a person chooses from."""

_PARTS: Final = {"name": "姓名", "phone": "电话", "address": "地址"}
_ACTS: Final = {
    AccessAct.SHOW: "查看",
    AccessAct.COPY: "复制",
    AccessAct.PRINT: "打印",
    AccessAct.EXPORT: "导出",
    AccessAct.SHARE: "复制摘要",
}
_HIDDEN: Final = "已隐去反映人"
MOST_LISTED: Final = 500


def reveal(desk: Desk, order_id: str, purpose: Purpose, reason: str = "") -> Reporter | None:
    """The reporter, after the sight was written down; None when the order is not here (any more).

    Raises CacheProblem where it cannot be written: then nothing is shown.
    """
    return _noted(desk, order_id, AccessAct.SHOW, purpose, reason)


def note_copied(desk: Desk, order_id: str, purpose: Purpose, reason: str = "") -> Reporter | None:
    """What was shown went into the clipboard too."""
    return _noted(desk, order_id, AccessAct.COPY, purpose, reason)


def seen_of(desk: Desk, order_id: str = "") -> tuple[list[Access], int]:
    """The newest entries of one order or of all, and how many there are."""
    return desk.cache.access_log.newest(order_id, MOST_LISTED), desk.cache.access_log.count(order_id)


def parts_of(reporter: Reporter) -> tuple[str, ...]:
    """Which parts of a reporter there are to be seen."""
    return tuple(part for part in _PARTS if getattr(reporter, part))


def parts_words(access: Access) -> str:
    """`查看 · 姓名、电话`; `打印 · 已隐去反映人` where nothing of the reporter was to be seen."""
    parts = "、".join(_PARTS.get(part, part) for part in access.shown)
    return f"{_ACTS[access.act]} · {parts or _HIDDEN}"


def purpose_words(access: Access) -> str:
    """`电话联系核实`, or the person's own words."""
    return access.reason or PURPOSES[access.purpose]


def _noted(desk: Desk, order_id: str, act: AccessAct, purpose: Purpose, reason: str) -> Reporter | None:
    order = desk.order(order_id)
    if order is None:
        return None
    desk.cache.access_log.add(entry(desk, (order.id, order.number), act, parts_of(order.reporter), purpose, reason))
    return order.reporter


def entry(
    desk: Desk, order: tuple[str, str], act: AccessAct, shown: tuple[str, ...], purpose: Purpose, reason: str = ""
) -> Access:
    """What the log says of it; `order` is its id and number."""
    actor = desk.actor
    return Access(
        at=desk.now(),
        user=actor.user,
        person=actor.name,
        unit=actor.unit,
        order=order[0],
        number=order[1],
        act=act,
        shown=shown,
        purpose=purpose,
        reason=reason.strip(),
    )
