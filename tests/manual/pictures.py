"""Which screens the manual shows, and how much of each: a whole window is too small to be read on a page."""

from typing import Final

from PySide6.QtWidgets import QWidget

from tests.story.hands import NotThere

WHOLE: Final = ""
ORDER: Final = "OrderPane"
LIST: Final = "InboxView"
CARD: Final = "gate"
OVER: Final = "overlay"
PICTURES: Final = {
    "gate-enrol": CARD,
    "gate-passphrase": CARD,
    "gate-signin": CARD,
    "gate-trouble": CARD,
    "place-to_do": "Side",
    "place-reported": LIST,
    "place-approvals": WHOLE,
    "place-outbox": WHOLE,
    "place-drafts": WHOLE,
    "place-units": WHOLE,
    "units-chase": WHOLE,
    "filter-panel": LIST,
    "batch-picked": LIST,
    "search": LIST,
    "palette": OVER,
    "palette-number": OVER,
    "calling": OVER,
    "order": ORDER,
    "order-colleagues": WHOLE,
    "order-end": ORDER,
    "order-why": "WhyDue",
    "order-more": "MoreList",
    "order-related": "RelatedOrders",
    "viewer": WHOLE,
    "account": WHOLE,
    "order-purpose": "ReporterCard",
    "order-reporter": "ReporterCard",
    "order-access": WHOLE,
    "form-request_extension": ORDER,
    "form-submit_upward": ORDER,
    "form-assign_down": ORDER,
    "form-reply": ORDER,
    "form-review_result": ORDER,
    "form-close": ORDER,
    "form-send_letter": ORDER,
    "form-colleagues": ORDER,
    "phrases": WHOLE,
    "phrases-own": WHOLE,
    "why": WHOLE,
    "line": WHOLE,
    "conflict": WHOLE,
    "designations": WHOLE,
    "trip": WHOLE,
    "handover": WHOLE,
    "print-slip": WHOLE,
    "courier": WHOLE,
    "notices": "NoticesPane",
    "banner-and-toast": WHOLE,
    "leaving": WHOLE,
    "checkup": WHOLE,
    "settings-line": WHOLE,
    "settings-telling": WHOLE,
    "settings-look": WHOLE,
    "settings-store": WHOLE,
    "settings-about": WHOLE,
    "release-offered": WHOLE,
}
"""Shots of the gallery, each with the class or the object's name of the part that is shown."""

OF_THE_MACHINE: Final = frozenset({"checkup"})
"""What these say depends on where they are taken: their words are not held against today's."""


def part(of: QWidget, name: str) -> QWidget:
    """What the manual shows of a window. NotThere: it has no such part now."""
    kind = PICTURES.get(name, WHOLE)
    if kind == WHOLE:
        return of
    for widget in of.findChildren(QWidget):
        if kind in (type(widget).__name__, widget.objectName()) and widget.isVisibleTo(of):
            return widget
    raise NotThere(f"{kind} on {name}")
