"""Compares how an order stands with what a case says must hold."""

from collections.abc import Callable, Mapping
from typing import Any

from sync.regulation.checklist import check_reply, failing
from sync.regulation.deadlines import explain, urgency
from sync.regulation.following import moved_today
from sync.regulation.notices import owed_notices
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.owing import owed_letter, owes_callback, owes_explanation, unverified
from sync.regulation.sameday import owes_same_day_reason
from sync.regulation.telling import telling
from sync.regulation.terms import Matter
from sync.regulation.withholding import hides_reporter, knowing, named, pulled
from tests.regulation.casebook.playing import Played
from tests.regulation.casebook.wording import UNIT_IDS, due_words, moment, words_of
from tests.regulation.story import UNITS

URGENCIES = {"不急": "calm", "临期": "near", "当日到期": "today", "逾期": "overdue"}


def check(played: Played, then: Mapping[str, Any]) -> None:
    """Every line of a case's 那么. Raises AssertionError with what is there instead, KeyError for an unknown line."""
    for name, wanted in then.items():
        found = CHECKS[name](played, wanted)
        assert found == wanted, f"{name}：应为 {wanted}，实为 {found}"


def _of_hops(read: Callable[[Assignment], Any]) -> Callable[[Played, Any], Any]:
    def found(played: Played, wanted: Mapping[str, Any]) -> dict[str, Any]:
        return {name: read(played.story.hop(UNIT_IDS[name])) for name in wanted}

    return found


def _why(played: Played, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """What the explanation of a deadline says: its article, whose limit decides, the days it counts, 暂定."""
    found = {}
    for name in wanted:
        why = explain(played.story.hop(UNIT_IDS[name]), played.order, played.story.rules)
        decides = played.order.hop(why.hop)
        said = {
            "依据": why.article,
            "以谁为准": decides and decides.receiver,
            "计入": len(why.counted),
            "暂定": why.provisional,
        }
        said |= {"天数": why.limit_days, "不计": len(why.skipped)}
        found[name] = {word: words_of(value) for word, value in said.items() if word in wanted[name]}
    return found


def _flags(played: Played, _wanted: Any) -> list[str]:
    return list(played.order.timeline[-1].flags)


def _text(played: Played, wanted: str) -> str:
    """The wanted words where the last step says them, else all that it says."""
    text = played.order.timeline[-1].text
    return wanted if wanted in text else text


def _values(played: Played, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Any path into the order, such as `callbacks.-1.rating`."""
    return {path: words_of(_at(played.order, path)) for path in wanted}


def _at(value: Any, path: str) -> Any:
    for part in path.split("."):
        value = value[int(part)] if part.lstrip("-").isdigit() else getattr(value, part)
    return value


def _urgency(played: Played, wanted: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """By unit and moment."""
    names = {code: name for name, code in URGENCIES.items()}
    return {
        name: {
            at: names[urgency(played.story.hop(UNIT_IDS[name]).due, moment(at), played.story.rules).value]
            for at in moments
        }
        for name, moments in wanted.items()
    }


def _untold(order: WorkOrder) -> bool:
    return any(owed_notices(order, hop.receiver) for hop in order.assignments)


def _matters(order: WorkOrder) -> tuple[Matter, ...]:
    """What the satisfaction is also told without (R13.6)."""
    return order.aftercare.matters if order.aftercare else ()


def _explains(played: Played, wanted: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """By unit and moment: whether it owes a reason for not handling the order on its first day."""
    order, rules, hop = played.order, played.story.rules, played.story.hop
    return {
        name: {at: words_of(owes_same_day_reason(hop(UNIT_IDS[name]), order, moment(at), rules)) for at in moments}
        for name, moments in wanted.items()
    }


def _checked(played: Played, wanted: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What the checklist finds in each reply of 青石镇."""
    return [{"答复": each["答复"], "请留意": _faults(played, each["答复"])} for each in wanted]


def _faults(played: Played, text: str) -> list[str]:
    return [item.title for item in failing(check_reply(played.order, text, "青石镇"))]


def _spoken(played: Played, wanted: list[str]) -> list[str]:
    """The wanted words that are said on the telephone."""
    words = telling(played.order, UNITS, played.story.now)
    return [each for each in wanted if each in words]


def _owing(played: Played, _wanted: Any) -> list[str]:
    """What is owed on a closed order, or to its reporter."""
    asked = {
        "再次回访": owes_callback,
        "核实差评": unverified,
        "函告": owed_letter,
        "解释": owes_explanation,
        "告知延期": _untold,
    }
    return [name for name, owed in asked.items() if owed(played.order)]


CHECKS: dict[str, Callable[[Played, Any], Any]] = {
    "工单": lambda played, _: words_of(played.order.state),
    "类别": lambda played, _: words_of(played.order.kind),
    "期限": _of_hops(lambda hop: due_words(hop.due)),
    "自身期限": _of_hops(lambda hop: due_words(hop.own_due)),
    "时限天数": _of_hops(lambda hop: str(hop.limit_days)),
    "依据": _of_hops(lambda hop: hop.article),
    "暂定": _of_hops(lambda hop: words_of(hop.provisional)),
    "交办": _of_hops(lambda hop: words_of(hop.state)),
    "到期说明": _why,
    "标记": _flags,
    "记录": _text,
    "记录条款": lambda played, _: played.order.timeline[-1].article,
    "延期": lambda played, _: words_of(played.order.extensions[-1].state),
    "上报": lambda played, _: words_of(played.order.submissions[-1].state),
    "待谁决定": lambda played, _: words_of(played.order.submissions[-1].decider),
    "紧急程度": _urgency,
    "尚待": _owing,
    "单列": lambda played, _: words_of(bool(_matters(played.order))),
    "应说明原因": _explains,
    "自查": _checked,
    "来电答复": _spoken,
    "今日有进展": lambda played, _: words_of(moved_today(played.order, played.story.now)),
    "收回": lambda played, _: words_of(pulled(played.order)),
    "知悉范围": lambda played, _: words_of(tuple(sorted(named(played.order) or ()))),
    "隐去反映人": lambda played, _: words_of(hides_reporter(played.order)),
    "可联系反映人": lambda played, _: words_of(tuple(sorted(knowing(played.order)))),
    "值": _values,
}
"""What a case may say of an order; the unit's latest assignment is meant."""
