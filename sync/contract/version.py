"""Numbers and names that both ends of the line must agree on."""

from typing import Final

PROTOCOL: Final = 1
"""Version of the line; part of every path (`/v1/…`)."""

SCHEMA: Final = 2
"""Version of the feed that this code asks for; a cursor is bound to the one with which its first sync began.

1: gzip and whole rows. 2: Zstandard with the line's dictionary, and what a workstation has already may be left out.
"""

OLDEST_SCHEMA: Final = 1
BRIEF_SCHEMA: Final = 2
"""From this schema on both ends have the line's dictionary, and put in again what was left out."""

COMMAND_VERSION: Final = 1
"""Newest version of a command that this code writes."""

SERVICE: Final = "duban-district"
"""What a district calls itself; an answer without it is not a district's."""

SERVER_HEADER: Final = "Duban"
"""Response header with the district's identity (`server_id`); its absence means a captive portal."""

LINE_HEADER: Final = "ECT"
"""Request header with the workstation's effective connection type, as browsers name it."""
FAST_LINE: Final = "4g"
"""Bytes cost less than the district's time; what says nothing is taken for a weak line."""

ORIGINAL_HEADER: Final = "Duban-Original"
"""Response header of a smaller copy: SHA-256 and bytes of its original, which may still be on its way."""

WRITING_HEADER: Final = "Duban-Writing"
"""Up: what is being written on this workstation; down: what colleagues of its unit write. See `presence`."""

FEED_MEDIA_TYPE: Final = "application/x-ndjson"
PROBLEM_MEDIA_TYPE: Final = "application/problem+json"
TUS_VERSION: Final = "1.0.0"
"""Resumable uploads follow tus 1.0 (core, creation)."""

MAX_BLOB_BYTES: Final = 50 * 1024 * 1024
MAX_TEXT_CHARACTERS: Final = 20_000
MAX_BATCH: Final = 100
"""Commands in one request, at most."""

MAX_ORDERS: Final = 20
"""Whole orders asked for in one request, at most."""
