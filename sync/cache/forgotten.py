"""After a restore: a receipt for what the district no longer has is no receipt, a refusal of what it has no refusal.

A district that was restored from a backup has lost what came after it. Every effect stands in its order's timeline
under the command's id; a delivered command that does not is sent again, the same as before, and judged anew. A refused
one that does was brought once more by a courier, after the refusal was forgotten: it is asked again, for its receipt,
also where the user had taken it back after the refusal. What was blanked for secrecy (R17.1) is never sent again.

What a unit declares of itself (R6.7) stands in its row in the same way: under the ids of the commands.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection

from sync.regulation.orders import WorkOrder

TITLE: Final = "区级平台恢复过数据"
DETAIL: Final = "平台恢复到了较早的数据，这一项原来的回执已失效。"
ADVICE: Final = "会用同一编号自动再次送达，不会重复生效，不需要重新填写。"

FORGOTTEN: Final = (
    " EXISTS (SELECT 1 FROM fact f WHERE f.id = outbox.order_id AND f.readable AND f.row IS NOT NULL AND NOT EXISTS ("
    " SELECT 1 FROM json_each(f.row, '$.timeline') e WHERE e.value ->> '$.id' = outbox.id))"
)
FORGOTTEN_OF_ITSELF: Final = (
    " EXISTS (SELECT 1 FROM unit u WHERE u.id = outbox.order_id AND NOT EXISTS ("
    " SELECT 1 FROM json_each(u.row, '$.designations') e WHERE outbox.id IN (e.value ->> '$.id', e.value ->> '$.end')))"
)
ASK_AGAIN: Final = (
    "UPDATE outbox SET state = 'waiting', receipt = NULL, receipt_rev = NULL, next_try = NULL, maybe_there = 1,"  # noqa: S608
    " was_there = 1, reason_title = ?, reason_detail = ?, reason_advice = ? WHERE state = 'delivered'"
    f" AND envelope ->> '$.signature' <> '' AND ({FORGOTTEN} OR {FORGOTTEN_OF_ITSELF}) RETURNING order_id"
)

TAKEN_TITLE: Final = "区级平台后来收到了这一项"
TAKEN_DETAIL: Final = "平台恢复数据后，由信使文件再次送到并已生效，原来的答复不再作数。"
TAKEN_BACK: Final = (
    " state IN ('parked', 'conflict', 'withdrawn') AND envelope ->> '$.signature' <> ''"
    " AND EXISTS (SELECT 1 FROM carried c WHERE c.command = outbox.id)"
)
REFUSED: Final = f"SELECT id FROM outbox WHERE {TAKEN_BACK} AND order_id IN (SELECT value FROM json_each(?))"  # noqa: S608
REFUSED_OF_ITSELF: Final = (
    "SELECT outbox.id FROM outbox JOIN unit u ON u.id = outbox.order_id, json_each(u.row, '$.designations') e"  # noqa: S608
    f" WHERE {TAKEN_BACK} AND outbox.id IN (e.value ->> '$.id', e.value ->> '$.end')"
)
ASK_FOR_RECEIPT: Final = (
    "UPDATE outbox SET state = 'waiting', next_try = NULL, maybe_there = 1, was_there = 1,"
    " reason_title = ?, reason_detail = ?, reason_advice = ? WHERE id IN (SELECT value FROM json_each(?))"
)


def ask_again(tx: Connection) -> frozenset[str]:
    """Put delivered commands that their orders or units know nothing of back into the queue; the ids of these."""
    return frozenset(tx.exec_driver_sql(ASK_AGAIN, (TITLE, DETAIL, ADVICE)).scalars())


def recognise(tx: Connection, orders: Iterable[WorkOrder]) -> bool:
    """Put refused commands of courier files that took effect on these orders after all back into the queue.

    The words of one that was taken back stay a draft as well.
    """
    by_id = {order.id: order for order in orders}
    refused = set(tx.exec_driver_sql(REFUSED, (json.dumps(list(by_id)),)).scalars())
    found = [entry.id for order in by_id.values() for entry in order.timeline if entry.id in refused] if refused else []
    return _ask_for_receipts(tx, found)


def recognise_declared(tx: Connection) -> bool:
    """The same of what units declared of themselves."""
    return _ask_for_receipts(tx, tx.exec_driver_sql(REFUSED_OF_ITSELF).scalars().all())


def _ask_for_receipts(tx: Connection, commands: Sequence[str]) -> bool:
    if commands:
        tx.exec_driver_sql(ASK_FOR_RECEIPT, (TAKEN_TITLE, TAKEN_DETAIL, ADVICE, json.dumps(list(commands))))
    return bool(commands)
