"""离线期间小结."""

from desktop.screens.account.page import AccountPage

__all__ = ["AccountPage"]
