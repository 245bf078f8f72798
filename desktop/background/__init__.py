"""The one door between threads and widgets; nothing else imports threading or asyncio.

`instance` and `loop` are imported by themselves: their libraries are not needed for the first paint.
"""

from desktop.background.alone import Alone
from desktop.background.chores import Indexing
from desktop.background.district import District
from desktop.background.door import Door
from desktop.background.endings import Endings, each_of
from desktop.background.latest import Latest
from desktop.background.line import SyncLoop
from desktop.background.oneread import OneRead
from desktop.background.ticker import Ticker
from desktop.background.turns import Turns
from desktop.background.unexpected import LastNet

__all__ = [
    "Alone",
    "District",
    "Door",
    "Endings",
    "Indexing",
    "LastNet",
    "Latest",
    "OneRead",
    "SyncLoop",
    "Ticker",
    "Turns",
    "each_of",
]
