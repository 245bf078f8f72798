"""Which page of the manual tells of each screen of the gallery, also of those that it shows no picture of."""

from typing import Final

PAGES: Final = {
    "gate-trouble": "trouble",
    "gate-gone": "trouble",
    "gate-folder": "trouble",
    "gate": "login",
    "place-approvals": "approvals",
    "place-outbox": "outbox",
    "place-drafts": "drafts",
    "place-units": "units",
    "place-reported": "list",
    "place": "places",
    "units": "units",
    "order-why": "due",
    "order-purpose": "reporter",
    "order-reporter": "reporter",
    "order-access": "reporter",
    "order-colleagues": "start",
    "order": "order",
    "form-request_extension": "writing",
    "form-colleagues": "writing",
    "form-reply": "reply",
    "form-close": "reply",
    "form-send_letter": "reply",
    "form-review_result": "approvals",
    "form-decide_extension": "approvals",
    "form-decide_upward": "approvals",
    "form": "acts",
    "phrases": "phrases",
    "settings-telling": "notices",
    "settings": "settings",
    "help": "start",
    "why": "outbox",
    "leaving": "outbox",
    "outbox": "outbox",
    "drafts": "drafts",
    "account": "line",
    "signin": "login",
    "print-receipt": "printing",
    "print-slip": "printing",
    "brief-copied": "printing",
    "line": "line",
    "courier": "courier",
    "conflict": "conflict",
    "designations": "designations",
    "notices": "notices",
    "banner-and-toast": "notices",
    "search": "search",
    "filter": "filter",
    "repeats": "list",
    "list": "filter",
    "batch": "batch",
    "palette": "palette",
    "calling": "calling",
    "trip": "trip",
    "handover": "handover",
    "release": "release",
    "checkup": "trouble",
}
"""By the name of a shot or its beginning, up to a hyphen; the longest that fits counts."""


def page_of(shot: str) -> str:
    """The topic that tells of a screen; empty where none does."""
    fitting = [name for name in PAGES if shot == name or shot.startswith(f"{name}-")]
    return PAGES[max(fitting, key=len)] if fitting else ""
