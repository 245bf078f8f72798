"""Whether a text may have been meant for another order, asked before anything to or about a reporter leaves (R17.3)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from desktop.actions.case import Case, Values
from desktop.actions.desk import Desk
from desktop.actions.form import WRITTEN, Form
from desktop.actions.reading import reporter_words
from sync.regulation.orders import WorkOrder
from sync.regulation.plain import digits, plain, plain_phone

FRESH: Final = timedelta(seconds=4)
"""Whoever came from another order so lately may still think of that one."""

_NUMBER: Final = re.compile(r"[A-Za-z]{1,4}\d{8,20}")
_MOST: Final = 5
"""Numbers looked up; a text with more is a list."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What to ask: the order and reporter once more, and a sentence for everything that is strange."""

    about: str
    reasons: tuple[str, ...]

    @property
    def words(self) -> str:
        """The question's text."""
        return "\n\n".join((f"正要提交的是：{self.about}。", *self.reasons))


def doubt(desk: Desk, case: Case, form: Form, values: Values) -> Doubt | None:
    """None where nothing is strange, and where the form tells no reporter anything; any thread."""
    if not form.about_reporter:
        return None
    text = "\n".join(str(values.get(field.name) or "") for field in form.fields if field.input in WRITTEN)
    reasons = (*_switched(desk, case), *_numbers(desk, case, text), *_people(desk, case, text))
    return Doubt(f"{reporter_words(case)}，“{case.order.subject}”", reasons) if reasons else None


def _switched(desk: Desk, case: Case) -> Iterator[str]:
    since, before = desk.lately.since(case.order.id), desk.lately.before(case.order.id)
    if since is not None and before is not None and case.now - since < FRESH:
        yield f"您刚刚从另一件工单 {before.order.number}“{before.order.subject}”切换过来。"


def _numbers(desk: Desk, case: Case, text: str) -> Iterator[str]:
    own = {case.order.number, case.order.upstream_no}
    named = [number for number in dict.fromkeys(_NUMBER.findall(text)) if number not in own]
    for number in named[:_MOST]:
        for row in desk.cache.views.find(number):
            if row.number.casefold() == number.casefold() and row.order_id != case.order.id:
                yield f"文字里写着另一件工单的编号 {row.number}“{row.subject}”。"


def _people(desk: Desk, case: Case, text: str) -> Iterator[str]:
    """Names are compared as the checklist does; one that the present reporter or order has as well is none."""
    own = plain(f"{case.order.reporter.name}{case.order.subject}{case.order.body}")
    said, numbers = plain(text), digits(text)
    for order in desk.lately.others(case.order.id):
        if _named(order, own, said):
            yield f"文字里写着另一件工单 {order.number}“{order.subject}”反映人的姓名。"
        elif _called(order, case.order, numbers):
            yield f"文字里写着另一件工单 {order.number}“{order.subject}”反映人的电话。"


def _named(order: WorkOrder, own: str, said: str) -> bool:
    name = plain(order.reporter.name)
    return len(name) > 1 and name in said and name not in own


def _called(order: WorkOrder, here: WorkOrder, numbers: str) -> bool:
    phone = plain_phone(order.reporter.phone)
    return bool(phone) and phone in numbers and phone != plain_phone(here.reporter.phone)
