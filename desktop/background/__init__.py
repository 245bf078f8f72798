"""The one door between threads and widgets; nothing else imports threading or asyncio."""

from desktop.background.chores import Indexing
from desktop.background.district import District
from desktop.background.door import Door, Ticker
from desktop.background.endings import Endings
from desktop.background.instance import Doorbell, ring
from desktop.background.latest import Latest
from desktop.background.line import SyncLoop
from desktop.background.unexpected import LastNet

__all__ = ["District", "Door", "Doorbell", "Endings", "Indexing", "LastNet", "Latest", "SyncLoop", "Ticker", "ring"]
