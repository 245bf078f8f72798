"""Which page of the manual speaks of a widget: the innermost screen around it that the manual knows."""

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.screens.help.manual import START

TOPICS: Final = {
    "Rail": "places",
    "InboxView": "list",
    "FilterPanel": "filter",
    "FilterBar": "filter",
    "BatchBar": "batch",
    "BatchSheet": "batch",
    "SearchBox": "search",
    "SearchStrip": "search",
    "PaletteView": "palette",
    "CallCard": "calling",
    "Composer": "writing",
    "Checklist": "reply",
    "PhrasePicker": "phrases",
    "PhraseShelf": "phrases",
    "DesignationShelf": "designations",
    "FileStrip": "attachments",
    "Papers": "attachments",
    "Viewer": "attachments",
    "WhyDue": "due",
    "ReporterLines": "reporter",
    "AccessPage": "reporter",
    "MoreList": "acts",
    "OrderPane": "order",
    "ApprovalsPane": "approvals",
    "BelowPane": "units",
    "OutboxPane": "outbox",
    "WhySheet": "outbox",
    "DraftsPane": "drafts",
    "NoticesPane": "notices",
    "StatusLine": "line",
    "StatusPage": "line",
    "AccountView": "line",
    "ConflictView": "conflict",
    "SettingsPage": "settings",
    "EnrolScreen": "login",
    "SignInScreen": "login",
    "SignInDialog": "login",
    "PassphraseScreen": "login",
    "TroubleScreen": "trouble",
    "OpeningScreen": "trouble",
    "CourierMenu": "courier",
    "TripSheet": "trip",
    "HandoverSheet": "handover",
    "PrintSheet": "printing",
    "ReleaseSheet": "release",
    "CheckupPage": "trouble",
    "HelpPage": START,
}
"""Screens by the name of their class or of one that it is made of, so that the manual need not import them."""


def topic_of(widget: QWidget | None) -> str:
    """The topic of a widget, or that of the first page."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if topic := TOPICS.get(kind.__name__):
                return topic
        widget = widget.parentWidget()
    return START
