"""Which words a sparing line leaves out of an order at first, and how that is seen: one rule for both ends.

Nothing in the Measures reads these words: an order without them can be worked with, and its list lines are the same.
What waits for somebody's decision (extensions, submissions, results not yet reviewed) stays whole.
"""

from dataclasses import replace
from typing import Final

from sync.regulation.orders import WorkOrder
from sync.regulation.records import Result

LONGEST: Final = 90
"""Characters that are not worth cutting."""
EXCERPT: Final = 60
"""Characters that are left of a longer text, before the mark."""
MARK: Final = "……"


def thinned(order: WorkOrder) -> tuple[WorkOrder, int]:
    """The order with long texts cut to their beginnings, and how many bytes of UTF-8 that leaves out; 0: it is whole.

    Cutting twice changes nothing more.
    """
    knife = _Knife()
    thin = replace(
        order,
        body=knife.cut(order.body),
        results=tuple(_cut_result(result, knife) for result in order.results),
        contacts=tuple(replace(contact, text=knife.cut(contact.text)) for contact in order.contacts),
        replies=tuple(replace(reply, text=knife.cut(reply.text)) for reply in order.replies),
        timeline=tuple(replace(entry, text=knife.cut(entry.text)) for entry in order.timeline),
    )
    return (thin, knife.left_out) if knife.left_out else (order, 0)


def _cut_result(result: Result, knife: "_Knife") -> Result:
    if not result.review:
        return result
    return replace(result, facts=knife.cut(result.facts), text=knife.cut(result.text))


class _Knife:
    """Cuts and counts."""

    def __init__(self) -> None:
        self.left_out = 0

    def cut(self, text: str) -> str:
        """The text, or its beginning and the mark."""
        if len(text) <= LONGEST:
            return text
        self.left_out += len(text[EXCERPT:].encode())
        return text[:EXCERPT] + MARK
