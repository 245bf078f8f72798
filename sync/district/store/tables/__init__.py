"""Every table of the district's database.

Moments are stored as integers, microseconds since 1970 UTC, so that they sort and compare on every database.
"""

from sync.district.store.tables.beside import designation, handover, release, upstream_push
from sync.district.store.tables.feeding import feed, manifest
from sync.district.store.tables.ground import STORE_VERSION, counter, meta, metadata
from sync.district.store.tables.orders import command, only_grows, precedent, repeat_key, source, timeline, work_order
from sync.district.store.tables.papers import blob, order_blob, original, upload
from sync.district.store.tables.people import device, device_user, enrolment_code, failure, session, unit, user

__all__ = [
    "STORE_VERSION",
    "blob",
    "command",
    "counter",
    "designation",
    "device",
    "device_user",
    "enrolment_code",
    "failure",
    "feed",
    "handover",
    "manifest",
    "meta",
    "metadata",
    "only_grows",
    "order_blob",
    "original",
    "precedent",
    "release",
    "repeat_key",
    "session",
    "source",
    "timeline",
    "unit",
    "upload",
    "upstream_push",
    "user",
    "work_order",
]
