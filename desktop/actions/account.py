"""离线期间小结: what became of everything written here, and what others did while there was no line."""

from desktop.actions.desk import Desk
from sync.cache.account import Account
from sync.contract.absence import Absence


def account(desk: Desk, absence: Absence) -> Account:
    """Everything since the absence began, as it stands now."""
    return desk.cache.accounts.of(absence, desk.cache.identity.clock_offset_ms)
