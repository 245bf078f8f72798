"""After everything was fetched anew: a receipt for what the district no longer has is no receipt.

A district that was restored from a backup has lost what came after it. Every effect stands in its order's timeline
under the command's id; a delivered command that does not is sent again, the same as before, and judged anew.
"""

from typing import Final

from sqlalchemy import Connection

TITLE: Final = "区级平台恢复过数据"
DETAIL: Final = "平台恢复到了较早的数据，这一项原来的回执已失效。"
ADVICE: Final = "会用同一编号自动再次送达，不会重复生效，不需要重新填写。"

ASK_AGAIN: Final = (
    "UPDATE outbox SET state = 'waiting', receipt = NULL, receipt_rev = NULL, next_try = NULL, maybe_there = 1,"
    " was_there = 1, reason_title = ?, reason_detail = ?, reason_advice = ? WHERE state = 'delivered' AND EXISTS ("
    " SELECT 1 FROM fact f WHERE f.id = outbox.order_id AND f.readable AND f.row IS NOT NULL AND NOT EXISTS ("
    " SELECT 1 FROM json_each(f.row, '$.timeline') e WHERE e.value ->> '$.id' = outbox.id)) RETURNING order_id"
)


def ask_again(tx: Connection) -> frozenset[str]:
    """Put delivered commands that their orders know nothing of back into the queue; the ids of these orders."""
    return frozenset(tx.exec_driver_sql(ASK_AGAIN, (TITLE, DETAIL, ADVICE)).scalars())
