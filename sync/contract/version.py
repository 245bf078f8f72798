"""Numbers and names that both ends of the line must agree on."""

from typing import Final

PROTOCOL: Final = 1
"""Version of the line; part of every path (`/v1/…`)."""

SCHEMA: Final = 1
"""Version of the rows in the feed; a cursor of another schema starts over."""

COMMAND_VERSION: Final = 1
"""Newest version of a command that this code writes."""

SERVICE: Final = "duban-district"
"""What a district calls itself; an answer without it is not a district's."""

SERVER_HEADER: Final = "Duban"
"""Response header with the district's identity (`server_id`); its absence means a captive portal."""

FEED_MEDIA_TYPE: Final = "application/x-ndjson"
PROBLEM_MEDIA_TYPE: Final = "application/problem+json"
TUS_VERSION: Final = "1.0.0"
"""Resumable uploads follow tus 1.0 (core, creation)."""

MAX_BLOB_BYTES: Final = 50 * 1024 * 1024
MAX_TEXT_CHARACTERS: Final = 20_000
MAX_BATCH: Final = 50
"""Commands in one request, at most."""

MAX_ORDERS: Final = 20
"""Whole orders asked for in one request, at most."""
