"""Takes away what the desk itself wrote and brought about an order that nobody here may know of any more (R17.1).

In the caller's transaction. Elsewhere what a user wrote is never lost; here it may repeat the secret. What stays is
that there was something: the order's number, the verb, and why the words are gone.
"""

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection

TITLE: Final = "工单因保密要求已收回"
DETAIL: Final = "区级平台已从各单位收回这件工单，这一项的内容已从本机清除，不会再送出。"
ADVICE: Final = "请勿另行保存或转发；需要说明的，请当面联系区级平台。"

_HERE: Final = "order_id IN (SELECT value FROM json_each(?))"
_BLOBS: Final = (
    "SELECT r.value ->> '$.sha256' FROM outbox o, json_each(o.envelope, '$.blobs') r WHERE o.{here}"
    " UNION SELECT r.value ->> '$.sha256' FROM draft d, json_each(d.blobs) r WHERE d.{here}"
)
_FORGET_ORIGINALS: Final = f"DELETE FROM original WHERE command IN (SELECT id FROM outbox WHERE {_HERE})"  # noqa: S608
_BLANK: Final = (
    "UPDATE outbox SET subject = '', fields = '{}', envelope = json_set(envelope, '$.payload', json('{}'),"  # noqa: S608
    f" '$.blobs', json('[]'), '$.signature', '') WHERE {_HERE}"
)
_PARK: Final = (
    "UPDATE outbox SET state = 'parked', next_try = NULL, hold_until = NULL, reason_title = ?, reason_detail = ?,"  # noqa: S608
    f" reason_advice = ? WHERE state IN ('waiting', 'conflict', 'parked') AND {_HERE}"
)
_EMPTY_DRAFTS: Final = f"UPDATE draft SET fields = '{{}}', blobs = '[]' WHERE {_HERE}"  # noqa: S608
_DROP_BLOBS: Final = (
    "DELETE FROM blob WHERE sha256 IN (SELECT value FROM json_each(?))"
    " AND sha256 NOT IN (SELECT r.value ->> '$.sha256' FROM outbox o, json_each(o.envelope, '$.blobs') r)"
    " AND sha256 NOT IN (SELECT r.value ->> '$.sha256' FROM draft d, json_each(d.blobs) r)"
)
_BLANK_REASONS: Final = f"UPDATE access_log SET reason = '' WHERE {_HERE}"  # noqa: S608


def redact(tx: Connection, orders: Sequence[str]) -> None:
    """Blank commands, drafts and own attachments of these orders (ids); what was still to be sent is parked."""
    ids = json.dumps(list(orders))
    brought = list(tx.exec_driver_sql(_BLOBS.replace("{here}", _HERE), (ids, ids)).scalars())
    originals = "SELECT sha256 FROM original WHERE copy IN (SELECT value FROM json_each(?))"
    brought += tx.exec_driver_sql(originals, (json.dumps(brought),)).scalars()
    tx.exec_driver_sql(_FORGET_ORIGINALS, (ids,))
    tx.exec_driver_sql(_BLANK, (ids,))
    tx.exec_driver_sql(_PARK, (TITLE, DETAIL, ADVICE, ids))
    tx.exec_driver_sql(_EMPTY_DRAFTS, (ids,))
    tx.exec_driver_sql(_BLANK_REASONS, (ids,))
    tx.exec_driver_sql(_DROP_BLOBS, (json.dumps(brought),))
