"""The package's changelog, made from the manual's page of what is new: what users get is written down once."""

import re
from datetime import UTC, datetime, time
from email.utils import format_datetime
from textwrap import TextWrapper
from typing import Final

from installer import places

PAGE: Final = places.ROOT / "resources/help/en/changes.html"
MAINTAINER: Final = "Duban Desk founders <desk@example.invalid>"
_VERSION: Final = re.compile(r"<h3>(\S+) \((\d{4}-\d\d-\d\d)\)</h3>(.*?)(?=<h3>|\Z)", re.DOTALL)
_LINE: Final = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_NOON: Final = time(12, tzinfo=UTC)
_WRAPPED: Final = TextWrapper(76, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)


def changelog(page: str) -> str:
    """Every version of the page in Debian's form, the newest first. ValueError: there is none."""
    entries = [_entry(*found.groups()) for found in _VERSION.finditer(page)]
    if not entries:
        raise ValueError("the page of what is new names no version")
    return "\n".join(entries)


def _entry(version: str, day: str, text: str) -> str:
    made = datetime.combine(datetime.fromisoformat(day), _NOON)
    lines = [_WRAPPED.fill(line) for line in _LINE.findall(text)]
    head, foot = f"duban-desk ({version}-1) unstable; urgency=medium", f" -- {MAINTAINER}  {format_datetime(made)}"
    return "\n".join([head, "", *lines, "", foot, ""])
