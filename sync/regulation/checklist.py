"""The checklist that runs over a reply before it is sent (R21.1): it warns, and never refuses.

A refusal would tell whoever guesses a withheld name that the guess was right, and no list of words is a judge.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sync.regulation import norms
from sync.regulation.orders import WorkOrder
from sync.regulation.plain import digits, plain, plain_phone
from sync.regulation.terms import Outcome

ARTICLE: Final = "R21.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the checklist; `why` says what is missing, empty where it is `ok`. `serious`: never send it so."""

    title: str
    ok: bool
    why: str
    serious: bool
    article: str = ARTICLE


def check_reply(order: WorkOrder, text: str, unit_name: str) -> tuple[Item, ...]:
    """Every item for a reply that `unit_name` signs (R21.1); how and when it was told the act must say (R14.3)."""
    return tuple(_items(order, text, unit_name))


def failing(items: tuple[Item, ...]) -> list[Item]:
    """What should be looked at, the serious first."""
    return sorted((item for item in items if not item.ok), key=lambda item: not item.serious)


def _items(order: WorkOrder, text: str, unit_name: str) -> Iterator[Item]:
    said = "".join(text.split())
    yield _item("内容完整", len(said) >= norms.LEAST, f"答复只有{len(said)}字，请把办理情况说完整。", serious=not said)
    yield _item("不泄露身份", not _leaks(order, text), "含有姓名、手机号码、住址或身份证号码，请删去。", serious=True)
    left = norms.PLACEHOLDER.search(text)
    yield _item("没有未填内容", left is None, f"“{left[0] if left else ''}”还没有填写。", serious=True)
    blame = norms.BLAME.search(text)
    yield _item("语气平和", blame is None, f"“{blame[0] if blame else ''}”容易激化矛盾，请换个说法。")
    yield _item("回应诉求", _answers(order, said), "没有提到反映的事项，请逐项回应。")
    yield _item("说明核查情况", norms.FACTS.search(text) is not None, _facts_advice(order))
    yield _item("核查有记录", _verified(order), "还没有核查记录，请先登记核查。")
    yield _item("写明依据", _grounded(order, text), "不能办理或作解释的，请写明政策或法规依据。")
    yield _item("结果或下一步", *_outcome(text))
    yield _item("落款单位", bool(unit_name) and unit_name in text, f"请写明答复单位“{unit_name}”。")


def _item(title: str, ok: bool, why: str, *, serious: bool = False) -> Item:
    return Item(title=title, ok=ok, why="" if ok else why, serious=serious)


def _leaks(order: WorkOrder, text: str) -> bool:
    """The reporter's own particulars, and numbers of any citizen (R17.3); an office has a landline."""
    reporter = order.reporter
    words = (plain(reporter.name) if len(reporter.name) > 1 else "", plain(reporter.address))
    phone, said = plain_phone(reporter.phone), plain(text)
    named = any(each and each in said for each in words) or bool(phone and phone in digits(text))
    return named or any(number.search(text) for number in (norms.MOBILE, norms.ID_NUMBER))


def _answers(order: WorkOrder, said: str) -> bool:
    about = norms.pairs(order.subject)
    return not about or bool(about & norms.pairs(said))


def _facts_advice(order: WorkOrder) -> str:
    found = order.verifying.verifications[-1].facts if order.verifying and order.verifying.verifications else ""
    return f"没有写核查情况，可写：{found}" if found else "没有写核查情况，请写明查明了什么。"


def _verified(order: WorkOrder) -> bool:
    """A verification of its own, or the facts of a result (R12.5)."""
    return bool(order.results) or bool(order.verifying and order.verifying.verifications)


def _grounded(order: WorkOrder, text: str) -> bool:
    explained = bool(order.results) and order.results[-1].outcome is Outcome.EXPLAINED
    return norms.BASIS.search(text) is not None or not (explained or norms.REFUSES.search(text))


def _outcome(text: str) -> tuple[bool, str]:
    """Something was done, or it is said by when it will be."""
    planned = norms.PLANNED.search(text) is not None
    if planned and not norms.WHEN.search(text):
        return False, "写了下一步，没有写何时完成。"
    told = planned or any(words.search(text) for words in (norms.DONE, norms.REFUSES))
    return told, "没有写办理结果，或者下一步何时完成。"
