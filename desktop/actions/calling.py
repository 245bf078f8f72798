"""What can be told to somebody who calls about an order, and what cannot (R11.3, R17.3)."""

from dataclasses import dataclass

from desktop.actions.desk import Desk
from desktop.actions.words import masked_name, masked_phone
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.telling import telling
from sync.regulation.terms import Verb
from sync.regulation.withholding import hides_reporter, pulled
from sync.regulation.workflow import Allowed

_ASK_BACK = "请对方先说出姓名和电话，与上面一致再告知。"
_ANYBODY = "反映人没有留下姓名和电话，无法核对来电的人：只读下面这段话，不要多说。"
_HIDDEN = "反映人身份保密：不要确认、也不要否认对方是不是反映人。"
_PULLED = "这件工单涉密待核：除下面这句话外什么都不要说，请对方联系区级平台。"


@dataclass(frozen=True, slots=True)
class Telling:
    """`reporter` is masked, `caution` says how to be sure of the caller, `words` are to be read out.

    `may_note`: a contact can be registered on the order now (R11.1).
    """

    order_id: str
    number: str
    reporter: str
    caution: str
    words: str
    may_note: bool


def answer_call(desk: Desk, order_id: str) -> Telling | None:
    """The answer for one order as it stands on this workstation; None when the order is not here."""
    order = desk.order(order_id)
    if order is None:
        return None
    reporter = "" if pulled(order) or hides_reporter(order) else _who(order.reporter)
    words = telling(order, desk.units, desk.now())
    return Telling(order_id, order.number, reporter, _caution(order), words, _may_note(desk, order))


def _may_note(desk: Desk, order: WorkOrder) -> bool:
    return isinstance(dict(desk.verbs(order)).get(Verb.CONTACT), Allowed)


def _who(reporter: Reporter) -> str:
    return f"反映人 {masked_name(reporter)}　电话 {masked_phone(reporter.phone)}"


def _caution(order: WorkOrder) -> str:
    if pulled(order):
        return _PULLED
    if hides_reporter(order):
        return _HIDDEN
    return _ASK_BACK if order.reporter.name or order.reporter.phone else _ANYBODY
