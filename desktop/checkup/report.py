"""What was found, for a person and for a script."""

import json
from collections.abc import Sequence
from typing import Final

from desktop.checkup.finding import Finding, State

MARKS: Final = {State.GOOD: "正常", State.LIMITED: "受限", State.BAD: "有问题"}
_CLOSINGS: Final = {
    State.GOOD: "一切正常。",
    State.LIMITED: "可以使用，受限的地方见上。",
    State.BAD: "现在还不能正常使用，请先按上面的建议处理。",
}


def worst(found: Sequence[Finding]) -> State:
    """How the whole stands."""
    states = {each.state for each in found}
    return next(state for state in (State.BAD, State.LIMITED, State.GOOD) if state in states or state is State.GOOD)


def exit_code(found: Sequence[Finding]) -> int:
    """0 where the desk works, 1 where it does not."""
    return int(worst(found) is State.BAD)


def words(found: Sequence[Finding], code: str) -> str:
    """One line each, its advice below it, what it comes to, and the code to read out on the telephone."""
    lines = []
    for each in found:
        lines.append(f"[{MARKS[each.state]}] {each.about}：{each.said}")
        if each.advice:
            lines.append(f"        {each.advice}")
    return "\n".join([*lines, _CLOSINGS[worst(found)], f"支持码：{code}（打电话求助时报给技术人员，不含个人信息）"])


def as_json(found: Sequence[Finding], code: str) -> str:
    """All of it on one line."""
    return json.dumps(
        {"state": worst(found), "code": code, "found": [each.as_json() for each in found]}, ensure_ascii=False
    )
