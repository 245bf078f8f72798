"""Which page of the manual speaks of a widget: the innermost screen around it that the manual knows."""

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.screens.help.manual import START

TOPICS: Final = {
    "Rail": "places",
    "InboxView": "list",
    "SearchBox": "search",
    "PaletteView": "search",
    "CallCard": "search",
    "Composer": "writing",
    "PhrasePicker": "writing",
    "PhraseManager": "writing",
    "DesignationsPage": "places",
    "FileStrip": "attachments",
    "Papers": "attachments",
    "WhyDue": "due",
    "OrderPane": "order",
    "ApprovalsPane": "approvals",
    "BelowPane": "units",
    "OutboxPane": "outbox",
    "DraftsPane": "drafts",
    "NoticesPane": "notices",
    "StatusLine": "outbox",
    "WhySheet": "outbox",
    "ConflictView": "conflict",
    "SettingsPage": "settings",
    "EnrolScreen": "login",
    "SignInScreen": "login",
    "PassphraseScreen": "login",
    "CourierMenu": "courier",
}
"""Screens by the name of their class, so that the manual need not import what it speaks of."""


def topic_of(widget: QWidget | None) -> str:
    """The topic of a widget, or that of the first page."""
    while widget is not None:
        topic = TOPICS.get(type(widget).__name__)
        if topic:
            return topic
        widget = widget.parentWidget()
    return START
