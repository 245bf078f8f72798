"""The one door between threads and widgets; nothing else imports threading or asyncio."""

from desktop.background.door import Door, Ticker
from desktop.background.line import SyncLoop

__all__ = ["Door", "SyncLoop", "Ticker"]
