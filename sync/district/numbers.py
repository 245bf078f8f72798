"""Gives out numbers a person can read out on the phone: two letters, the date, five digits."""

from datetime import datetime

from sync.district.store.transaction import Transaction
from sync.regulation.workdays import SHANGHAI

ORDER = "DB"
RECEIPT = "HZ"


def next_number(tx: Transaction, letters: str, at: datetime) -> str:
    """The next number of its kind for the day of `at` (Shanghai), as `DB26112300001`."""
    prefix = f"{letters}{at.astimezone(SHANGHAI):%y%m%d}"
    return f"{prefix}{tx.take(prefix):05d}"
